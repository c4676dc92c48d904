import { APPROXIMATE_AFTER, APPROXIMATE_BEFORE, PER_WORDS } from "./amount-words";
import { CHINESE_NUMERAL_CHARACTERS, parseChineseNumeral } from "./chinese-numeral";
import { peelAfter, peelBefore } from "./operators";
import { NOT_AFTER_CHINESE_NUMERAL, SCALES } from "./unit-table";
import { knownUnit } from "./units";

const NUMERAL = new RegExp(`[${CHINESE_NUMERAL_CHARACTERS}半]+`);

/** The figure of a share in words, its decimals apart: 九十五, 二点三, 95. */
const PART = `([\\d.]+|[${CHINESE_NUMERAL_CHARACTERS}]+)(?:点([${CHINESE_NUMERAL_CHARACTERS}]+))?`;

const PARTS: readonly (readonly [RegExp, string])[] = [
  // "完成" is no tenth: only a numeral right before 成, with nothing behind but a word of limit.
  [/(?<=^|[≥≤=><到于少超约近])([一二三四五六七八九])成(?=以上|以下|以内|左右|$)/g, "成"],
  [/百分之百|百分百/g, "100%"],
  [new RegExp(`百分之${PART}`, "g"), "%"],
  [new RegExp(`千分之${PART}`, "g"), "‰"],
  // Before "万分之", which it contains: 十万分之八 is no eight in ten thousand.
  [new RegExp(`(?:10|十)万分之${PART}`, "g"), "/10万"],
  [new RegExp(`万分之${PART}`, "g"), "‱"],
];

/** Whether any of `PARTS` may match. */
const MAY_HAVE_PARTS = /[成分]/;

/**
 * Writes Chinese numerals as digits where they are certainly numbers: alone, or with a known unit. Words that only
 * contain a numeral (三公经费, 一般, 十分) stay as they are.
 *
 * @example spellOutNumerals("三百人以上") → "300人以上"; spellOutNumerals("百分之九十五") → "95%"
 */
export function spellOutNumerals(text: string): string {
  const parted = MAY_HAVE_PARTS.test(text) ? spellOutParts(text) : text;
  return /\d/.test(parted) ? parted : spellOutWhole(parted);
}

function spellOutParts(text: string): string {
  return PARTS.reduce((plain, [pattern, unit]) => spellOutPart(plain, pattern, unit), text);
}

function spellOutPart(text: string, pattern: RegExp, unit: string): string {
  return text.replace(pattern, (whole: string, numeral?: unknown, decimals?: unknown) => {
    if (unit === "100%") return unit;
    const value = wholeNumber(String(numeral));
    const digits = typeof decimals === "string" && decimals !== "" ? decimalDigits(decimals) : "";
    return value === null || digits === null ? whole : `${value}${digits}${unit}`;
  });
}

function wholeNumber(text: string): number | null {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : parseChineseNumeral(text);
}

function decimalDigits(text: string): string | null {
  const digits = [...text].map((character) => parseChineseNumeral(character));
  return digits.every((digit) => digit !== null && digit < 10) ? `.${digits.join("")}` : null;
}

/** The numeral must fill the text, but for operators before it and a known unit with operators after it. */
function spellOutWhole(text: string): string {
  const match = NUMERAL.exec(text);
  if (!match) return text;
  const numeral = match[0];
  const head = text.slice(0, match.index);
  const tail = text.slice(match.index + numeral.length);
  const value = numeralValue(numeral, head, unitBehind(tail));
  return value === null || !isPlainHead(head) ? text : `${head}${value}${tail}`;
}

/** "近千人": a magnitude alone counts once, but only where it says so; "万元" alone is a unit. */
function numeralValue(numeral: string, head: string, unit: string): number | null {
  const meaning = unit === "" ? null : knownUnit(unit);
  if (numeral === "半") return meaning?.dimension === "time" ? 0.5 : null;
  if (unit === "" ? numeral.length === 1 : !meaning || NOT_AFTER_CHINESE_NUMERAL.has(unit))
    return null;
  const alone = SCALES.find(([word]) => word === numeral);
  if (!alone) return parseChineseNumeral(numeral);
  return APPROXIMATE_BEFORE.some((word) => head.endsWith(word)) ? alone[1] : null;
}

function isPlainHead(head: string): boolean {
  const { rest } = peelBefore(head);
  const approximate = APPROXIMATE_BEFORE.find((word) => rest.endsWith(word));
  const lead = approximate ? rest.slice(0, -approximate.length) : rest;
  return (
    lead === "" ||
    Object.hasOwn(PER_WORDS, lead) ||
    ["完成", "已完成", "共", "共计", "实际完成", "全年"].includes(lead)
  );
}

function unitBehind(tail: string): string {
  const plain = APPROXIMATE_AFTER.reduce<string>(
    (rest, word) => (rest.endsWith(word) ? rest.slice(0, -word.length) : rest),
    tail,
  );
  return peelAfter(plain).rest.replace(/^[余多几来]/, "");
}
