/** What should change in a workbook, as data. Hosts apply edits; nothing else writes. */

/** What a cell holds, for comparing before it is replaced: a formula counts by its text with "=". */
export type CellContent = string | number | boolean | null;

/** Replace the content of one cell; its format stays. Skipped as stale when the cell no longer holds `expect`. */
export type CellEdit = {
  readonly kind: "cell";
  readonly sheet: string;
  readonly cell: string;
  /** A formula is replaced only when it is expected by its text with "=": the user ticked it. */
  readonly expect: CellContent;
  /** `null` clears the cell. A string is text, even when it begins with "=". */
  readonly value: string | number | null;
  /** A native formula without "=", with `value` as its computed result. */
  readonly formula?: string;
  /** How the value shows where the cell has no number format of its own (General): a ratio as 86.05%. */
  readonly numberFormat?: "0.00%";
  /** The number format the cell had before, put back by an undo whatever it has now. */
  readonly restoresFormat?: string;
};

/** Colour one cell as a mark, or take our mark away again (`color: null`). */
export type FillEdit = {
  readonly kind: "fill";
  readonly sheet: string;
  readonly cell: string;
  /** `"FFF2CC"`: red, green, blue. */
  readonly color: string | null;
};

export type ResultCellStyle =
  | "title"
  | "header"
  | "text"
  | "wrap"
  | "number"
  | "count"
  | "score"
  | "percent"
  | "link"
  | "error"
  | "warning"
  | "note"
  | "muted";

/** One cell of a sheet of our own. `link` jumps to a cell: `{ sheet, cell }`. */
export type ResultCell = {
  readonly value: string | number | null;
  readonly style: ResultCellStyle;
  readonly link?: { readonly sheet: string; readonly cell: string };
  /** Without "="; `value` is its computed result. */
  readonly formula?: string;
};

/** A sheet of our own (自评检查结果, 得分汇总, our state): created, or replaced where it stands. */
export type ResultSheetEdit = {
  readonly kind: "resultSheet";
  readonly name: string;
  readonly visibility: "visible" | "veryHidden";
  /** Widths in characters of the default font. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly rows: readonly (readonly ResultCell[])[];
  /** A1 ranges. */
  readonly merges: readonly string[];
  /** A4 landscape, one page wide, these rows repeated on each page. */
  readonly print: { readonly landscape: boolean; readonly repeatRows: number } | null;
};

/** Take a sheet of our own away. */
export type RemoveSheetEdit = { readonly kind: "removeSheet"; readonly name: string };

/** Say what was found in a comment of our own on a cell, or take that comment away again (`text: null`). */
export type CommentEdit = {
  readonly kind: "comment";
  readonly sheet: string;
  readonly cell: string;
  readonly text: string | null;
};

export type Edit = CellEdit | FillEdit | CommentEdit | ResultSheetEdit | RemoveSheetEdit;

export type EditStatus =
  "done" | "stale" | "locked" | "formula" | "covered" | "missing" | "unsupported";

/** What became of one edit. Anything but `done` left the workbook as it was. */
export type EditOutcome = {
  readonly edit: Edit;
  readonly status: EditStatus;
  /** For the user, in Chinese; `null` when done. */
  readonly reason: string | null;
  /** The number format that the edit's `numberFormat` replaced, for an undo; left out where the cell kept its own. */
  readonly formatBefore?: string;
};
