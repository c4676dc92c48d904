import type { FileRow } from "../../app/workbench/workbench-types";
import type { PageTexts } from "../text/page-texts";

/** A column of the table of files that can be sorted by. */
export type FileColumn =
  | "file"
  | "project"
  | "fiscalYear"
  | "score"
  | "rating"
  | "errors"
  | "warnings"
  | "notChecked"
  | "status";

export const FILE_COLUMNS: readonly FileColumn[] = [
  "file",
  "project",
  "fiscalYear",
  "score",
  "rating",
  "errors",
  "warnings",
  "notChecked",
  "status",
];

/** One of the quick filters; only one holds at a time. */
export type QuickFilter = "all" | "withErrors" | "notChecked" | "failed" | "pending";

export const QUICK_FILTERS: readonly QuickFilter[] = [
  "all",
  "withErrors",
  "notChecked",
  "failed",
  "pending",
];

export type FileSort = { readonly column: FileColumn; readonly rising: boolean };

/** What of the files is shown, and in what order; `sort: null` is the order in which they came. */
export type TableView = {
  readonly sort: FileSort | null;
  readonly quick: QuickFilter;
  readonly text: string;
};

export const PLAIN_VIEW: TableView = { sort: null, quick: "all", text: "" };

/** The rows that pass the filters, in the order asked for; rows without a value stand last either way. */
export function shownRows(rows: readonly FileRow[], view: TableView): readonly FileRow[] {
  const words = plain(view.text).split(/\s+/).filter(Boolean);
  const shown = rows.filter((row) => passesQuick(row, view.quick) && hasWords(row, words));
  return view.sort === null ? shown : sorted(shown, view.sort);
}

/** Whether a row stands behind a quick filter. */
export function passesQuick(row: FileRow, quick: QuickFilter): boolean {
  switch (quick) {
    case "all":
      return true;
    case "withErrors":
      return (row.figures?.errors ?? 0) > 0;
    case "notChecked":
      return (row.figures?.notChecked ?? 0) > 0;
    case "failed":
      return row.status === "failed";
    case "pending":
      return isPending(row);
  }
}

/** Still to be checked, or being checked. */
export function isPending({ status }: FileRow): boolean {
  return status === "waiting" || status === "working" || status === "stopped";
}

/** The next order when a header is pressed: rising, falling, then as the files came. */
export function nextSort(sort: FileSort | null, column: FileColumn): FileSort | null {
  if (sort?.column !== column) return { column, rising: true };
  return sort.rising ? { column, rising: false } : null;
}

/** What stands in 项目/部门: the project of a file with one form, else its department. */
export function projectOf({ figures }: FileRow): string | null {
  return figures?.project ?? figures?.department ?? null;
}

/** What stands in 等级: the rating, and why score and rating are no result yet: `"优（未核算）"`, `"待评定"`. */
export function ratingIn(
  { figures }: FileRow,
  { caveats, caveatBehind }: PageTexts["workbench"]["table"],
): string | null {
  const { rating = null, caveat } = figures ?? {};
  if (caveat === undefined) return rating;
  return rating === null ? caveats[caveat] : caveatBehind(rating, caveats[caveat]);
}

/** The folder of a file that came with one: `"2023/一处/自评表.xlsx"` → `"2023/一处"`. */
export function folderOf({ path, name }: FileRow): string | null {
  return path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : null;
}

function hasWords(row: FileRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { figures, path, name } = row;
  const text = plain([path, name, figures?.project ?? "", figures?.department ?? ""].join(" "));
  return words.every((word) => text.includes(word));
}

/** Width and case of letters do not count. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The most pressing first. */
const STATUS_ORDER: readonly FileRow["status"][] = [
  "failed",
  "stopped",
  "waiting",
  "working",
  "done",
];

function valueOf(row: FileRow, column: FileColumn): string | number | null {
  switch (column) {
    case "file":
      return row.path;
    case "project":
      return projectOf(row);
    case "status":
      return STATUS_ORDER.indexOf(row.status);
    default:
      return row.figures?.[column] ?? null;
  }
}

function sorted(rows: readonly FileRow[], { column, rising }: FileSort): readonly FileRow[] {
  const collator = new Intl.Collator("zh-CN", { numeric: true });
  const valued = rows.map((row) => ({ row, value: valueOf(row, column) }));
  valued.sort(({ value: one }, { value: other }) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const order =
      typeof one === "number" && typeof other === "number"
        ? one - other
        : collator.compare(String(one), String(other));
    return rising ? order : -order;
  });
  return valued.map(({ row }) => row);
}
