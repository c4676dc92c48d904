import type { GridCell } from "../../core/index";

/** The cells of some rows, those of a row in the order of their columns. */
export type TileRows = ReadonlyMap<number, readonly GridCell[]>;

/** Sorts cells into rows. */
export function groupRows(cells: readonly GridCell[]): TileRows {
  const rows = new Map<number, GridCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

/** The new rows, but each that did not change as the very list it was, so that it need not be drawn again. */
export function keptRows(before: TileRows | undefined, after: TileRows): TileRows {
  if (!before) return after;
  const rows = new Map<number, readonly GridCell[]>();
  for (const [row, cells] of after) {
    const old = before.get(row);
    rows.set(row, old && sameCells(old, cells) ? old : cells);
  }
  return rows;
}

function sameCells(one: readonly GridCell[], other: readonly GridCell[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((cell, place) => {
    const twin = other[place];
    return twin !== undefined && sameCell(cell, twin);
  });
}

function sameCell(one: GridCell, other: GridCell): boolean {
  return (
    one.column === other.column &&
    one.text === other.text &&
    one.content === other.content &&
    one.kind === other.kind &&
    one.look === other.look &&
    one.textColor === other.textColor &&
    one.locked === other.locked
  );
}
