import type { FundingRow, SelfEvaluationForm } from "../model/form";
import type { Read } from "../model/read";
import { canonicalOf } from "../values";
import type { ReportCell } from "./report-types";
import { cellOf, scoreCell, type ProjectFacts } from "./workbook-facts";

/** A quantity of a project that a report quotes. `budget` is either of the two budgets. */
export type ProjectQuantity =
  "score" | "executionRate" | "originalBudget" | "finalBudget" | "budget" | "actualExpenditure";

/** What the workbook says: the values a statement may agree with, in base units, and their cells. */
export type WorkbookSide = {
  readonly label: string;
  readonly values: readonly number[];
  readonly cells: readonly ReportCell[];
  /** Our own proposal, where the sheet says another score; `null` otherwise. */
  readonly proposed: number | null;
};

const LABELS: Readonly<Record<ProjectQuantity, string>> = {
  score: "得分",
  executionRate: "执行率",
  originalBudget: "年初预算",
  finalBudget: "全年预算",
  budget: "预算",
  actualExpenditure: "支出",
};

/** The workbook's side of what a report says about a project. No value where the sheet has none. */
export function projectSide(project: ProjectFacts, quantity: ProjectQuantity): WorkbookSide {
  const label = LABELS[quantity];
  const { form, funds, score } = project;
  if (quantity === "score") {
    const { proposedTotal } = project.scored;
    const proposed = proposedTotal === score ? null : proposedTotal;
    return { label, values: score === null ? [] : [score], cells: scoreCell(project), proposed };
  }
  if (funds === null) return { label, values: [], cells: [], proposed: null };
  if (quantity === "executionRate") return { label, ...rateSide(form, funds), proposed: null };
  const reads = moneyReads(funds, quantity);
  return {
    label,
    values: reads.flatMap(({ read }) => inBaseUnit(form, read)),
    cells: reads.flatMap(({ read, name }) => cellOf(form, read, name)),
    proposed: null,
  };
}

/** The rate as the sheet says it, else as it follows from its amounts. */
function rateSide(
  form: SelfEvaluationForm,
  funds: FundingRow,
): Pick<WorkbookSide, "values" | "cells"> {
  const { executionRate, actualExpenditure, finalBudget } = funds;
  if (executionRate.value !== null) {
    return { values: [executionRate.value], cells: cellOf(form, executionRate, "执行率") };
  }
  const [spent, budget] = [actualExpenditure.value, finalBudget.value];
  const values = spent !== null && budget !== null && budget !== 0 ? [spent / budget] : [];
  const cells = [
    ...cellOf(form, actualExpenditure, "全年执行数"),
    ...cellOf(form, finalBudget, "全年预算数"),
  ];
  return { values, cells };
}

type NamedRead = { readonly read: Read<number>; readonly name: string };

function moneyReads(
  { originalBudget, finalBudget, actualExpenditure }: FundingRow,
  quantity: Exclude<ProjectQuantity, "score" | "executionRate">,
): readonly NamedRead[] {
  const original = { read: originalBudget, name: "年初预算数" };
  const final = { read: finalBudget, name: "全年预算数" };
  switch (quantity) {
    case "originalBudget":
      return [original];
    case "finalBudget":
      return [final];
    case "budget":
      return [final, original];
    case "actualExpenditure":
      return [{ read: actualExpenditure, name: "全年执行数" }];
  }
}

function inBaseUnit(
  { amountUnit }: SelfEvaluationForm,
  { value }: Read<number>,
): readonly number[] {
  return value === null || amountUnit === null ? [] : [canonicalOf(value, amountUnit)];
}
