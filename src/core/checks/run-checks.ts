import type { Finding, Notification } from "../model/finding";
import { checks } from "./catalog/index";
import type { Check, CheckMeta, FormCheck, FormContext, WorkbookCheck } from "./define-check";
import type { ScoredForm } from "../scoring/types";
import { sortFindings } from "./sort-findings";
import { toFinding } from "./to-finding";
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
  const steps = stepThroughChecks(catalog, workbook, selection);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** How far the checks are: forms done, and everything found so far where that is asked for. */
export type CheckStep = { readonly formsDone: number; soFar(): CheckResults };

/** As `runTheseChecks`, one form at a time, then one workbook-wide check at a time: the caller may rest between. */
export function* stepThroughChecks(
  catalog: readonly Check[],
  workbook: ScoredWorkbook,
  selection: CheckSelection = {},
): Generator<CheckStep, CheckResults, unknown> {
  const selected = catalog.filter(({ meta }) => isSelected(meta, selection));
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  const soFar = (): CheckResults => ({
    findings: sortFindings(findings, workbook),
    notifications: inCatalogOrder(failures, selected).map((one) => checkFailed(one, workbook.name)),
  });
  for (const { runs, formsDone } of turnsOf(selected, workbook)) {
    for (const run of runs) {
      try {
        findings.push(...run.work());
      } catch (error) {
        failures.push({ check: run.check, error });
      }
    }
    yield { formsDone, soFar };
  }
  return soFar();
}

/** Whether a selection has a check run. */
export function isSelected(
  { id, name }: Pick<CheckMeta, "id" | "name">,
  { only, skip = [] }: CheckSelection,
): boolean {
  const named = (list: readonly string[]) => list.includes(id) || list.includes(name);
  return (only === undefined || only.length === 0 || named(only)) && !named(skip);
}

/** A check at work on one form, or on the workbook; each run can fail alone. */
type Run = { readonly check: Check; readonly work: () => readonly Finding[] };

type Turn = { readonly runs: readonly Run[]; readonly formsDone: number };

/** Form by form: a form's rows are read by all checks while they are at hand, and its facts worked out once. */
function* turnsOf(selected: readonly Check[], workbook: ScoredWorkbook): Iterable<Turn> {
  const formChecks = selected.filter((check) => check.scope === "form");
  for (const [index, scored] of workbook.forms.entries()) {
    const runs = formChecks.map((check): Run => ({
      check,
      work: () => runOnForm(check, workbook, { scored, index }),
    }));
    yield { runs, formsDone: index + 1 };
  }
  for (const check of selected) {
    if (check.scope !== "workbook") continue;
    const work = (): readonly Finding[] => runOnWorkbook(check, workbook);
    yield { runs: [{ check, work }], formsDone: workbook.forms.length };
  }
}

const NONE: readonly Finding[] = [];

const ownLimit = (ours: number): number => ours;

function limitUnder(override: { readonly limit?: number } | undefined): FormContext["limit"] {
  const theirs = override?.limit;
  return theirs === undefined ? ownLimit : () => theirs;
}

/** A scored form and its index among the workbook's. */
type FormAt = { readonly scored: ScoredForm; readonly index: number };

function runOnForm(
  check: FormCheck,
  workbook: ScoredWorkbook,
  { scored, index }: FormAt,
): readonly Finding[] {
  const { form, policy } = scored;
  if (form.kind === "monitoring" && check.meta.alsoWhileMonitoring !== true) return NONE;
  const override = policy.checks[check.meta.id];
  if (override?.enabled === false) return NONE;
  const limit = limitUnder(override);
  const findings: Finding[] = [];
  for (const report of check.run({ scored, form, policy, workbook, limit })) {
    findings.push(toFinding(check, report, { workbook, sheet: form.sheet, form: index }));
  }
  return findings;
}

/** The first form's policy speaks for the whole workbook. */
function runOnWorkbook(check: WorkbookCheck, workbook: ScoredWorkbook): readonly Finding[] {
  const override = workbook.forms[0]?.policy.checks[check.meta.id];
  if (override?.enabled === false) return NONE;
  const reports = check.run({ workbook, limit: limitUnder(override) });
  return Array.from(reports, (report) => {
    const { sheet, form } = report;
    const finding = toFinding(check, report, { workbook, sheet, form });
    return form === null ? { ...finding, level: override?.level ?? finding.level } : finding;
  });
}

type Failure = { readonly check: Check; readonly error: unknown };

/** The failures of one check stand together, in the order of the forms. */
function inCatalogOrder(
  failures: readonly Failure[],
  catalog: readonly Check[],
): readonly Failure[] {
  return [...failures].sort((a, b) => catalog.indexOf(a.check) - catalog.indexOf(b.check));
}

function checkFailed({ check, error }: Failure, file: string): Notification {
  const { id, title } = check.meta;
  const cause = error instanceof Error ? error.message : String(error);
  return {
    level: "error",
    code: "checkFailed",
    message: `检查 ${id}（${title}）没有完成，其余检查不受影响。请把这条信息反馈给开发者：${cause}`,
    file,
  };
}
