import { formName, type Evaluation } from "../../core/index";
import { findingRows, MARKS, type FindingRow, type Mark } from "./finding-rows";

/** What of the findings is shown. */
export type FindingFilter = {
  /** `null`: every level, and what could not be checked. */
  readonly mark: Mark | null;
  /** `null`: every sheet. */
  readonly sheet: string | null;
  readonly missingOnly: boolean;
  readonly fixableOnly: boolean;
  /** Words looked for in the place, the message, the cells and the check's id; all of them must stand there. */
  readonly text: string;
};

export const NO_FILTER: FindingFilter = {
  mark: null,
  sheet: null,
  missingOnly: false,
  fixableOnly: false,
  text: "",
};

export type MarkCounts = Readonly<Record<Mark, number>>;

/** The findings of one form, of a sheet that is none, or of the workbook as a whole. */
export type FindingGroup = {
  readonly key: string;
  /** Index into the workbook's forms; `null` for what concerns no single form. */
  readonly form: number | null;
  /** The project's name; `null` for the group of the whole workbook, which a screen names itself. */
  readonly title: string | null;
  /** `null` for the group of the whole workbook. */
  readonly sheet: string | null;
  readonly rows: readonly FindingRow[];
  readonly counts: MarkCounts;
};

/** The list as shown, with the counts of everything there is. */
export type FindingList = {
  /** Of all findings, whatever the filter. */
  readonly counts: MarkCounts;
  readonly missing: number;
  readonly fixable: number;
  readonly total: number;
  /** How many pass the filter. */
  readonly shown: number;
  /** Sheets with findings, in workbook order. */
  readonly sheets: readonly string[];
  /** Of the findings that pass the filter; a group without any is left out. */
  readonly groups: readonly FindingGroup[];
};

/** Evaluation and filter → counts and groups, in the order of the evaluation, the workbook's own group first. */
export function findingList(evaluation: Evaluation, filter: FindingFilter): FindingList {
  const rows = findingRows(evaluation);
  const names = evaluation.forms.map(formName);
  const passes = passesFilter(filter, names);
  const shown = rows.filter(passes);
  return {
    counts: countMarks(rows),
    missing: rows.filter(({ missing }) => missing).length,
    fixable: rows.filter(({ fixable }) => fixable).length,
    total: rows.length,
    shown: shown.length,
    sheets: [...new Set(rows.map(({ finding }) => finding.sheet))],
    groups: groupRows(shown, names),
  };
}

/** How many rows stand under each mark. */
function countMarks(rows: readonly FindingRow[]): MarkCounts {
  const count = (mark: Mark): number => rows.filter((row) => row.mark === mark).length;
  return {
    error: count("error"),
    warning: count("warning"),
    note: count("note"),
    open: count("open"),
  };
}

/** Whether anything but the counts of 无法检查 stands there. */
export function hasFindings(counts: MarkCounts): boolean {
  return MARKS.some((mark) => mark !== "open" && counts[mark] > 0);
}

function passesFilter(
  filter: FindingFilter,
  names: readonly string[],
): (row: FindingRow) => boolean {
  const words = plain(filter.text)
    .split(/\s+/)
    .filter((word) => word !== "");
  return (row) =>
    (filter.mark === null || row.mark === filter.mark) &&
    (filter.sheet === null || row.finding.sheet === filter.sheet) &&
    (!filter.missingOnly || row.missing) &&
    (!filter.fixableOnly || row.fixable) &&
    (words.length === 0 || hasAllWords(row, words, names));
}

function hasAllWords(
  { finding, title, path }: FindingRow,
  words: readonly string[],
  names: readonly string[],
): boolean {
  const name = finding.form === null ? "" : (names[finding.form] ?? "");
  const { check, sheet, message, cells } = finding;
  const text = plain([name, sheet, title, path, message, check, ...cells].join(" "));
  return words.every((word) => text.includes(word));
}

/** `plain("Ｈ14　执行率")` → `"h14 执行率"`: width and case do not count. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function groupRows(rows: readonly FindingRow[], names: readonly string[]): readonly FindingGroup[] {
  const byForm = new Map<number | null, FindingRow[]>();
  for (const row of rows) {
    const group = byForm.get(row.finding.form);
    if (group) group.push(row);
    else byForm.set(row.finding.form, [row]);
  }
  const groups = [...byForm].map(([form, members]) => groupOf(form, members, names));
  return [
    ...groups.filter(({ form }) => form === null),
    ...groups.filter(({ form }) => form !== null),
  ];
}

function groupOf(
  form: number | null,
  rows: readonly FindingRow[],
  names: readonly string[],
): FindingGroup {
  return {
    key: form === null ? "workbook" : `form ${String(form)}`,
    form,
    title: form === null ? null : (names[form] ?? null),
    sheet: form === null ? null : (rows[0]?.finding.sheet ?? null),
    rows,
    counts: countMarks(rows),
  };
}
