import { MAX_COLUMN } from "../model/address";
import { shownText, type ColumnSpan, type GridView } from "./grid-view";
import { isTitle } from "./read-head";

/** All columns of a sheet. */
export const ALL_COLUMNS: ColumnSpan = { left: 1, right: MAX_COLUMN };

/**
 * The columns that forms side by side may take, left to right: those under titles in one row, else those between columns
 * that hold nothing in any row and lie under no merged area. One band for most sheets; cost grows with the cells.
 */
export function columnBands(view: GridView): readonly ColumnSpan[] {
  if (isUnderOneCell(view)) return [ALL_COLUMNS];
  return titleBands(view) ?? bandsFrom(firstColumns(view));
}

/** A title merged over the whole width leaves no column between; most forms have one, and need no look at every cell. */
function isUnderOneCell({ sheet: { merges }, rows, rowCells }: GridView): boolean {
  const [first] = merges;
  if (!first) return false;
  const widest = merges.reduce((a, b) => (b.right - b.left > a.right - a.left ? b : a), first);
  return rows.every((row) => {
    const cells = rowCells(row);
    const [from, to] = [cells[0]?.column ?? 0, cells[cells.length - 1]?.column ?? 0];
    return from >= widest.left && to <= widest.right;
  });
}

function bandsFrom(starts: readonly number[]): readonly ColumnSpan[] {
  return starts.map((left, at) => ({ left, right: (starts[at + 1] ?? MAX_COLUMN + 1) - 1 }));
}

/** Titles stand within the first rows that hold something (本工具默认). */
const HEAD_ROWS = 5;

function titleBands(view: GridView): readonly ColumnSpan[] | null {
  for (const row of view.rows.slice(0, HEAD_ROWS)) {
    const titles = view.rowCells(row).filter((cell) => isTitle(shownText(cell)));
    if (titles.length > 1) return bandsFrom(titles.map(({ column }) => column));
  }
  return null;
}

/** The columns that something stands in, and nothing in the one before. */
function firstColumns({ sheet }: GridView): readonly number[] {
  const used = new Set<number>();
  for (const { column } of sheet.cells.values()) used.add(column);
  const inside = sheet.merges.filter(({ left }) => used.has(left));
  for (const { left, right } of inside) addAll(used, left, Math.min(right, left + WIDEST_MERGE));
  const columns = [...used].sort((a, b) => a - b);
  return columns.filter((column) => !used.has(column - 1));
}

/** A merged area may reach to the sheet's last column; no form is so wide (本工具默认). */
const WIDEST_MERGE = 100;

function addAll(used: Set<number>, left: number, right: number): void {
  for (let column = left; column <= right; column++) used.add(column);
}
