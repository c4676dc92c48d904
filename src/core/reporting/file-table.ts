import { formatRange } from "../model/address";
import type { ResultCell, ResultCellStyle, ResultSheetEdit } from "../model/edit";
import { csvLine } from "./csv-report";
import { listedRating, type ScoreCaveat } from "./listed-score";

/** One file of a run over many, as plain data: what the quick look found, and what became of it. */
export type FileTableRow = {
  /** Folder and name as dropped. */
  readonly file: string;
  readonly forms: number | null;
  /** The project of a file with one form; else `null`. */
  readonly project: string | null;
  readonly department: string | null;
  readonly fiscalYear: number | null;
  readonly score: number | null;
  readonly rating: string | null;
  /** Why the score is no result yet; left out where it is one. */
  readonly caveat?: ScoreCaveat;
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly notes: number | null;
  /** 无法检查 */
  readonly notChecked: number | null;
  /** 不适用; left out where nothing is marked. */
  readonly waived?: number;
  /** In words: "已检查". */
  readonly status: string;
  /** Why the file could not be checked; `null` when it could. */
  readonly problem: string | null;
};

/** What stands above the table. */
export type FileTableFacts = {
  /** The sheet's name; by default 文件汇总. */
  readonly sheet?: string;
  /** When the table was made, as it is to be read: "2024-03-01 10:32". */
  readonly madeAt: string;
  readonly toolVersion?: string;
};

type Column = {
  readonly title: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly style: ResultCell["style"];
  readonly of: (row: FileTableRow) => string | number | null;
};

const COLUMNS: readonly Column[] = [
  { title: "文件", width: 40, style: "wrap", of: ({ file }) => file },
  { title: "项目", width: 30, style: "wrap", of: ({ project }) => project },
  { title: "部门", width: 24, style: "wrap", of: ({ department }) => department },
  { title: "年度", width: 8, style: "count", of: ({ fiscalYear }) => fiscalYear },
  { title: "自评表", width: 8, style: "count", of: ({ forms }) => forms },
  { title: "得分", width: 10, style: "score", of: ({ score }) => score },
  { title: "等级", width: 16, style: "text", of: ratingIn },
  { title: "错误", width: 8, style: "count", of: ({ errors }) => errors },
  { title: "提醒", width: 8, style: "count", of: ({ warnings }) => warnings },
  { title: "提示", width: 8, style: "count", of: ({ notes }) => notes },
  { title: "无法检查", width: 10, style: "count", of: ({ notChecked }) => notChecked },
  { title: "不适用", width: 8, style: "count", of: ({ waived }) => waived ?? null },
  { title: "状态", width: 12, style: "text", of: ({ status }) => status },
  { title: "说明", width: 50, style: "wrap", of: ({ problem }) => problem },
];

/** Spreadsheet programs read the file as UTF-8 only when it begins so. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Title, two lines of facts, and the header. */
const ROWS_ABOVE = 4;

/** The table of all files as a sheet of our own: title, facts, header, one row a file in the order given. */
export function fileTableSheet(
  rows: readonly FileTableRow[],
  facts: FileTableFacts,
): ResultSheetEdit {
  const name = facts.sheet ?? "文件汇总";
  return {
    kind: "resultSheet",
    name,
    visibility: "visible",
    columnWidths: COLUMNS.map(({ width }) => width),
    frozenRows: ROWS_ABOVE,
    rows: [
      [cellOf(name, "title")],
      [cellOf("文件", "muted"), cellOf(countText(rows), "wrap")],
      [cellOf("生成", "muted"), cellOf(madeText(facts), "wrap")],
      COLUMNS.map(({ title }) => cellOf(title, "header")),
      ...rows.map((row) => COLUMNS.map(({ style, of }) => cellOf(of(row), style))),
    ],
    merges: [mergeOf(1, 1), mergeOf(2, 2), mergeOf(3, 2)],
    print: { landscape: true, repeatRows: ROWS_ABOVE },
  };
}

/** The table of all files as CSV with the byte order mark; texts that a program would take for formulas are guarded. */
export function fileTableCsv(rows: readonly FileTableRow[]): string {
  const lines = rows.map((row) => csvLine(COLUMNS.map(({ of }) => of(row) ?? "")));
  return BYTE_ORDER_MARK + csvLine(COLUMNS.map(({ title }) => title)) + lines.join("");
}

/** A figure that is no result yet is said to be none. */
function ratingIn(row: FileTableRow): string | null {
  return row.rating === null && row.caveat === undefined ? null : listedRating(row);
}

function cellOf(value: ResultCell["value"], style: ResultCellStyle): ResultCell {
  return { value, style };
}

/** A row from a column to the table's last: `mergeOf(2, 2)` → `"B2:M2"`. */
function mergeOf(row: number, from: number): string {
  return formatRange({ top: row, bottom: row, left: from, right: COLUMNS.length });
}

/** `"12 个，其中 2 个没有检查结果"`. */
function countText(rows: readonly FileTableRow[]): string {
  const without = rows.filter(({ errors }) => errors === null).length;
  const all = `${String(rows.length)} 个`;
  return without === 0 ? all : `${all}，其中 ${String(without)} 个没有检查结果`;
}

function madeText({ madeAt, toolVersion }: FileTableFacts): string {
  return toolVersion === undefined ? madeAt : `${madeAt}，绩效自评助手 ${toolVersion}`;
}
