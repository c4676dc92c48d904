import { executionOfFigures, statesAdjustedBudget } from "../../../scoring/department-figures";
import { defineWorkbookCheck } from "../../define-check";
import { plainNumber } from "../../messages";
import { roundTo } from "../../reads";

/** Spending outside this share of the original budget cannot stand without an adjusted one (本工具默认). */
const [LOWEST, HIGHEST] = [0.5, 1.05] as const;

export const spendingFarFromBudget = defineWorkbookCheck({
  meta: {
    id: "SE754",
    name: "spending-far-from-budget",
    level: "warning",
    kind: "review",
    group: "department",
    title: "决算与年初预算相差很大，没有写调整后预算",
    why: "没有调整后预算，执行率就算不出来，也看不出差额是追加、调减还是笔误。",
    howToFix: "补填调整后预算（全年预算数）和执行率，并说明调整的原因。",
    clause: null,
    defects: ["D15"],
    limit: "决算超过年初预算的多少倍才提示，默认 1.05",
    messages: {
      far: "决算 {spending}{unit}，是年初预算 {budget}{unit}的 {times} 倍，表中没有调整后预算。请补填调整后预算和执行率，并说明调整的原因。",
    },
  },
  *run({ workbook, limit }) {
    const found = executionOfFigures(workbook.departmentFigures ?? []);
    if (found === null || found.against === "finalBudget") return;
    if (found.rate >= LOWEST && found.rate <= limit(HIGHEST)) return;
    if (statesAdjustedBudget(workbook.forms)) return;
    const { spending, budget, rate } = found;
    const args = {
      spending: plainNumber(spending.value),
      budget: plainNumber(budget.value),
      unit: spending.figure.unit ?? "",
      times: roundTo(rate, 2),
    };
    const cells = [spending.figure.thisYear];
    const at = budget.sheet === spending.sheet ? [...cells, budget.figure.thisYear] : cells;
    yield { messageId: "far", args, at, sheet: spending.sheet, form: null, part: "收支决算" };
  },
});
