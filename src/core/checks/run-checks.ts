import { contains, formatAddress, parseAddress, type Position } from "../model/address";
import type { Finding, Notification } from "../model/finding";
import type { Indicator } from "../model/form";
import type { Policy } from "../policy/types";
import { checks } from "./catalog/index";
import type {
  AnyReport,
  AnyWorkbookReport,
  Check,
  CheckMeta,
  FormCheck,
  Place,
  WorkbookCheck,
} from "./define-check";
import { fillMessage } from "./messages";
import type { ScoredWorkbook } from "./types";

/** Check ids or names; `only` left out means all. */
export type CheckSelection = {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
};

export type CheckResults = {
  /** Sorted: sheet order, row, column, check id. */
  readonly findings: readonly Finding[];
  readonly notifications: readonly Notification[];
};

/** Runs the catalogue over a scored workbook. A check that throws becomes a notification; the others still run. */
export function runChecks(workbook: ScoredWorkbook, selection: CheckSelection = {}): CheckResults {
  return runTheseChecks(checks, workbook, selection);
}

/** As `runChecks`, with the checks given: for tests and for one check alone. */
export function runTheseChecks(
  catalog: readonly Check[],
  workbook: ScoredWorkbook,
  selection: CheckSelection = {},
): CheckResults {
  const findings: Finding[] = [];
  const notifications: Notification[] = [];
  for (const check of catalog.filter(({ meta }) => isSelected(meta, selection))) {
    for (const run of runsOf(check, workbook)) {
      try {
        findings.push(...run());
      } catch (error) {
        notifications.push(checkFailed(check.meta, workbook.name, error));
      }
    }
  }
  return { findings: sortFindings(findings, workbook), notifications };
}

function isSelected({ id, name }: CheckMeta, { only, skip = [] }: CheckSelection): boolean {
  const named = (list: readonly string[]) => list.includes(id) || list.includes(name);
  return (only === undefined || only.length === 0 || named(only)) && !named(skip);
}

/** One run per form, or one for the workbook; each can fail alone. */
function runsOf(check: Check, workbook: ScoredWorkbook): readonly (() => readonly Finding[])[] {
  if (check.scope === "workbook") return [() => runOnWorkbook(check, workbook)];
  return workbook.forms.map((_, form) => () => runOnForm(check, workbook, form));
}

function runOnForm(check: FormCheck, workbook: ScoredWorkbook, form: number): readonly Finding[] {
  const scored = workbook.forms[form];
  if (scored === undefined) return [];
  const { policy } = scored;
  const override = policy.checks[check.meta.id];
  if (override?.enabled === false) return [];
  const limit = (ours: number) => override?.limit ?? ours;
  const reports = check.run({ scored, form: scored.form, policy, workbook, limit });
  return Array.from(reports, (report) =>
    toFinding(check, { ...report, sheet: scored.form.sheet, form }, workbook),
  );
}

/** The first form's policy speaks for the whole workbook. */
function runOnWorkbook(check: WorkbookCheck, workbook: ScoredWorkbook): readonly Finding[] {
  const override = workbook.forms[0]?.policy.checks[check.meta.id];
  if (override?.enabled === false) return [];
  const reports = check.run({ workbook, limit: (ours) => override?.limit ?? ours });
  return Array.from(reports, (report) => toFinding(check, report, workbook));
}

function toFinding({ meta }: Check, report: AnyWorkbookReport, workbook: ScoredWorkbook): Finding {
  const policy = report.form === null ? undefined : workbook.forms[report.form]?.policy;
  return {
    check: meta.id,
    message: fillMessage(templateOf(meta, report.messageId), report.args ?? {}),
    level: overriddenLevel(meta, policy) ?? report.level ?? meta.level,
    kind: report.kind ?? meta.kind ?? "fail",
    sheet: report.sheet,
    cells: cellsOf(report, workbook),
    form: report.form,
    row: report.indicator?.row ?? null,
    logicalPath: logicalPath(report, workbook),
    clause: report.clause === undefined ? meta.clause : report.clause,
    fixes: report.fixes ?? [],
  };
}

