import { MAX_COLUMN, type Position, type Range } from "./address";

/** What a cell holds once formulas are computed. An Excel error such as `#DIV/0!` is an `error` of `Cell`. */
export type CellValue = string | number | boolean | null;

/** A cell that holds something: a value, an error or a formula. Blank cells are not stored. */
export type Cell = Position & {
  readonly value: CellValue;
  /** What the sheet shows: the value under its number format. */
  readonly text: string;
  /** `"#DIV/0!"` and its kin; `null` when there is none. */
  readonly error: string | null;
  /**
   * Without the leading `=`; `null` for a typed value, `""` for a formula whose text is not known. A formula without a
   * stored result has `value: null`.
   */
  readonly formula: string | null;
  /** The Excel number format code, `"General"` by default. */
  readonly numberFormat: string;
};

export type Visibility = "visible" | "hidden" | "veryHidden";

/** One worksheet. Cells are sparse: nothing here grows with the formatted but empty part of a sheet. */
export type Sheet = {
  readonly name: string;
  readonly visibility: Visibility;
  /** Sheet protection is switched on. */
  readonly protected: boolean;
  /** In reading order: row by row, left to right. Key: `cellKey`. */
  readonly cells: ReadonlyMap<number, Cell>;
  readonly merges: readonly Range[];
  /** Rows that hold a cell and are hidden. */
  readonly hiddenRows: ReadonlySet<number>;
  /** On a protected sheet: the cells that may still be filled, by `cellKey`. Left out where the host cannot tell. */
  readonly unlockedCells?: ReadonlySet<number>;
  /** A filter is on: rows the user does not see belong to the form all the same. */
  readonly filtered?: boolean;
};

/** A sheet that was not read, and why, in Chinese: it has no cells, or far too many for a form. */
export type SkippedSheet = { readonly sheet: string; readonly reason: string };

export type Workbook = {
  /** File name, for messages and for `file` in the results. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly skippedSheets?: readonly SkippedSheet[];
};

/** The key of a position in `Sheet.cells`. */
export function cellKey({ row, column }: Position): number {
  return row * MAX_COLUMN + column - 1;
}

/** The cell right of another in its row, blank cells between them passed over; at most four columns away (本工具默认). */
export function cellRightOf(sheet: Sheet, { row, column }: Position): Cell | undefined {
  for (let next = column + 1; next <= column + 4; next++) {
    const cell = cellAt(sheet, row, next);
    if (cell !== undefined && cell.text.trim() !== "") return cell;
  }
  return undefined;
}

/** The cell at a position, or `undefined` when it is blank. Merges are not followed. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey({ row, column }));
}
