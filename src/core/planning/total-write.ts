import { plainNumber } from "../checks/messages";
import { hasWeightedGoals } from "../checks/score-sum";
import { hasCell } from "../model/read";
import type { Sheet } from "../model/workbook";
import { sum } from "../scoring/arithmetic";
import type { ScoredForm } from "../scoring/types";
import type { ProposedWrite } from "./decide-write";
import { sumFormula } from "./sum-formula";

/** A score cell of the form and what it will hold once the scores are written. */
export type ScoreAfter = {
  readonly cell: string;
  readonly value: number | null;
  /** What was proposed for it. */
  readonly proposed: number | null;
  /** The cell holds text, which SUM passes over. */
  readonly isText: boolean;
};

/** The total of a form whose score cells are all filled: a native sum, or the number where a sum cannot say it. */
export type TotalProposal =
  | { readonly kind: "total"; readonly write: ProposedWrite }
  | { readonly kind: "waiting"; readonly open: number }
  | { readonly kind: "none" };

/** Proposes the total of a form. A total cell that holds a formula, or a form without one, is left alone. */
export function proposeTotal(
  form: ScoredForm,
  sheet: Sheet,
  scores: readonly ScoreAfter[],
): TotalProposal {
  const read = form.form.total.score;
  if (!hasCell(read) || read.source?.formula != null || scores.length === 0) {
    return { kind: "none" };
  }
  const ruled = asProposed(scores) ? form.proposedTotal : null;
  // Marks of goals with shares of their own are not simply added, so no sum can stand for the total.
  const isAddedUp = !hasWeightedGoals(form.form);
  if (!isAddedUp && ruled === null) return { kind: "none" };
  const open = scores.filter((score) => score.value === null).length;
  if (open > 0 && ruled === null) return { kind: "waiting", open };
  const write = {
    sheet: form.form.sheet,
    read,
    tolerance: form.policy.arithmetic.scoreTolerance.value,
    what: "总分",
    ...(isAddedUp || ruled === null ? totalContent(ruled, sheet, scores) : { value: ruled }),
  };
  const { value } = write;
  return { kind: "total", write: { ...write, meant: value, shown: plainNumber(value) } };
}

/** The sum, unless the policy caps it or scales it up for what does not apply. */
function totalContent(
  ruled: number | null,
  sheet: Sheet,
  scores: readonly ScoreAfter[],
): { readonly value: number; readonly formula?: string } {
  const added = sum(scores.map((score) => score.value));
  const value = ruled ?? added;
  if (added < value || scores.some((score) => score.isText)) return { value };
  const formula = sumFormula(
    sheet,
    scores.map((score) => score.cell),
  );
  return { value, formula: added > value ? `MIN(${formula},${String(value)})` : formula };
}

/** A cap or a rescaling of the policy holds for the scores it was worked out from, and for no others. */
function asProposed(scores: readonly ScoreAfter[]): boolean {
  return scores.every(({ value, proposed }) => value === proposed);
}
