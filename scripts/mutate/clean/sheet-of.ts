import { cellKey, parseRange, type Cell, type Sheet } from "../../../src/core";

/** What a cell of a clean sheet holds; `null` is no cell. */
export type Content = string | number | null;

/** A sheet of these rows from A1 on. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Content[])[],
  merges: readonly string[] = [],
): Sheet {
  const cells = rows.flatMap((row, index) =>
    row.flatMap((value, column) => (value === null ? [] : [cellOf(value, index + 1, column + 1)])),
  );
  return {
    name,
    visibility: "visible",
    protected: false,
    cells: new Map(cells.map((cell) => [cellKey(cell), cell])),
    merges: merges.map(parseRange).filter((range) => range !== null),
    hiddenRows: new Set(),
  };
}

function cellOf(value: string | number, row: number, column: number): Cell {
  return {
    row,
    column,
    value,
    text: String(value),
    error: null,
    formula: null,
    numberFormat: "General",
  };
}