function templateOf(meta: CheckMeta, messageId: string): string {
  const template = meta.messages[messageId];
  if (template === undefined) throw new Error(`${meta.id} has no message “${messageId}”`);
  return template;
}

function overriddenLevel({ id }: CheckMeta, policy: Policy | undefined) {
  return policy?.checks[id]?.level;
}

function cellsOf(report: AnyWorkbookReport, workbook: ScoredWorkbook): readonly string[] {
  const form = report.form === null ? undefined : workbook.forms[report.form]?.form;
  const inside = (cell: string): boolean => {
    const position = parseAddress(cell);
    return position !== null && (form === undefined || contains(form.range, position));
  };
  const cells = report.at.map(cellOf).filter((cell) => cell !== null);
  const kept = [...new Set(cells.filter(inside))];
  if (kept.length > 0) return kept;
  return [
    form === undefined ? "A1" : formatAddress({ row: form.range.top, column: form.range.left }),
  ];
}

function cellOf(place: Place): string | null {
  return place === null || typeof place === "string" ? place : place.cell;
}

/** "项目名/产出指标/数量指标/指标名#得分": by words, so that it survives inserted rows. */
function logicalPath(report: AnyWorkbookReport, workbook: ScoredWorkbook): string {
  const form = report.form === null ? undefined : workbook.forms[report.form]?.form;
  const root = tidy(form?.projectName.value ?? null) || report.sheet;
  const steps = [root, ...stepsTo(report)].filter((step) => step !== "");
  const path = steps.join("/");
  return report.part === undefined ? path : `${path}#${report.part}`;
}

function stepsTo({ indicator, fundingRow }: AnyReport): readonly string[] {
  if (indicator !== undefined) return indicatorSteps(indicator);
  return fundingRow === undefined ? [] : ["项目资金", tidy(fundingRow.label)];
}

function indicatorSteps({ dimensionText, categoryText, name }: Indicator): readonly string[] {
  return [tidy(dimensionText), tidy(categoryText), tidy(name.text)];
}

/**
 * One step of a path, without line feeds, the points printed behind a name, and the signs that divide a path:
 * `tidy("产出\n指标（50分）")` → `"产出指标"`; `tidy("1次/月")` → `"1次／月"`.
 */
function tidy(text: string | null): string {
  const words = (text ?? "").replace(/\s+/g, "").replace(/[（(]\d+(\.\d+)?分[）)]$/, "");
  return words.replaceAll("/", "／").replaceAll("#", "＃");
}

function sortFindings(findings: readonly Finding[], workbook: ScoredWorkbook): readonly Finding[] {
  const order = new Map(sheetNames(workbook).map((sheet, index) => [sheet, index]));
  const keyed = findings.map((finding) => {
    const { row, column }: Position = parseAddress(finding.cells[0] ?? "A1") ?? {
      row: 1,
      column: 1,
    };
    const sheet = order.get(finding.sheet) ?? order.size;
    return { finding, key: [sheet, row, column, Number(finding.check.slice(2))] as const };
  });
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ finding }) => finding);
}

function sheetNames({ sheets, forms, otherSheets }: ScoredWorkbook): readonly string[] {
  if (sheets !== undefined) return sheets.map(({ name }) => name);
  const names = [...forms.map(({ form }) => form.sheet), ...otherSheets.map(({ sheet }) => sheet)];
  return [...new Set(names)];
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((value, index) => value !== b[index]);
  return first < 0 ? 0 : (a[first] ?? 0) - (b[first] ?? 0);
}

function checkFailed({ id, title }: CheckMeta, file: string, error: unknown): Notification {
  const cause = error instanceof Error ? error.message : String(error);
  return {
    level: "error",
    code: "checkFailed",
    message: `检查 ${id}（${title}）没有完成，其余检查不受影响。请把这条信息反馈给开发者：${cause}`,
    file,
  };
}
