import { formatRange } from "../model/address";
import type { Quantity } from "../model/quantity";
import type { Read } from "../model/read";
import type { ScoredForm, ScoredFundingRow, ScoredIndicator, ScoreStep } from "../scoring/types";
import type {
  FormEvaluation,
  IndicatorEvaluation,
  PublishedFundingRow,
  PublishedRead,
} from "./contract";

/** A scored form with the contract's fields only. */
export function publishForm(scored: ScoredForm): FormEvaluation {
  const { form, policy, policyChosenBecause: chosenBecause } = scored;
  return {
    sheet: form.sheet,
    range: formatRange(form.range),
    kind: form.kind,
    family: form.family,
    confidence: form.confidence,
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
  };
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

function publishRead<T>({ cell, text, value, problem }: Read<T>): PublishedRead<T> {
  return { cell, text, value, problem };
}

function publishQuantityRead(read: Read<Quantity>): PublishedRead<Quantity> {
  const { value } = read;
  return publishRead({ ...read, value: value === null ? null : publishQuantity(value) });
}

function publishQuantity(quantity: Quantity): Quantity {
  switch (quantity.kind) {
    case "amount": {
      const { kind, comparator, implied, value, upper, unitOfMeasure, dimension, canonical } =
        quantity;
      return { kind, comparator, implied, value, upper, unitOfMeasure, dimension, canonical };
    }
    case "date": {
      const { kind, comparator, implied, from, to } = quantity;
      return { kind, comparator, implied, from, to };
    }
    case "qualitative":
      return { kind: quantity.kind, text: quantity.text, tier: quantity.tier };
    case "placeholder":
      return { kind: quantity.kind, text: quantity.text };
    case "unreadable":
      return { kind: quantity.kind, text: quantity.text, reason: quantity.reason };
  }
}

function publishStep({ rule, clause, inputs, result }: ScoreStep): ScoreStep {
  return {
    rule,
    clause,
    inputs: inputs.map(({ name, cell, value }) => ({ name, cell, value })),
    result,
  };
}
