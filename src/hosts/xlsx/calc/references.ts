import { columnNumber, MAX_COLUMN, MAX_ROW, type Range } from "../../../core/model/address";

/** An area a formula reads; `sheets` is `null` for the formula's own sheet, two names for `一月:三月!A1`. */
export type Reference = {
  readonly sheets: readonly [first: string, last: string] | null;
  readonly range: Range;
};

export type FormulaReferences = {
  readonly areas: readonly Reference[];
  /** Names in use, with the sheet written before them. */
  readonly names: readonly { readonly name: string; readonly sheet: string | null }[];
  /** Reads cells that its text does not name (INDIRECT, OFFSET). */
  readonly dynamic: boolean;
  /** Reads what a workbook model does not hold: tables, other files, spilled areas. */
  readonly opaque: boolean;
};

const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?))!`;
const CELLS = String.raw`\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?(?![\p{L}\p{N}_.(!])`;
const COLUMNS = String.raw`\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![\p{L}\p{N}_.(!])`;
const ROWS = String.raw`\$?([0-9]{1,7}):\$?([0-9]{1,7})(?![\p{L}\p{N}_.(!])`;
const WORD = String.raw`([\p{L}_\\][\p{L}\p{N}_.\\?]*)(\s*\()?`;

/** Text and numbers are taken whole, so that what looks like a reference in them is passed over. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?:${SHEET})?(?:${CELLS}|${COLUMNS}|${ROWS})`,
    String.raw`(?:${SHEET})?${WORD}`,
    String.raw`[0-9]+(?:\.[0-9]+)?(?:E[+-]?[0-9]+)?`,
    String.raw`(\[)`,
    String.raw`#(?:REF!|N/A|DIV/0!|VALUE!|NUM!|NULL!|NAME\?)`,
    String.raw`(#)`,
  ].join("|"),
  "giu",
);
const DYNAMIC = new Set(["INDIRECT", "OFFSET"]);
const CONSTANTS = new Set(["TRUE", "FALSE"]);

/**
 * What a formula (without "=") reads:
 * `referencesOf("SUM(A1:A3)+汇总!B2")` → areas `A1:A3` on its own sheet and `B2` on 汇总.
 */
export function referencesOf(formula: string): FormulaReferences {
  const areas: Reference[] = [];
  const names: { name: string; sheet: string | null }[] = [];
  let dynamic = false;
  let opaque = false;
  for (const match of formula.matchAll(TOKEN)) {
    const token = readToken(match);
    if (token === null) continue;
    if (token.kind === "area") areas.push(token);
    else if (token.kind === "name") names.push({ name: token.name, sheet: token.sheet });
    else if (token.kind === "dynamic") dynamic = true;
    else opaque = true;
  }
  return { areas, names, dynamic, opaque };
}

type Token =
  | ({ readonly kind: "area" } & Reference)
  | { readonly kind: "name"; readonly name: string; readonly sheet: string | null }
  | { readonly kind: "dynamic" | "opaque" };

function readToken(match: RegExpMatchArray): Token | null {
  const groups = match.slice(1);
  const [quoted, bare] = groups;
  const range = rangeOf(groups.slice(2, 10));
  const sheets = sheetsOf(quoted, bare);
  if (sheets?.[0].includes("[")) return { kind: "opaque" };
  if (range) return { kind: "area", sheets, range };
  const [wordQuoted, wordBare, word, call] = groups.slice(10, 14);
  if (word !== undefined) return wordToken(word, call, sheetsOf(wordQuoted, wordBare));
  return groups[14] === undefined && groups[15] === undefined ? null : { kind: "opaque" };
}

function wordToken(
  word: string,
  call: string | undefined,
  sheets: Reference["sheets"],
): Token | null {
  if (sheets?.[0].includes("[")) return { kind: "opaque" };
  const name = word.toUpperCase();
  if (call !== undefined) return DYNAMIC.has(name) ? { kind: "dynamic" } : null;
  return CONSTANTS.has(name) ? null : { kind: "name", name: word, sheet: sheets?.[0] ?? null };
}

/**
 * The formula with names exchanged, given by their lower case form:
 * `renameNames("总分+A1", new Map([["总分", "name_1"]]))` → `"name_1+A1"`.
 */
export function renameNames(formula: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return formula;
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [word, call] = groups.slice(12, 14);
    const name = word !== undefined && call === undefined && renamed.get(word.toLowerCase());
    return name ? token.slice(0, token.length - word.length) + name : token;
  });
}

function sheetsOf(quoted: string | undefined, bare: string | undefined): Reference["sheets"] {
  const text = quoted?.replaceAll("''", "'") ?? bare;
  if (text === undefined) return null;
  const [first = "", last = first] = text.split(":");
  return [first, last];
}

function rangeOf(groups: readonly (string | undefined)[]): Range | null {
  const [left, top, right = left, bottom = top, first, last, from, to] = groups;
  if (left !== undefined && top !== undefined) {
    return rectangle([columnOf(left), Number(top)], [columnOf(right), Number(bottom)]);
  }
  if (first !== undefined) return rectangle([columnOf(first), 1], [columnOf(last), MAX_ROW]);
  if (from !== undefined) return rectangle([1, Number(from)], [MAX_COLUMN, Number(to)]);
  return null;
}

type Corner = readonly [column: number, row: number];

function rectangle(a: Corner, b: Corner): Range {
  return {
    left: Math.min(a[0], b[0]),
    top: Math.min(a[1], b[1]),
    right: Math.max(a[0], b[0]),
    bottom: Math.max(a[1], b[1]),
  };
}

function columnOf(letters: string | undefined): number {
  return columnNumber((letters ?? "A").toUpperCase());
}
