import type { DepartmentFigure, DepartmentFigures, FigureKind } from "../model/department-figures";
import type { Read } from "../model/read";
import { exact, quotient } from "./arithmetic";
import type { ScoredForm } from "./types";

/** A value, or `null` where it is absent or read with a doubt. */
function sure({ value, problem }: Read<number>): number | null {
  return problem === null ? value : null;
}

/** What a figure's change against last year comes to. */
export type Recomputed = {
  /** This year − last year; `null` where one of them is not stated. */
  readonly change: number | null;
  /** Change ÷ last year, a ratio; `null` where neither last year nor the change is stated, or last year is not above zero. */
  readonly changeRate: number | null;
};

/**
 * The change and its rate worked out again from this year's figure and last year's; where last year's is not stated, the
 * rate from this year's figure and the stated change.
 *
 * @example 103.50, change −22.37 → rate −0.17772…
 */
export function recompute({ thisYear, lastYear, change }: DepartmentFigure): Recomputed {
  const [now, before, stated] = [sure(thisYear), sure(lastYear), sure(change)];
  if (now === null) return { change: null, changeRate: null };
  const difference = before === null ? null : exact(now).minus(before).toNumber();
  const moved = difference ?? stated;
  if (moved === null) return { change: null, changeRate: null };
  const base = exact(now).minus(moved).toNumber();
  return { change: difference, changeRate: base > 0 ? quotient(moved, base) : null };
}

/** The first figure of a kind that is stated without doubt, and its table. */
export type FoundFigure = {
  readonly figure: DepartmentFigure;
  readonly sheet: string;
  readonly value: number;
};

/** Looks a figure of this year up, table by table. */
export function findFigure(
  tables: readonly DepartmentFigures[],
  kind: Exclude<FigureKind, "other">,
): FoundFigure | null {
  for (const { sheet, rows } of tables) {
    for (const figure of rows) {
      const value = figure.kind === kind ? sure(figure.thisYear) : null;
      if (value !== null) return { figure, sheet, value };
    }
  }
  return null;
}

/** Spending of the year against the budget it is to be held against. */
export type DepartmentExecution = {
  readonly spending: FoundFigure;
  readonly budget: FoundFigure;
  /** "originalBudget": the sheets state no adjusted one. */
  readonly against: "finalBudget" | "originalBudget";
  /** Spending ÷ budget, a ratio. */
  readonly rate: number;
};

/**
 * Final accounts against the adjusted budget, else the original one: of one table that states both, else of several. `null`
 * where the sheets do not state both in one unit.
 */
export function executionOfFigures(
  tables: readonly DepartmentFigures[],
): DepartmentExecution | null {
  const whole = tables.find((table) => executionOver([table])?.against === "finalBudget");
  return executionOver(whole === undefined ? tables : [whole]);
}

function executionOver(tables: readonly DepartmentFigures[]): DepartmentExecution | null {
  const spending = findFigure(tables, "finalAccounts");
  const adjusted = findFigure(tables, "finalBudget");
  const budget = adjusted ?? findFigure(tables, "originalBudget");
  if (spending === null || budget === null || budget.value <= 0) return null;
  if (spending.figure.unit !== budget.figure.unit) return null;
  const against = adjusted === null ? "originalBudget" : "finalBudget";
  return { spending, budget, against, rate: quotient(spending.value, budget.value) };
}

/** Whether a form of the department states the adjusted budget (全年预算数) that the sheets leave out. */
export function statesAdjustedBudget(forms: readonly ScoredForm[]): boolean {
  return forms.some(({ form }) => {
    const total = form.funding.find(({ kind }) => kind === "total");
    return form.kind === "department" && total !== undefined && sure(total.finalBudget) !== null;
  });
}
