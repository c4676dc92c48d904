import { parseAddress } from "../model/address";
import type { CellEdit } from "../model/edit";
import type { SelfEvaluationForm } from "../model/form";
import type { Read } from "../model/read";
import { totalFunding, weighedIndicators } from "./form-facts";
import { oncePer } from "./once-per";
import { distinctCells, replaceCell, sum } from "./reads";

/** The score cells that make up the total. */
export type ScoreSum = {
  readonly reads: readonly Read<number>[];
  readonly value: number;
};

/**
 * Adds up the scores of the form; `null` where goals are weighted as shares, and while one is blank or unreadable. Where
 * budget execution also stands among the indicators, the score beside the money is not counted a second time.
 */
export const sumOfScores = oncePer((form: SelfEvaluationForm): ScoreSum | null => {
  if (hasWeightedGoals(form)) return null;
  const indicators = weighedIndicators(form).map(({ score }) => score);
  const listed = form.indicators.some(({ category }) => category === "budgetExecution");
  const funding = totalFunding(form);
  const counts = funding !== null && !listed && (funding.weight.value ?? 0) > 0;
  const reads = distinctCells(counts ? [funding.score, ...indicators] : indicators);
  const allThere = indicators.length > 0 && indicators.every(({ cell }) => cell !== null);
  if (!allThere || reads.some(({ value }) => value === null)) return null;
  return { reads, value: sum(reads.map(({ value }) => value)) };
});

/**
 * The edit that puts the sum of the scores into a cell of the form: as a formula, or as the number where a score is
 * stored as text, which SUM passes over. `null` where the cell cannot be replaced.
 */
export function sumEdit(
  form: SelfEvaluationForm,
  into: Read<number>,
  { reads, value }: ScoreSum,
): CellEdit | null {
  const edit = replaceCell(form, into, value);
  const isText = reads.some((read) => typeof read.source?.value === "string");
  if (edit === null || isText) return edit;
  return { ...edit, formula: sumFormula(reads.map(({ cell }) => cell ?? "")) };
}

/** Goals weighted as shares: their marks are out of each goal's own, and cannot simply be added. */
export function hasWeightedGoals({ goals }: SelfEvaluationForm): boolean {
  return goals.some(({ weightIn }) => weightIn === "share");
}

/** A native formula over the cells, neighbours in one column as ranges: `sumFormula(["I6","H13","H14"])` → `"SUM(I6,H13:H14)"`. */
export function sumFormula(cells: readonly string[]): string {
  const runs: { first: string; last: string }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run !== undefined && isBelow(cell, run.last)) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  const parts = runs.map(({ first, last }) => (first === last ? first : `${first}:${last}`));
  return `SUM(${parts.join(",")})`;
}

function isBelow(cell: string, above: string): boolean {
  const at = parseAddress(cell);
  const last = parseAddress(above);
  return at !== null && last !== null && at.column === last.column && at.row === last.row + 1;
}
