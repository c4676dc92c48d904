import { checks } from "./checks/catalog/index";
import { stepThroughChecks } from "./checks/run-checks";
import type { Evaluation, ScoredWorkbook } from "./checks/types";
import { evaluationOf, scoredWorkbook, scoreUnderPolicy, type EvaluateOptions } from "./evaluate";
import type { OtherSheet, SelfEvaluationForm } from "./model/form";
import type { Workbook } from "./model/workbook";
import { readForms, type FormsOfWorkbook, type ReadOptions } from "./reading";
import type { ScoredForm } from "./scoring/types";

/** How far an evaluation is: sheets while scoring, forms while checking. */
export type EvaluationProgress = {
  readonly task: "scoring" | "checking";
  readonly done: number;
  readonly total: number;
  /** What is found so far, sorted; `null` while nothing is checked yet. */
  readonly soFar: (() => Evaluation) | null;
};

/** An evaluation, and whether it was stopped before its end. */
export type SteppedEvaluation = { readonly evaluation: Evaluation; readonly partial: boolean };

/** Sent into a step: `true` stops. */
export type StopAsked = boolean | undefined;

/**
 * As `evaluateWorkbook` with the same result, in steps: the caller may rest after each, and stop. Stopped while scoring, what
 * is scored is still checked form by form; stopped while checking, what is found stays. Either is partial.
 */
export function* evaluateStepwise(
  workbook: Workbook,
  options: EvaluateOptions = {},
): Generator<EvaluationProgress, SteppedEvaluation, StopAsked> {
  const { scored, stopped } = yield* scoreStepwise(workbook, options);
  const catalog = stopped ? checks.filter(({ scope }) => scope === "form") : checks;
  const total = scored.forms.length;
  const steps = stepThroughChecks(catalog, scored, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      const whole = { ...options, partial: stopped };
      return { evaluation: evaluationOf(scored, step.value, whole), partial: stopped };
    }
    const { soFar, formsDone } = step.value;
    const evaluation = (): Evaluation =>
      evaluationOf(scored, soFar(), { ...options, partial: true });
    if (yield { task: "checking", done: formsDone, total, soFar: evaluation }) {
      return { evaluation: evaluation(), partial: true };
    }
  }
}

type Scoring = { readonly scored: ScoredWorkbook; readonly stopped: boolean };

/** Reads and scores sheet by sheet, resting after each form. */
function* scoreStepwise(
  workbook: Workbook,
  options: EvaluateOptions,
): Generator<EvaluationProgress, Scoring, StopAsked> {
  const forms: ScoredForm[] = [];
  const otherSheets: OtherSheet[] = [...(workbook.skippedSheets ?? [])];
  const total = workbook.sheets.length;
  const result = (stopped: boolean): Scoring => ({
    scored: scoredWorkbook(workbook, { forms, otherSheets }, options),
    stopped,
  });
  for (const found of sheetBySheet(workbook, options)) {
    otherSheets.push(...found.otherSheets);
    for (const form of found.forms) {
      forms.push(scoreUnderPolicy(form, options.policy));
      if (yield { task: "scoring", done: found.done, total, soFar: null }) return result(true);
    }
    if (found.forms.length > 0) continue;
    if (yield { task: "scoring", done: found.done, total, soFar: null }) return result(true);
  }
  return result(false);
}

type SheetForms = FormsOfWorkbook & { readonly done: number };

/** Sheets do not look at each other while they are read. */
function* sheetBySheet(workbook: Workbook, options: ReadOptions): Iterable<SheetForms> {
  for (const [index, sheet] of workbook.sheets.entries()) {
    const found = readForms({ ...workbook, sheets: [sheet], skippedSheets: [] }, options);
    yield { ...found, done: index + 1 };
  }
}

/** The forms of a workbook sheet by sheet, with the same result as reading them at once. Stopped: those read so far. */
export function* readFormsStepwise(
  workbook: Workbook,
  options: ReadOptions = {},
): Generator<number, FormsOfWorkbook, StopAsked> {
  const forms: SelfEvaluationForm[] = [];
  const otherSheets: OtherSheet[] = [...(workbook.skippedSheets ?? [])];
  for (const found of sheetBySheet(workbook, options)) {
    forms.push(...found.forms);
    otherSheets.push(...found.otherSheets);
    if (yield found.done) break;
  }
  return { forms, otherSheets };
}
