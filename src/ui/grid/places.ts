import { columnLetters, parseAddress, type Range } from "../../core/index";

/** A cell by its row and column, both 1-based. */
export type Place = { readonly row: number; readonly column: number };

/** `addressOf({ row: 13, column: 4 })` → `"D13"`. */
export function addressOf({ row, column }: Place): string {
  return columnLetters(column) + String(row);
}

/** `rangeText({ top: 1, left: 1, bottom: 2, right: 3 })` → `"A1:C2"`; one cell by its address alone. */
export function rangeText({ top, left, bottom, right }: Range): string {
  const first = addressOf({ row: top, column: left });
  const last = addressOf({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** What the user wrote into the name box; `placeFrom(" d13 ")` → `{ row: 13, column: 4 }`; `null` when it is no address. */
export function placeFrom(typed: string): Place | null {
  const half = typed.normalize("NFKC").trim().toUpperCase();
  return parseAddress(half.split(":")[0] ?? "");
}

/** The columns of any sheet. */
const COLUMNS = 16_384;

/** A key for maps: unique for every cell of a sheet. */
export function placeKey({ row, column }: Place): number {
  return row * COLUMNS + column - 1;
}

/** The cell of a `placeKey`. */
export function placeOf(key: number): Place {
  return { row: Math.floor(key / COLUMNS), column: (key % COLUMNS) + 1 };
}

/** Whether both name the same cell. */
export function samePlace(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column;
}

/** Whether the ranges share a cell. */
export function touches(one: Range, other: Range): boolean {
  return (
    one.top <= other.bottom &&
    one.bottom >= other.top &&
    one.left <= other.right &&
    one.right >= other.left
  );
}
