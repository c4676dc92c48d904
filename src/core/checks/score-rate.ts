import type { ScoredForm } from "../scoring/types";
import { allOr, rowsWithOwnScore } from "./form-facts";
import { certain, sum } from "./reads";

/** What the indicators of a form earned of their weights, budget execution left out. */
export type ScoreRate = {
  readonly score: number;
  readonly weight: number;
  /** score ÷ weight. */
  readonly rate: number;
};

/** By the typed scores, else by the proposed ones; `null` while a score or a weight is unknown. */
export function scoreRate(scored: ScoredForm): ScoreRate | null {
  const all = rowsWithOwnScore(scored);
  if (all.length !== scored.form.indicators.filter(({ parentRow }) => parentRow === null).length)
    return null;
  const rows = allOr(
    all,
    all.filter(({ indicator }) => indicator.category !== "budgetExecution"),
  );
  const weights = rows.map(({ indicator }) => certain(indicator.weight));
  const typed = rows.map(({ indicator }) => certain(indicator.score));
  const scores = typed.includes(null) ? rows.map((row) => row.proposedScore) : typed;
  const weight = sum(weights);
  if (weights.includes(null) || scores.includes(null) || weight <= 0) return null;
  const score = sum(scores);
  return { score, weight, rate: score / weight };
}
