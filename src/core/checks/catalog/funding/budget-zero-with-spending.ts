import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { totalFunding } from "../../form-facts";
import { certain } from "../../reads";

export const budgetZeroWithSpending = defineCheck({
  meta: {
    id: "SE212",
    name: "budget-zero-with-spending",
    level: "error",
    group: "funding",
    title: "没有预算却有支出",
    why: "全年预算数为 0 时执行率无法计算，有支出说明预算数没有填对。",
    howToFix: "核对并填写全年预算数（含追加和结转）。",
    clause: EVALUATION_RULES,
    defects: ["D16"],
    messages: {
      zero: "全年预算数为 0，而全年执行数为 {spent}，执行率无法计算。请核对全年预算数。",
    },
  },
  *run({ form }) {
    const row = totalFunding(form);
    if (row === null || certain(row.finalBudget) !== 0) return;
    const spent = certain(row.actualExpenditure);
    if (spent === null || spent <= 0) return;
    const at = [row.finalBudget, row.actualExpenditure];
    yield { messageId: "zero", args: { spent }, at, fundingRow: row, part: "全年预算数" };
  },
});
