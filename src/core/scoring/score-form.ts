import type { SelfEvaluationForm } from "../model/form";
import type { Policy } from "../policy/types";
import { scoredFundingRow, scoreFunding } from "./budget-execution";
import { scoreIndicator } from "./indicator";
import { ratingOf } from "./rating";
import { settleParentRows, settleSharedRows } from "./shared-rows";
import { totalOf } from "./total";
import type { ScoredForm, ScoredIndicator } from "./types";

function scoreIndicators(form: SelfEvaluationForm, policy: Policy): readonly ScoredIndicator[] {
  const scored = form.indicators.map((indicator) => scoreIndicator(indicator, policy));
  return settleSharedRows(settleParentRows(scored, policy), policy);
}

/** Scores a form under a policy: every row, the execution rate, the total and the rating, each with its steps. */
export function scoreForm(
  form: SelfEvaluationForm,
  policy: Policy,
  policyChosenBecause: string,
): ScoredForm {
  const funding = scoreFunding(form, policy);
  const indicators = scoreIndicators(form, policy);
  const scoredRow = scoredFundingRow(form);
  const execution = funding.find(({ row }) => row === scoredRow) ?? null;
  const { proposedTotal, steps } = totalOf({ execution, indicators }, policy);
  const rating = ratingOf(proposedTotal ?? form.total.score.value, policy);
  return { form, policy, policyChosenBecause, funding, indicators, proposedTotal, rating, steps };
}
