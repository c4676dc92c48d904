import type { CellScalar } from "./host-data";

/** What Excel makes of something that is typed or written into a cell. */
export type TypedContent =
  | { readonly kind: "keep" }
  | { readonly kind: "clear" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "error"; readonly error: string }
  | {
      readonly kind: "value";
      readonly value: string | number | boolean;
      readonly quotePrefix: boolean;
      /** The number format that comes with it where the cell has none: percent, dates. */
      readonly numberFormat?: string;
    };

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);
const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const GROUPED_NUMBER = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const MONTH_AND_DAY = /^(\d{1,2})[-/](\d{1,2})$/;

/** `typedContent("85%", "General")` → the number 0.85 with the format 0%; `null` leaves the cell as it is. */
export function typedContent(input: CellScalar, numberFormat: string): TypedContent {
  if (input === null) return { kind: "keep" };
  if (typeof input !== "string") return { kind: "value", value: input, quotePrefix: false };
  if (input === "") return { kind: "clear" };
  if (input.startsWith("'")) return { kind: "value", value: input.slice(1), quotePrefix: true };
  if (numberFormat === "@") return text(input);
  if (input.startsWith("=") && input.length > 1) {
    return { kind: "formula", formula: input.slice(1) };
  }
  if (ERRORS.has(input.toUpperCase())) return { kind: "error", error: input.toUpperCase() };
  return readValue(input);
}

function text(value: string): TypedContent {
  return { kind: "value", value, quotePrefix: false };
}

function readValue(input: string): TypedContent {
  const typed = input.trim();
  if (/^(?:true|false)$/i.test(typed)) {
    return { kind: "value", value: typed.toLowerCase() === "true", quotePrefix: false };
  }
  const number = readNumber(typed);
  if (number !== null) return { kind: "value", value: number, quotePrefix: false };
  const percent = typed.endsWith("%") ? readNumber(typed.slice(0, -1).trim()) : null;
  if (percent !== null) {
    const numberFormat = Number.isInteger(percent) ? "0%" : "0.00%";
    return { kind: "value", value: percent / 100, quotePrefix: false, numberFormat };
  }
  const date = readDate(typed);
  return date ?? text(input);
}

function readNumber(typed: string): number | null {
  if (PLAIN_NUMBER.test(typed)) return Number(typed);
  return GROUPED_NUMBER.test(typed) ? Number(typed.replaceAll(",", "")) : null;
}

function readDate(typed: string): TypedContent | null {
  const full = DATE.exec(typed);
  if (full) return dateValue([Number(full[1]), Number(full[2]), Number(full[3])], "yyyy/m/d");
  // Excel adds the current year; the host has no clock, so it takes a fixed one.
  const short = MONTH_AND_DAY.exec(typed);
  return short ? dateValue([2026, Number(short[1]), Number(short[2])], 'm"月"d"日"') : null;
}

function dateValue(
  [year, month, day]: readonly [number, number, number],
  numberFormat: string,
): TypedContent | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round(date.getTime() / 86_400_000) + 25_569;
  return { kind: "value", value: serial, quotePrefix: false, numberFormat };
}
