import type { Finding } from "../model/finding";
import type { Dimension, Indicator } from "../model/form";
import { policyTerms } from "../policy/policy-terms";
import type { ScoredForm } from "../scoring/types";
import { certain, sum } from "../checks/reads";

/** The marks of a row: its weight, or its score where the form has no weight column; `null` where neither is known. */
export function weightOf({ weight, score }: Indicator): number | null {
  return certain(weight.cell === null ? score : weight);
}

/** The marks a finding is about: of its row, of all rows whose target or actual it names, or of the level that is absent. */
export function concernedMarks(finding: Finding, scored: ScoredForm): number | null {
  const { indicators } = scored.form;
  if (finding.row !== null) {
    const own = indicators.find(({ row }) => row === finding.row);
    return own === undefined ? null : weightOf(own);
  }
  const cells = new Set(finding.cells);
  const named = indicators.filter(({ target, actual }) =>
    [target.cell, actual.cell].some((cell) => cell !== null && cells.has(cell)),
  );
  if (named.length === 0) return absentMarks(finding, scored);
  const weights = named.map(weightOf);
  return weights.every((weight) => weight === null) ? null : sum(weights);
}

/** What the policy gives to the dimension that the finding says is absent; `null` where it is open, or no dimension. */
function absentMarks({ logicalPath }: Finding, { form, policy }: ScoredForm): number | null {
  const part = logicalPath.slice(logicalPath.lastIndexOf("#") + 1);
  const dimension = DIMENSIONS.get(part);
  if (dimension === undefined) return null;
  const hasCost = form.indicators.some((one) => one.dimension === "cost");
  const { withCost, withoutCost } = policy.weights;
  return (hasCost ? withCost : withoutCost).value[dimension] ?? null;
}

const DIMENSIONS: ReadonlyMap<string, Dimension> = new Map(
  (Object.keys(policyTerms.dimension) as Dimension[]).map((dimension) => [
    policyTerms.dimension[dimension],
    dimension,
  ]),
);
