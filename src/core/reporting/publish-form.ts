import { formatRange } from "../model/address";
import type { Goal } from "../model/goal";
import type { ScoredForm, ScoredFundingRow, ScoredIndicator, ScoreStep } from "../scoring/types";
import type {
  FormEvaluation,
  IndicatorEvaluation,
  PublishedFundingRow,
  PublishedGoal,
} from "./contract";
import { publishMonitoring } from "./publish-monitoring";
import { publishQuantityRead, publishRead } from "./publish-read";

/** A scored form with the contract's fields only. */
export function publishForm(scored: ScoredForm): FormEvaluation {
  const { form, policy, policyChosenBecause: chosenBecause } = scored;
  const monitoring = publishMonitoring(scored);
  return {
    sheet: form.sheet,
    range: formatRange(form.range),
    kind: form.kind,
    family: form.family,
    confidence: form.confidence,
    ...(form.taughtBy === undefined ? {} : { taughtBy: form.taughtBy }),
    policy: { id: policy.id, chosenBecause },
    fiscalYear: publishRead(form.fiscalYear),
    projectName: publishRead(form.projectName),
    lineDepartment: publishRead(form.lineDepartment),
    implementingUnit: publishRead(form.implementingUnit),
    amountUnit: form.amountUnit,
    funding: scored.funding.map(publishFundingRow),
    objective: {
      expected: publishRead(form.objective.expected),
      achieved: publishRead(form.objective.achieved),
    },
    indicators: scored.indicators.map(publishIndicator),
    total: publishTotal(scored),
    ...(form.goals.length === 0 ? {} : { goals: form.goals.map(publishGoal) }),
    ...(monitoring === null ? {} : { monitoring }),
  };
}

function publishGoal({ row, name, weight, weightIn, indicatorRows }: Goal): PublishedGoal {
  return { row, name, weight: publishRead(weight), weightIn, indicatorRows };
}

function publishTotal({ form, proposedTotal, rating }: ScoredForm): FormEvaluation["total"] {
  const { weight, score } = form.total;
  return {
    weight: publishRead(weight),
    score: publishRead(score),
    proposedScore: proposedTotal,
    rating,
  };
}

function publishFundingRow(scored: ScoredFundingRow): PublishedFundingRow {
  const { row } = scored;
  return {
    kind: row.kind,
    label: row.label,
    originalBudget: publishRead(row.originalBudget),
    finalBudget: publishRead(row.finalBudget),
    actualExpenditure: publishRead(row.actualExpenditure),
    weight: publishRead(row.weight),
    executionRate: publishRead(row.executionRate),
    score: publishRead(row.score),
    proposedExecutionRate: scored.proposedExecutionRate,
    proposedScore: scored.proposedScore,
    steps: scored.steps.map(publishStep),
  };
}

function publishIndicator(scored: ScoredIndicator): IndicatorEvaluation {
  const { indicator } = scored;
  return {
    row: indicator.row,
    dimension: indicator.dimension,
    dimensionText: indicator.dimensionText,
    category: indicator.category,
    categoryText: indicator.categoryText,
    name: publishRead(indicator.name),
    target: publishQuantityRead(indicator.target),
    actual: publishQuantityRead(indicator.actual),
    weight: publishRead(indicator.weight),
    score: publishRead(indicator.score),
    deviationNote: publishRead(indicator.deviationNote),
    status: scored.status,
    achievementRate: scored.achievementRate,
    proposedScore: scored.proposedScore,
    proposedRange: scored.proposedRange,
    steps: scored.steps.map(publishStep),
  };
}

function publishStep({ rule, clause, inputs, result }: ScoreStep): ScoreStep {
  return {
    rule,
    clause,
    inputs: inputs.map(({ name, cell, value }) => ({ name, cell, value })),
    result,
  };
}
