import { scoredFundingRow } from "../budget-execution";
import { executionWeight } from "../execution-weight";
import { carriesMarks } from "../total";
import type { ScoredForm, ScoredIndicator } from "../types";

/** One scored row of a form: its marks, whose they are, and out of how many. */
export type RowMarks = {
  readonly row: number;
  readonly name: string;
  readonly cell: string | null;
  /** The proposed score, else the typed one; `null` when there is neither. */
  readonly score: number | null;
  readonly isProposed: boolean;
  readonly weight: number | null;
};

/** The rows of indicators that carry marks of their own. */
export function indicatorMarks(scored: ScoredForm): readonly RowMarks[] {
  return scored.indicators.filter(carriesMarks).map(marksOf);
}

function marksOf({ indicator, proposedScore }: ScoredIndicator): RowMarks {
  const { row, name, score, weight } = indicator;
  return {
    row,
    name: name.text ?? `第 ${String(row)} 行`,
    cell: score.cell,
    score: proposedScore ?? score.value,
    isProposed: proposedScore !== null,
    weight: weight.value,
  };
}

/** The row of budget execution beside the money; `null` where the form scores none there. */
export function executionMarks({ form, funding, policy }: ScoredForm): RowMarks | null {
  const row = scoredFundingRow(form);
  const scored = funding.find((one) => one.row === row);
  if (row === null || scored === undefined) return null;
  return {
    row: row.row,
    name: "预算执行",
    cell: row.score.cell,
    score: scored.proposedScore ?? row.score.value,
    isProposed: scored.proposedScore !== null,
    weight: executionWeight(row, policy),
  };
}

/** The rows that wait for a score, by name; empty when all have one. */
export function waitingNames(rows: readonly RowMarks[]): readonly string[] {
  return rows.filter(({ score }) => score === null).map(({ name }) => `“${name}”`);
}
