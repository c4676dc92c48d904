import type { Evaluation } from "../../core/index";

/** One project's bar: both scores on the form's own scale. */
export type ScoreBar = {
  /** Index into the workbook's forms. */
  readonly form: number;
  readonly name: string;
  readonly typed: number | null;
  readonly proposed: number | null;
  readonly full: number;
};

/** The projects' scores, the lowest first and those without any score last. */
export function scoreBars({ summary, forms }: Evaluation): readonly ScoreBar[] {
  const bars = (summary?.scores ?? []).map(({ form, project, score, proposedScore }) => ({
    form,
    name: project,
    typed: score,
    proposed: proposedScore,
    full: forms[form]?.policy.fullScore.value ?? 100,
  }));
  return bars.sort((one, other) => rank(one) - rank(other) || one.form - other.form);
}

/** The share of the full score that the bar is sorted and summed up by: the proposal, else what was typed. */
export function scoreOf({ proposed, typed }: ScoreBar): number | null {
  return proposed ?? typed;
}

function rank(bar: ScoreBar): number {
  const score = scoreOf(bar);
  return score === null ? Infinity : score / bar.full;
}
