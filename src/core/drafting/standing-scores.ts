import type { Evaluation } from "../checks/types";
import { scoredFundingRow } from "../scoring/budget-execution";
import { ratingOf } from "../scoring/rating";
import { summarize } from "../scoring/summarize";
import { ratingObstacle, totalOf, type Parts } from "../scoring/total";
import type { ScoredForm, ScoredFundingRow, ScoredIndicator } from "../scoring/types";

/**
 * The evaluation by what stands in the workbook: a report says what the forms say. A typed score counts, ours only where none
 * was typed; totals, ratings and the department's result follow from these. What was worked out stays in `evaluation`.
 */
export function standingScores(evaluation: Evaluation): Evaluation {
  const forms = evaluation.forms.map(standingForm);
  if (forms.every((form, index) => form === evaluation.forms[index])) return evaluation;
  const { summary } = evaluation;
  const onSheets = (summary?.stated ?? []).filter(({ form }) => form === null);
  return { ...evaluation, forms, summary: summary && summarize(forms, onSheets) };
}

/** The same form where nothing was typed, and of the running year, which has no scores. */
function standingForm(scored: ScoredForm): ScoredForm {
  const { form, policy, funding, indicators } = scored;
  const typed = form.total.score.value;
  const isTyped = typed !== null || funding.some(hasScore) || indicators.some(isScored);
  if (form.kind === "monitoring" || !isTyped) return scored;
  const parts = partsInUse(scored);
  // Marks of goals with shares of their own cannot simply be added up.
  const isAdded = !form.goals.some(({ weightIn }) => weightIn === "share");
  const added = isAdded ? totalOf(parts, policy) : scored;
  const proposedTotal = typed === null ? added.proposedTotal : null;
  const total = typed ?? proposedTotal;
  const isRated = total !== null && !(isAdded && ratingObstacle(parts, policy) !== null);
  return {
    ...scored,
    funding: funding.map((row) => (hasScore(row) ? { ...row, proposedScore: null } : row)),
    indicators: indicators.map((row) => (isScored(row) ? { ...row, proposedScore: null } : row)),
    proposedTotal,
    rating: isRated ? ratingOf(total, policy) : null,
    steps: added.steps,
  };
}

/** The rows with the score that counts where a proposal stands, so that they can be added up. */
function partsInUse({ form, funding, indicators }: ScoredForm): Parts {
  const scoredRow = scoredFundingRow(form);
  const execution = funding.find(({ row }) => row === scoredRow) ?? null;
  return {
    execution: execution && {
      ...execution,
      proposedScore: execution.row.score.value ?? execution.proposedScore,
    },
    indicators: indicators.map((row) => ({
      ...row,
      proposedScore: row.indicator.score.value ?? row.proposedScore,
    })),
  };
}

function hasScore({ row }: ScoredFundingRow): boolean {
  return row.score.value !== null;
}

function isScored({ indicator }: ScoredIndicator): boolean {
  return indicator.score.value !== null;
}
