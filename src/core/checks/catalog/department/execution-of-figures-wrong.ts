import { executionOfFigures } from "../../../scoring/department-figures";
import { defineWorkbookCheck } from "../../define-check";
import { rateTolerance } from "../../execution-rate";
import { percentText } from "../../messages";
import { certain, near } from "../../reads";

/** One unit of the last place shown, and never less than 0.05 percentage points (本工具默认). */
const SMALLEST = 0.0005;

export const executionOfFiguresWrong = defineWorkbookCheck({
  meta: {
    id: "SE755",
    name: "execution-of-figures-wrong",
    level: "error",
    group: "department",
    title: "收支预决算表的执行率算得不对",
    why: "执行率应等于决算数除以调整后预算数。",
    howToFix: "按决算数除以调整后预算数重新计算。",
    clause: null,
    defects: ["D11"],
    messages: {
      wrong:
        "决算 {spending}、{basis} {budget}，执行率应为 {expected}，表中写的是 {stated}。请核对。",
    },
  },
  *run({ workbook }) {
    for (const table of workbook.departmentFigures ?? []) {
      const stated = certain(table.executionRate);
      const found = executionOfFigures([table]);
      if (stated === null || found === null) continue;
      const tolerance = rateTolerance(table.executionRate, SMALLEST);
      if (near(stated, found.rate, tolerance)) continue;
      const args = {
        spending: found.spending.value,
        basis: found.against === "finalBudget" ? "调整后预算" : "年初预算",
        budget: found.budget.value,
        expected: percentText(found.rate),
        stated: table.executionRate.text ?? "",
      };
      const at = [table.executionRate];
      yield { messageId: "wrong", args, at, sheet: table.sheet, form: null, part: "执行率" };
    }
  },
});
