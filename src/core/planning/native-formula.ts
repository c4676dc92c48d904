import type { FundingRow } from "../model/form";
import type { Amount, Quantity } from "../model/quantity";
import type { Read } from "../model/read";
import type { Policy } from "../policy/types";
import { directionOf, isAboutCost } from "../scoring/direction";
import { isNotApplicable } from "../scoring/not-applicable";
import { isSatisfaction } from "../scoring/satisfaction";
import type { ScoredFundingRow, ScoredIndicator } from "../scoring/types";
import { forwardShare, equalShare, reverseShare, type ShareFormula } from "./share-formula";

/** A cell whose stored value is a plain number. */
type NumberCell = { readonly cell: string; readonly value: number };

function numberCell({ cell, value, source }: Read<unknown>): NumberCell | null {
  if (cell === null || value === null || typeof source?.value !== "number") return null;
  return { cell, value: source.value };
}

/** Excel's ROUND of a product this near to a tie depends on binary noise; then no formula is offered. */
const NEAR_TIE = 1e-6;

/** The value as Excel's ROUND gives it; `null` too near to a tie to be sure. */
function rounded(value: number, decimals: number): number | null {
  const scaled = value * 10 ** decimals;
  const whole = Math.floor(scaled);
  if (Math.abs(scaled - whole - 0.5) < NEAR_TIE) return null;
  return Number((Math.floor(scaled + 0.5) / 10 ** decimals).toFixed(decimals));
}

/**
 * The score of an indicator as a native formula without "=", e.g. `ROUND(MIN(F13/E13,1)*G13,2)`: where target, actual
 * and weight are plain numbers in cells, the rule is one of shares, and the formula gives the proposed score now.
 * `null` everywhere else: a zero target, other units, a standard of the row's own, a score that a person decides.
 */
export function indicatorFormula(scored: ScoredIndicator, policy: Policy): string | null {
  const { indicator, proposedScore } = scored;
  const [target, actual] = [numberCell(indicator.target), numberCell(indicator.actual)];
  const weight = plainNumber(indicator.weight);
  if (proposedScore === null || !target || !actual || !weight || target.value <= 0) return null;
  if (!onOneScale(indicator.target, indicator.actual) || isSpecial(scored, policy)) return null;
  const share = shareOf(scored, policy)?.({ target, actual });
  if (!share) return null;
  return weighed(share, weight, { proposed: proposedScore, policy });
}

/** A number that stands for itself in its cell, not 12 read out of a percentage or a text. */
function plainNumber(read: Read<number>): NumberCell | null {
  const found = numberCell(read);
  return found !== null && found.value === read.value ? found : null;
}

/** Both cells count in the same unit, a bare number in the other's, so that the quotient of the cells is the quotient of the amounts. */
function onOneScale(target: Read<Quantity>, actual: Read<Quantity>): boolean {
  const [one, other] = [amountOf(target), amountOf(actual)];
  if (!one || !other) return false;
  const [unit, otherUnit] = [one.amount.unitOfMeasure, other.amount.unitOfMeasure];
  if (unit !== null && otherUnit !== null && unit !== otherUnit) return false;
  const cells = one.stored * other.amount.value;
  const amounts = other.stored * one.amount.value;
  return Math.abs(cells - amounts) <= 1e-9 * Math.max(1, Math.abs(cells));
}

function amountOf({ value, source }: Read<Quantity>): { amount: Amount; stored: number } | null {
  if (value?.kind !== "amount" || typeof source?.value !== "number") return null;
  return { amount: value, stored: source.value };
}

/** Rows whose score follows more than target and actual. */
function isSpecial({ indicator }: ScoredIndicator, policy: Policy): boolean {
  const { value: bands } = policy.quantitative.overAchievement;
  return (
    isNotApplicable(indicator) ||
    (indicator.standard.text ?? "").trim() !== "" ||
    bands.some(({ action }) => action === "deduct") ||
    (isSatisfaction(indicator) && policy.satisfaction.method.value === "interval")
  );
}

type ShareRule = (cells: { target: NumberCell; actual: NumberCell }) => ShareFormula | null;

function shareOf({ indicator }: ScoredIndicator, policy: Policy): ShareRule | null {
  const { value: target } = indicator.target;
  if (target?.kind !== "amount") return null;
  const direction = directionOf(indicator, target, policy);
  if (direction.kind !== "clear") return null;
  const { comparator } = direction;
  const upward = comparator === "atLeast" || comparator === "greaterThan";
  if (upward) return isAboutCost(indicator) ? null : forwardShare(policy);
  if (comparator === "atMost") return reverseShare(policy);
  return comparator === "equals" ? equalShare(policy) : null;
}

type Wanted = { readonly proposed: number; readonly policy: Policy };

/** The share times the weight, rounded as the policy rounds; `null` when that is not what is proposed. */
function weighed(share: ShareFormula, weight: NumberCell, wanted: Wanted): string | null {
  const decimals = wanted.policy.arithmetic.decimals.value;
  if (rounded(share.value * weight.value, decimals) !== wanted.proposed) return null;
  return `ROUND(${share.text}*${weight.cell},${String(decimals)})`;
}

type Amounts = { readonly budget: NumberCell; readonly spent: NumberCell };

/** The two cells an execution rate is worked out from, where they are plain numbers and the budget is above zero. */
function amountsOf(row: FundingRow, policy: Policy): Amounts | null {
  const wanted = policy.execution.denominator.value;
  const other = wanted === "finalBudget" ? "originalBudget" : "finalBudget";
  const read = row[wanted].cell === null ? row[other] : row[wanted];
  const [budget, spent] = [numberCell(read), numberCell(row.actualExpenditure)];
  return budget && spent && budget.value > 0 && spent.value >= 0 ? { budget, spent } : null;
}

/** The execution rate as a native formula: `ROUND(G6/F6,4)`, in percentage points `ROUND(G6/F6*100,2)`; else `null`. */
export function rateFormula(
  { row }: ScoredFundingRow,
  policy: Policy,
  wanted: { readonly value: number; readonly inPoints: boolean },
): string | null {
  const amounts = amountsOf(row, policy);
  if (!amounts) return null;
  const { budget, spent } = amounts;
  const decimals = wanted.inPoints ? 2 : 4;
  const value = (spent.value / budget.value) * (wanted.inPoints ? 100 : 1);
  if (rounded(value, decimals) !== wanted.value) return null;
  const hundredfold = wanted.inPoints ? "*100" : "";
  return `ROUND(${spent.cell}/${budget.cell}${hundredfold},${String(decimals)})`;
}

/** The score of the execution rate as a native formula: `ROUND(MIN(G6/F6,1)*H6,2)`; `null` where it is not proportional. */
export function executionFormula(scored: ScoredFundingRow, policy: Policy): string | null {
  const { row, proposedScore } = scored;
  const { method, savings } = policy.execution;
  if (proposedScore === null || method.value !== "proportional") return null;
  const amounts = amountsOf(row, policy);
  const weight = executionWeight(row, policy);
  if (savings.value !== "deduct" || !amounts || !weight) return null;
  const { budget, spent } = amounts;
  const share = {
    text: `MIN(${spent.cell}/${budget.cell},1)`,
    value: Math.min(spent.value / budget.value, 1),
  };
  return weighed(share, weight, { proposed: proposedScore, policy });
}

/** The weight's cell, or the policy's number where the form has no such column. */
function executionWeight({ weight }: FundingRow, policy: Policy): NumberCell | null {
  if (weight.cell !== null) return plainNumber(weight);
  const { value } = policy.weights.budgetExecution;
  return { cell: String(value), value };
}
