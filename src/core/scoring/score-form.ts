import type { SelfEvaluationForm } from "../model/form";
import type { Policy } from "../policy/types";
import { scoredFundingRow, scoreFunding } from "./budget-execution";
import { scoreIndicator } from "./indicator";
import { ratingOf } from "./rating";
import { settleParentRows, settleSharedRows } from "./shared-rows";
import { ratingObstacle, totalOf, type Parts } from "./total";
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
  const parts = { execution, indicators };
  const { proposedTotal, steps } = totalOf(parts, policy);
  const graded = rated({ proposedTotal, steps, typed: form.total.score.value }, parts, policy);
  return { form, policy, policyChosenBecause, funding, indicators, proposedTotal, ...graded };
}

type Graded = Pick<ScoredForm, "rating" | "steps">;
type Totals = Pick<ScoredForm, "proposedTotal" | "steps"> & { readonly typed: number | null };

function rated({ proposedTotal, typed, steps }: Totals, parts: Parts, policy: Policy): Graded {
  const total = proposedTotal ?? typed;
  const obstacle = total === null ? null : ratingObstacle(parts, policy);
  if (obstacle !== null) return { rating: null, steps: [...steps, obstacle] };
  return { rating: ratingOf(total, policy), steps };
}
