/** Cell coordinates. Rows and columns are 1-based everywhere, as in A1 notation. */

export type Position = { readonly row: number; readonly column: number };

/** A rectangle of cells, both corners included. */
export type Range = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** The last row and column of an .xlsx sheet (XFD1048576). */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** `columnLetters(28)` → `"AB"`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `columnNumber("AB")` → `28`; upper-case letters only. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `formatAddress({ row: 13, column: 4 })` → `"D13"`. */
export function formatAddress({ row, column }: Position): string {
  return columnLetters(column) + String(row);
}

/** `parseAddress("$D$13")` → `{ row: 13, column: 4 }`; `null` when it is no address inside a sheet. */
export function parseAddress(address: string): Position | null {
  const letters = address.charCodeAt(0) === DOLLAR ? 1 : 0;
  const behindLetters = endOf(address, letters, isCapital);
  const digits = behindLetters + (address.charCodeAt(behindLetters) === DOLLAR ? 1 : 0);
  const hasLetters = behindLetters > letters && behindLetters - letters <= MOST_LETTERS;
  if (!hasLetters || address.charCodeAt(digits) === ZERO) return null;
  if (digits === address.length || endOf(address, digits, isDigit) < address.length) return null;
  const row = Number(address.slice(digits));
  const column = columnNumber(address.slice(letters, behindLetters));
  return row <= MAX_ROW && column <= MAX_COLUMN ? { row, column } : null;
}

const DOLLAR = 36;
const ZERO = 48;
/** Of a column: XFD. */
const MOST_LETTERS = 3;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9;

/** Where a run of such characters ends: character by character, since every finding reads addresses. */
function endOf(text: string, start: number, belongs: (code: number) => boolean): number {
  let end = start;
  while (end < text.length && belongs(text.charCodeAt(end))) end++;
  return end;
}

/** `formatRange(…)` → `"A1:I30"`, or `"A1"` for a single cell. */
export function formatRange({ top, left, bottom, right }: Range): string {
  const first = formatAddress({ row: top, column: left });
  const last = formatAddress({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** `parseRange("A1:I30")` → its corners; a single address is a range of one cell; `null` when it is neither. */
export function parseRange(text: string): Range | null {
  const [first = "", last = first] = text.split(":");
  const start = parseAddress(first);
  const end = parseAddress(last);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** Whether the position lies inside the range. */
export function contains(range: Range, { row, column }: Position): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
