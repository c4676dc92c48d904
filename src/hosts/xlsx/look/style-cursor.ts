import { firstOfRow, type StyledCells } from "./styled-cells";

/** Gives the styles of cells that are asked for in reading order. */
export type StyleCursor = {
  /** The style of a cell as it is written; `undefined` where the file says nothing of it. */
  readonly at: (row: number, column: number) => number | undefined;
  /** The column of the next styled cell of the row; `Infinity` when there is none. */
  readonly nextColumn: (row: number) => number;
};

/** A cursor before the first cell of a row. */
export function styleCursor(cells: StyledCells, row: number): StyleCursor {
  const { rows, columns, styles } = cells;
  let place = firstOfRow(cells, row);
  const skipTo = (wantedRow: number, column: number): void => {
    for (; place < rows.length; place += 1) {
      const here = rows[place] ?? 0;
      if (here > wantedRow) return;
      if (here === wantedRow && (columns[place] ?? 0) >= column) return;
    }
  };
  const isAt = (wantedRow: number): boolean => rows[place] === wantedRow;
  return {
    at: (wantedRow, column) => {
      skipTo(wantedRow, column);
      if (!isAt(wantedRow) || columns[place] !== column) return undefined;
      const style = styles[place];
      skipTo(wantedRow, column + 1);
      return style;
    },
    nextColumn: (wantedRow) => {
      skipTo(wantedRow, 1);
      return isAt(wantedRow) ? (columns[place] ?? Infinity) : Infinity;
    },
  };
}
