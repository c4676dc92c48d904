import { columnLetters, parseRange, type Range } from "../../core/index";

/** `formatCell(13, 4)` → `"D13"`. */
export function formatCell(row: number, column: number): string {
  return `${columnLetters(column)}${String(row)}`;
}

/** `placeOf({ sheet: "甲", cell: "H10" })` → `"甲!H10"`. */
export function placeOf({
  sheet,
  cell,
}: {
  readonly sheet: string;
  readonly cell: string;
}): string {
  return `${sheet}!${cell}`;
}

/** More cells than these are no echo of single writes. */
const MOST_CELLS = 2000;

/** The cells of a range, one by one; `null` when it is no range, or a large one. */
export function cellsOf(text: string): readonly string[] | null {
  const range = parseRange(text.replaceAll("$", ""));
  if (range === null || sizeOf(range) > MOST_CELLS) return null;
  const cells: string[] = [];
  for (let { top: row } = range; row <= range.bottom; row += 1) {
    for (let { left: column } = range; column <= range.right; column += 1) {
      cells.push(formatCell(row, column));
    }
  }
  return cells;
}

function sizeOf({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}
