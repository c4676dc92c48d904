import type { SelfEvaluationForm } from "../model/form";
import type { Policy } from "../policy/types";
import { scoredFundingRow, scoreFunding } from "./budget-execution";
import { scoreIndicator } from "./indicator";
import { goalTotal } from "./overall/goal-weighted";
import { scoreMonitoring } from "./monitoring";
import { ratingOf } from "./rating";
import { settleParentRows, settleSharedRows } from "./shared-rows";
import { ratingObstacle, totalOf, type Parts } from "./total";
import type { ScoredForm, ScoredIndicator } from "./types";

function scoreIndicators(form: SelfEvaluationForm, policy: Policy): readonly ScoredIndicator[] {
  const scored = form.indicators.map((indicator) => scoreIndicator(indicator, policy));
  return settleSharedRows(settleParentRows(scored, policy), policy);
}

/**
 * Scores a form under a policy: every row, the execution rate, the total and the rating, each with its steps. A form of the
 * running year (运行监控) gets rates and no score.
 */
export function scoreForm(
  form: SelfEvaluationForm,
  policy: Policy,
  policyChosenBecause: string,
): ScoredForm {
  if (form.kind === "monitoring") return scoreMonitoring(form, policy, policyChosenBecause);
  const funding = scoreFunding(form, policy);
  const indicators = scoreIndicators(form, policy);
  const scoredRow = scoredFundingRow(form);
  const execution = funding.find(({ row }) => row === scoredRow) ?? null;
  const parts = { execution, indicators };
  const base = { form, policy, policyChosenBecause, funding, indicators };
  const goals = byGoals(base);
  const { proposedTotal, steps } = goals ?? totalOf(parts, policy);
  const typed = form.total.score.value;
  const graded =
    goals === null
      ? rated({ proposedTotal, steps, typed }, parts, policy)
      : { rating: ratingOf(proposedTotal ?? typed, policy), steps };
  return { ...base, proposedTotal, ...graded };
}

type Ungraded = Omit<ScoredForm, "proposedTotal" | "rating" | "steps">;

/** The total of a form whose goals are weighted as shares: their marks cannot simply be added. `null` for any other. */
function byGoals(base: Ungraded): Pick<ScoredForm, "proposedTotal" | "steps"> | null {
  if (!base.form.goals.some(({ weightIn }) => weightIn === "share")) return null;
  const own = { ...base, proposedTotal: null, rating: null, steps: [] };
  const total = goalTotal(own);
  if (total === null) return null;
  return { proposedTotal: total.restsOn === "proposed" ? total.score : null, steps: total.steps };
}

type Graded = Pick<ScoredForm, "rating" | "steps">;
type Totals = Pick<ScoredForm, "proposedTotal" | "steps"> & { readonly typed: number | null };

function rated({ proposedTotal, typed, steps }: Totals, parts: Parts, policy: Policy): Graded {
  const total = proposedTotal ?? typed;
  const obstacle = total === null ? null : ratingObstacle(parts, policy);
  if (obstacle !== null) return { rating: null, steps: [...steps, obstacle] };
  return { rating: ratingOf(total, policy), steps };
}
