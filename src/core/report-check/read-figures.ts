import { knownUnit, leadingUnit, parseChineseNumeral, type UnitMeaning } from "../values";
import type { Figure } from "./report-types";

const NUMBER =
  /(?<![\d.A-Za-z])(?<sign>(?<![\d%])-)?(?<digits>\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?<decimals>\.\d+)?/g;

/** Counted in words: 两个项目, 三家企业. One alone is an article more often than a count. */
const SPELLED =
  /(?<numeral>[二三四五六七八九十百两]+)(?=(?:个|家|名|人|场|批)(?!方面|环节|阶段|层面|维度|以上))/g;

/** What looks like a figure and is none. */
const NO_FIGURES: readonly RegExp[] = [
  /(?:19|20)\d{2}\s*(?:[-—–~至、]\s*(?:19|20)?\d{2}\s*)?年(?:度)?/g,
  /[〔[【(]\s*(?:19|20)\d{2}\s*[〕\]】)]\s*第?\s*\d*\s*号?/g,
  /\d{1,2}\s*(?:[-—–~至]\s*\d{1,2}\s*)?月(?!份?以)(?:\s*\d{1,2}\s*日|份|底|初|末)?/g,
  /第\s*\d+\s*(?:[号期届次条款章页名位]|季度)?/g,
  /附(?:件|表)\s*\d+/g,
  /《[^》]*》/g,
  /(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}/g,
  /^\s*(?:\d{1,2}[.、](?!\d)|\(\d{1,2}\)|\d{1,2}\))/g,
];

const AT_LEAST_AFTER = /^\s*(?:\([^)]*\))?\s*(?:及|\(含\))?以上/;
const AT_LEAST_BEFORE = /(?:不少于|不低于|不小于|至少|大于等于|≥|>=|超过?|突破|高于)\s*$/;
const AT_MOST_AFTER = /^\s*(?:及|\(含\))?以[下内]/;
const AT_MOST_BEFORE = /(?:不超过|不高于|不多于|不大于|小于等于|≤|<=|控制在|低于|少于)\s*$/;

/**
 * The figures of a sentence in half width, in order. Years, dates, document numbers, titles in 《》 and the number of a
 * heading are left out: `readFigures("2023年收入1,200.5万元")` → one figure of 1200.5 万元.
 */
export function readFigures(sentence: string): readonly Figure[] {
  const text = NO_FIGURES.reduce((masked, pattern) => masked.replace(pattern, blank), sentence);
  const found = [...text.matchAll(NUMBER)].map((match) => digitFigure(text, match));
  const spelled = [...text.matchAll(SPELLED)].flatMap((match) => spelledFigure(text, match));
  return [...found, ...spelled].sort((one, other) => one.start - other.start);
}

function blank(match: string): string {
  return "\u25a1".repeat(match.length);
}

function digitFigure(text: string, match: RegExpExecArray): Figure {
  const { sign = "", digits = "", decimals = "" } = match.groups ?? {};
  const value = Number(`${sign}${digits.replaceAll(",", "")}${decimals}`);
  const number = { value, decimals: Math.max(decimals.length - 1, 0), spelled: false };
  return figureAt(text, match, number);
}

function spelledFigure(text: string, match: RegExpExecArray): readonly Figure[] {
  const value = parseChineseNumeral(match[0]);
  return value === null ? [] : [figureAt(text, match, { value, decimals: 0, spelled: true })];
}

type PlainNumber = Pick<Figure, "value" | "decimals" | "spelled">;

function figureAt(text: string, match: RegExpExecArray, number: PlainNumber): Figure {
  const start = match.index;
  const digitsEnd = start + match[0].length;
  const { unit, length } = unitBehind(text.slice(digitsEnd));
  const end = digitsEnd + length;
  const meaning = meaningOf(unit);
  return {
    ...number,
    unit,
    ...meaning,
    canonical: Number((number.value * meaning.factor).toPrecision(13)),
    bound: boundOf(text.slice(0, start), text.slice(end)),
    start,
    end,
  };
}

type UnitBehind = { readonly unit: string | null; readonly length: number };

/** "658.59亿" of a report is money, where no counter follows. */
const BARE_HUNDRED_MILLION = /^亿(?!人|个|家|户|次|吨|度|平)/;

function unitBehind(rest: string): UnitBehind {
  const spaces = rest.length - rest.trimStart().length;
  // "3 余万人", "2.1 万余人": about so many.
  const behind = rest.slice(spaces).replace(/^([万亿]?)余/, "$1");
  const skipped = rest.length - behind.length;
  const unit = leadingUnit(behind);
  if (unit !== null) return { unit, length: skipped + unit.length };
  if (BARE_HUNDRED_MILLION.test(behind)) return { unit: "亿元", length: skipped + 1 };
  return { unit: null, length: 0 };
}

const NO_UNIT: Pick<UnitMeaning, "dimension" | "family" | "factor"> = {
  dimension: "count",
  family: null,
  factor: 1,
};

function meaningOf(unit: string | null): Pick<Figure, "dimension" | "family" | "factor"> {
  const { dimension, family, factor } = (unit === null ? null : knownUnit(unit)) ?? NO_UNIT;
  return { dimension, family, factor };
}

function boundOf(before: string, after: string): Figure["bound"] {
  if (AT_LEAST_AFTER.test(after) || AT_LEAST_BEFORE.test(before)) return "atLeast";
  if (AT_MOST_AFTER.test(after) || AT_MOST_BEFORE.test(before)) return "atMost";
  return null;
}

/** How far the true value may lie off, in the base unit: `halfStep` of 22.37 万元 is 50 元. */
export function halfStep({ decimals, factor }: Figure): number {
  return 0.5 * 10 ** -decimals * factor;
}
