/** The draft of a self-evaluation report (自评报告) as data: a host makes a document of it, a screen an outline. */

/** A cell of the workbook. */
export type CellPlace = { readonly sheet: string; readonly cell: string };

/** Where something in the report comes from. */
export type CitedSource =
  | ({ readonly kind: "cell" } & CellPlace)
  /** Worked out: `rule` says how, in Chinese; `from` are the cells that went in, none for a count of forms. */
  | { readonly kind: "derived"; readonly rule: string; readonly from: readonly CellPlace[] };

/** Words of our own, something taken or worked out from cells, or a mark where a person must write. */
export type ReportRun =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "cited"; readonly text: string; readonly source: CitedSource }
  | { readonly kind: "toFill"; readonly prompt: string };

export type CitedRun = Extract<ReportRun, { kind: "cited" }>;

export type ReportColumn = {
  readonly title: string;
  /** A share of the table's width; the shares of all columns need not add up to any sum. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
};

export type ReportTable = {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  /** As many cells in each row as there are columns. */
  readonly rows: readonly (readonly (readonly ReportRun[])[])[];
};

/** A chart of one series, drawn from figures that a table or sentence of its section states too. */
export type ReportChart = {
  readonly kind: "chart";
  /** `bar`: lying bars, the first one on top. `column`: standing bars. */
  readonly shape: "bar" | "column";
  readonly title: string;
  readonly valueTitle: string;
  readonly values: "count" | "score" | "percent";
  /** Ratios for `percent`. */
  readonly bars: readonly { readonly name: string; readonly value: number }[];
};

export type ReportBlock =
  { readonly kind: "paragraph"; readonly runs: readonly ReportRun[] } | ReportTable | ReportChart;

export type ReportSection = {
  /** Of the outline, and unique in the report: `"3.2"`; `"sources"` for the list of sources. */
  readonly id: string;
  readonly level: 1 | 2;
  /** With its number: 一、部门基本情况. */
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
};

export type ReportDraft = {
  /** Which outline it follows. */
  readonly outline: string;
  /** Line by line. */
  readonly title: readonly (readonly ReportRun[])[];
  /** What the file may be called, without an ending. */
  readonly fileName: string;
  /** In reading order; a heading with sections below it may have no blocks of its own. */
  readonly sections: readonly ReportSection[];
};

/** A mark as every document shows it: `toFillText("主要职能")` → `"〔待填：主要职能〕"`. */
export function toFillText(prompt: string): string {
  return `〔待填：${prompt}〕`;
}

/** A run as plain text. */
export function runText(run: ReportRun): string {
  return run.kind === "toFill" ? toFillText(run.prompt) : run.text;
}

/** The title as one line of plain text. */
export function titleText({ title }: Pick<ReportDraft, "title">): string {
  return title.flat().map(runText).join("");
}
