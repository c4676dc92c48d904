import type { SelfEvaluationForm } from "./model/form";
import type { Workbook } from "./model/workbook";
import { checks } from "./checks/catalog/index";
import {
  isOn,
  isSelected,
  runChecks,
  type CheckResults,
  type CheckSelection,
} from "./checks/run-checks";
import type { Evaluation, ScoredWorkbook } from "./checks/types";
import { choosePolicy, factsOf } from "./policy/choose-policy";
import type { ReaderProfile } from "./model/reader-profile";
import type { Policy } from "./policy/types";
import { readDepartmentFigures, readForms } from "./reading";
import { scoreForm } from "./scoring/score-form";
import { totalsOnSheets } from "./scoring/overall/stated-totals";
import { summarize } from "./scoring/summarize";
import type { ScoredForm } from "./scoring/types";
import type { Waiver } from "./model/waiver";
import { withWaivers } from "./waivers";

export type ScoreOptions = {
  /** The rule-set for every form; by default each form's own is chosen and the reason said. */
  readonly policy?: Policy;
  /** The fiscal year expected; by default the one most forms state. */
  readonly fiscalYear?: number | null;
  /** Headers that a person pointed out; where one stands, it counts and not the labels. */
  readonly profiles?: readonly ReaderProfile[];
};

/** What the findings are held against: waivers kept in the workbook. */
export type WaiverOptions = {
  readonly waivers?: readonly Waiver[];
  /** The names of all sheets of the workbook, where only some of them are evaluated. */
  readonly sheetNames?: readonly string[];
};

export type EvaluateOptions = ScoreOptions & CheckSelection & WaiverOptions;

/** What the checks are run by. */
export type CheckOptions = CheckSelection & WaiverOptions;

/** Grids in, everything there is to say about them out: pure, deterministic, and the workbook is not changed. */
export function evaluateWorkbook(workbook: Workbook, options: EvaluateOptions = {}): Evaluation {
  return checkWorkbook(scoreWorkbook(workbook, options), options);
}

/** Reads and scores the forms of a workbook, without the checks. */
export function scoreWorkbook(workbook: Workbook, options: ScoreOptions = {}): ScoredWorkbook {
  const { forms, otherSheets } = readForms(workbook, options);
  const scored = forms.map((form) => scoreUnderPolicy(form, options.policy));
  return scoredWorkbook(workbook, { forms: scored, otherSheets }, options);
}

/** The scored forms of a workbook put together: the year most state, and the summary over all. */
export function scoredWorkbook(
  workbook: Workbook,
  { forms, otherSheets }: Pick<ScoredWorkbook, "forms" | "otherSheets">,
  options: ScoreOptions,
): ScoredWorkbook {
  return {
    name: workbook.name,
    fiscalYear: options.fiscalYear ?? commonYear(forms.map(({ form }) => form)),
    forms,
    otherSheets,
    departmentFigures: readDepartmentFigures(workbook, otherSheets),
    summary: summarize(forms, totalsOnSheets(without(otherSheets, workbook))),
    sheets: workbook.sheets,
  };
}

/** The sheets on which no form was found. */
function without(
  otherSheets: ScoredWorkbook["otherSheets"],
  { sheets }: Workbook,
): Workbook["sheets"] {
  const names = new Set(otherSheets.map(({ sheet }) => sheet));
  return sheets.filter(({ name }) => names.has(name));
}

/** Runs the checks over a scored workbook and holds the findings against its waivers. */
export function checkWorkbook(scored: ScoredWorkbook, options: CheckOptions = {}): Evaluation {
  return evaluationOf(scored, runChecks(scored, options), options);
}

/**
 * Scored workbook and findings together, held against the waivers. `partial`: not everything was looked at, so that nothing
 * is said of waivers without a finding.
 */
export function evaluationOf(
  scored: ScoredWorkbook,
  results: CheckResults,
  options: CheckOptions & { readonly partial?: boolean },
): Evaluation {
  const plain: Evaluation = { ...scored, ...results, waived: NONE, unneededWaivers: NONE };
  return options.waivers === undefined ? plain : applyWaivers(plain, options);
}

const NONE: readonly never[] = [];

/** An evaluation held against other waivers than before: given again after one was marked, or taken back. */
export function applyWaivers(
  evaluation: Evaluation,
  options: CheckOptions & { readonly partial?: boolean },
): Evaluation {
  const evaluated = evaluation.sheets?.map(({ name }) => name) ?? [];
  const sheetNames = new Set(options.sheetNames ?? evaluated);
  const broken = evaluation.notifications.some(({ code }) => code === "checkFailed");
  const isWhole = options.partial !== true && !broken && evaluated.length >= sheetNames.size;
  return withWaivers(evaluation, {
    waivers: options.waivers ?? NONE,
    sheetNames,
    hasRun: (check) => isWhole && runs(check, evaluation, options),
  });
}

/** Whether a check was selected, and no rule-set of the workbook has left it out. */
function runs(id: string, { forms }: ScoredWorkbook, selection: CheckSelection): boolean {
  const check = checks.find(({ meta }) => meta.id === id);
  if (check === undefined) return true;
  const isOnEverywhere = forms.every(({ policy }) => isOn(check.meta, policy, selection));
  return isSelected(check.meta, selection) && isOnEverywhere;
}

/** Scores a form under the rule-set asked for, else under its own, and says why it is that one. */
export function scoreUnderPolicy(form: SelfEvaluationForm, asked: Policy | undefined): ScoredForm {
  if (asked) return scoreForm(form, asked, "按指定的评价办法");
  const { policy, chosenBecause } = choosePolicy(factsOf(form));
  return scoreForm(form, policy, chosenBecause);
}

/** The fiscal year most forms state; of two equally frequent ones the later. */
export function commonYear(forms: readonly SelfEvaluationForm[]): number | null {
  const counts = new Map<number, number>();
  for (const { fiscalYear } of forms) {
    if (fiscalYear.value !== null)
      counts.set(fiscalYear.value, (counts.get(fiscalYear.value) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return ranked[0]?.[0] ?? null;
}
