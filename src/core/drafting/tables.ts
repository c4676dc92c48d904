import type { ReportColumn, ReportRun, ReportTable } from "../model/report-draft";
import { text } from "./runs";

/** A column of texts; `wide` says how much room it takes beside a column of figures, which takes 1. */
export function textColumn(title: string, width: number): ReportColumn {
  return { title, width, align: "left" };
}

export function figureColumn(title: string, width = 1): ReportColumn {
  return { title, width, align: "right" };
}

export function wordColumn(title: string, width = 1): ReportColumn {
  return { title, width, align: "center" };
}

/** A cell of a table: words, one run or several. */
export type CellContent = string | ReportRun | readonly ReportRun[];

export function table(
  caption: string,
  columns: readonly ReportColumn[],
  rows: readonly (readonly CellContent[])[],
): ReportTable {
  return { kind: "table", caption, columns, rows: rows.map((row) => row.map(cellRuns)) };
}

function cellRuns(content: CellContent): readonly ReportRun[] {
  if (typeof content === "string") return content === "" ? [] : [text(content)];
  return "kind" in content ? [content] : content;
}
