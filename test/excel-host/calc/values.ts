import type { Range } from "../../../src/core/model/address";
import type { LiveSheet } from "../model/live";

/** A single result. */
export type Scalar = string | number | boolean | null;

/** An area a formula names. */
export type AreaValue = { readonly sheet: LiveSheet; readonly area: Range };

/** Ends the computing of a formula with an error of Excel. */
export class FormulaError extends Error {
  readonly error: string;

  constructor(error: string) {
    super(error);
    this.error = error;
  }
}

/** A value as a number; text that is none gives `#VALUE!`. */
export function toNumber(value: Scalar): number {
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  const number = value.trim() === "" ? NaN : Number(value);
  if (Number.isNaN(number)) throw new FormulaError("#VALUE!");
  return number;
}

/** A value as a text, the way `&` joins it. */
export function toText(value: Scalar): string {
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** A value as a condition. */
export function toFlag(value: Scalar): boolean {
  if (typeof value === "string") throw new FormulaError("#VALUE!");
  return toNumber(value) !== 0;
}

/** Numbers come before texts, texts before truth values, as Excel sorts them. */
export function compare(a: Scalar, b: Scalar): number {
  const [left, right] = [blankLike(a, b), blankLike(b, a)];
  const [rankA, rankB] = [rankOf(left), rankOf(right)];
  if (rankA !== rankB) return rankA - rankB;
  const [x, y] = [ordered(left), ordered(right)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function blankLike(value: Scalar, other: Scalar): string | number | boolean {
  if (value !== null) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rankOf(value: string | number | boolean): number {
  return { number: 0, string: 1, boolean: 2 }[typeof value as "number" | "string" | "boolean"];
}

function ordered(value: string | number | boolean): string | number {
  return typeof value === "string" ? value.toLowerCase() : Number(value);
}
