import type { SelfEvaluationForm } from "./model/form";
import type { Workbook } from "./model/workbook";
import { runChecks, type CheckSelection } from "./checks/run-checks";
import type { Evaluation, ScoredWorkbook } from "./checks/types";
import { choosePolicy, factsOf } from "./policy/choose-policy";
import type { Policy } from "./policy/types";
import { readForms } from "./reading";
import { scoreForm } from "./scoring/score-form";
import { summarize } from "./scoring/summarize";
import type { ScoredForm } from "./scoring/types";

export type ScoreOptions = {
  /** The rule-set for every form; by default each form's own is chosen and the reason said. */
  readonly policy?: Policy;
  /** The fiscal year expected; by default the one most forms state. */
  readonly fiscalYear?: number | null;
};

export type EvaluateOptions = ScoreOptions & CheckSelection;

/** Grids in, everything there is to say about them out: pure, deterministic, and the workbook is not changed. */
export function evaluateWorkbook(workbook: Workbook, options: EvaluateOptions = {}): Evaluation {
  return checkWorkbook(scoreWorkbook(workbook, options), options);
}

/** Reads and scores the forms of a workbook, without the checks. */
export function scoreWorkbook(workbook: Workbook, options: ScoreOptions = {}): ScoredWorkbook {
  const { forms, otherSheets } = readForms(workbook);
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
    summary: summarize(forms),
    sheets: workbook.sheets,
  };
}

/** Runs the checks over a scored workbook. */
export function checkWorkbook(scored: ScoredWorkbook, selection: CheckSelection = {}): Evaluation {
  return { ...scored, ...runChecks(scored, selection) };
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
