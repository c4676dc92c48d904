import type { UnitDimension } from "../model/quantity";
import { normalizeWholeLabel } from "./normalize-text";
import { remember } from "./remember";
import { withDigits } from "./round-digits";
import { SCALES, UNIT_ROWS, type UnitRow } from "./unit-table";

/** What a unit of measure means. */
export type UnitMeaning = {
  readonly dimension: UnitDimension;
  /** Amounts compare only within one family; `null` for a magnitude without a unit ("万"). */
  readonly family: string | null;
  /** Canonical value of 1. */
  readonly factor: number;
};

const BY_SPELLING: ReadonlyMap<string, UnitRow> = new Map(
  UNIT_ROWS.flatMap((row) => row.spellings.map((spelling) => [spelling, row] as const)),
);

/** The longest spelling, so that a search for a unit at the head of a text can stop early. */
const LONGEST_SPELLING = Math.max(...[...BY_SPELLING.keys()].map((spelling) => spelling.length));

/** Multiplies and takes off the binary noise: `scaled(0.57, 100)` → `57`. */
export function scaled(value: number, factor: number): number {
  return withDigits(value * factor, 13);
}

/**
 * The meaning of a unit in the table, with a word of magnitude before it or as a compound; `null` when unknown.
 *
 * @example knownUnit("万亩") → { dimension: "area", family: "平方米", factor: 6666666.66… }
 * @example knownUnit("元/人*月") → { dimension: "other", family: "元/人/月", factor: 1 }
 */
export const knownUnit: (text: string) => UnitMeaning | null = remember((text) => {
  const row = BY_SPELLING.get(text);
  if (row) return row;
  const unit = plainUnit(text);
  return simpleUnit(unit) ?? compoundUnit(unit);
});

/**
 * The meaning of any unit: one that is not in the table is a family of its own with the dimension "other".
 *
 * @example unitMeaning("捆扎") → { dimension: "other", family: "捆扎", factor: 1 }
 */
export function unitMeaning(text: string | null): UnitMeaning {
  if (text === null) return { dimension: "count", family: null, factor: 1 };
  return knownUnit(text) ?? { dimension: "other", family: plainUnit(text), factor: 1 };
}

/**
 * The dimension of a unit of measure: `dimensionOfUnit("万元")` → `"money"`. No unit counts; an unknown one is
 * "other", and so is foreign money, which must never compare with 元.
 */
export function dimensionOfUnit(unit: string | null): UnitDimension {
  return unitMeaning(unit).dimension;
}

/** A value in the base unit: `canonicalOf(1.2, "万元")` → `12000`, `canonicalOf(95, "%")` → `0.95`. */
export function canonicalOf(value: number, unit: string | null): number {
  return scaled(value, unitMeaning(unit).factor);
}

/**
 * How a unit is written in a result: every spelling of percent becomes "%", all else stays as it stands.
 *
 * @example printedUnit("百分比") → "%"; printedUnit("元/人*月") → "元/人*月"
 */
export function printedUnit(unit: string): string {
  const meaning = knownUnit(unit);
  return meaning?.dimension === "ratio" && meaning.factor === 0.01 ? "%" : unit;
}

/** The longest known unit that begins a text: `leadingUnit("个项目")` → `"个"`; `null` when none does. */
export function leadingUnit(text: string): string | null {
  if (text === "") return null;
  for (let length = Math.min(text.length, LONGEST_SPELLING + 2); length > 0; length -= 1) {
    const head = text.slice(0, length);
    if (simpleUnit(head)?.family != null) return head;
  }
  return null;
}

function plainUnit(text: string): string {
  return normalizeWholeLabel(text)
    .replace(/^[(]([^()]+)[)]$/, "$1")
    .replace(/\(百分比\)|\(比例\)/, "")
    .replace(/^单位[:为]?/, "");
}

function simpleUnit(unit: string): UnitMeaning | null {
  const row = BY_SPELLING.get(unit);
  if (row) return { dimension: row.dimension, family: row.family, factor: row.factor };
  return scaledUnit(unit) ?? bracketedVariant(unit);
}

/** "万亩", "亿元", "千人"; a magnitude alone ("5万") counts something unnamed. */
function scaledUnit(unit: string): UnitMeaning | null {
  for (const [word, factor] of SCALES) {
    if (!unit.startsWith(word)) continue;
    const rest = unit.slice(word.length);
    if (rest === "") return { dimension: "count", family: null, factor };
    const row = BY_SPELLING.get(rest);
    if (!row || row.dimension === "ratio") continue;
    return { dimension: row.dimension, family: row.family, factor: row.factor * factor };
  }
  return null;
}

/** "台(套)", "场(次)", "人(次)": read as its longer form where that is known. */
function bracketedVariant(unit: string): UnitMeaning | null {
  const match = /^([^()]+)\(([^()/]+)\)$/.exec(unit);
  if (!match) return null;
  const row = BY_SPELLING.get(`${match[1]}${match[2]}`);
  return row ? { dimension: row.dimension, family: row.family, factor: row.factor } : null;
}

const PER_PART = /^[\u4e00-\u9fffA-Za-z²³]{1,4}$/;

/** Words of limit and of approximation are part of no unit: "元/亩以上" is 元/亩 with an operator behind it. */
const NOT_IN_UNIT = /以上|以下|以内|之[内上间]|上下|左右|[余许内含]|封顶|为限|[约近超满]/;

/** "元/人·月", "次/月", "元/(户·年)": the numerator decides the factor, the rest is part of the family. */
function compoundUnit(unit: string): UnitMeaning | null {
  const [numerator = "", ...rest] = unit.split("/");
  if (rest.length === 0) return null;
  const parts = rest.flatMap((part) => part.replace(/[()]/g, "").split(/[·*.•・×x]/));
  if (!parts.every((part) => PER_PART.test(part) && !NOT_IN_UNIT.test(part))) return null;
  const top = numerator === "" ? { family: "", factor: 1 } : simpleUnit(numerator);
  if (!top) return null;
  const families = parts.map((part) => BY_SPELLING.get(part)?.spellings[0] ?? part).sort();
  return {
    dimension: "other",
    family: [top.family ?? "", ...families].join("/"),
    factor: top.factor,
  };
}
