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

/** An axis of a chart. */
export type ChartAxis = {
  /** `null`: none, the names speak for themselves. */
  readonly title: string | null;
  /** As Excel writes it, e.g. `"0"`, `"0.00%"`. */
  readonly numberFormat: string;
  /** Where the axis begins and ends; left out, the program chooses. */
  readonly min?: number;
  readonly max?: number;
  /** Between two marks of the axis; left out, the program chooses. */
  readonly step?: number;
};

/** One series of a chart: two A1 ranges of one column each, of equal length, on the sheet the chart stands on. */
export type ChartSeries = {
  /** For a legend or a tip. */
  readonly label: string;
  /** The names of the bars (texts), or the x values of a scatter (numbers). */
  readonly names: string;
  readonly values: string;
};

/** A native chart on a sheet of our own, drawn from cells of that sheet; a host without charts leaves it out. */
export type ResultChart = {
  /** `bar`: lying bars, the first name on top. `column`: standing bars. `scatter`: points without lines. */
  readonly kind: "bar" | "column" | "scatter";
  readonly title: string;
  /** What it shows in one sentence, for screen readers. */
  readonly description: string;
  /** The A1 range of cells it covers. */
  readonly over: string;
  /** All are drawn alike; several only where one range cannot name all the cells. */
  readonly series: readonly ChartSeries[];
  /** Of the names, or of x. */
  readonly nameAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
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
  readonly print: {
    readonly landscape: boolean;
    readonly repeatRows: number;
    /** Rows that begin a new printed page, counted from 1. */
    readonly breakBefore?: readonly number[];
  } | null;
  readonly charts?: readonly ResultChart[];
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
