import { policies } from "./policy/policies";
import type { Policy } from "./policy/types";
import { scoreForm } from "./scoring/score-form";
import type { ScoredForm, ScoredFundingRow, ScoredIndicator } from "./scoring/types";

/** What another rule-set would give for a row. */
export type AlternativeScore = { readonly policy: Policy; readonly score: number | null };

/** The scored row of a form that stands in a sheet row; `null` where that row has no score of its own. */
export function scoredRow(
  form: ScoredForm,
  row: number,
): ScoredIndicator | ScoredFundingRow | null {
  const indicator = form.indicators.find((one) => one.indicator.row === row);
  if (indicator) return hasOwnScore(indicator) ? indicator : null;
  const funding = form.funding.find((one) => one.row.row === row);
  return funding && isScoredFunding(funding) ? funding : null;
}

function hasOwnScore({ indicator }: ScoredIndicator): boolean {
  const { parentRow, scoreSharedWithRow, row } = indicator;
  return parentRow === null && (scoreSharedWithRow === null || scoreSharedWithRow === row);
}

function isScoredFunding({ row, proposedScore }: ScoredFundingRow): boolean {
  return proposedScore !== null || row.weight.value !== null || row.score.value !== null;
}

/**
 * What the other rule-sets that come with the tool would give for a row: one for each score that differs from the form's
 * own and from those before it. Drafts are left out.
 */
export function alternativeScores(form: ScoredForm, row: number): readonly AlternativeScore[] {
  const seen = new Set([scoredRow(form, row)?.proposedScore ?? null]);
  const found: AlternativeScore[] = [];
  for (const policy of policies) {
    if (policy.id === form.policy.id || policy.status === "draft") continue;
    const score = scoredRow(scoreForm(form.form, policy, ""), row)?.proposedScore ?? null;
    if (seen.has(score)) continue;
    seen.add(score);
    found.push({ policy, score });
  }
  return found;
}
