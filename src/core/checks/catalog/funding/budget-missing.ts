import { isBlank } from "../../../model/read";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { totalFunding } from "../../form-facts";

/** The 全年预算数 of the total row; blank parts whose spending is given are named along with it. */
export const budgetMissing = defineCheck({
  meta: {
    id: "SE201",
    name: "budget-missing",
    level: "error",
    group: "funding",
    title: "全年预算数未填写",
    why: "执行率 = 全年执行数 ÷ 全年预算数，没有预算数无法计算执行率和得分。",
    howToFix: "按预算批复（含调整）填写全年预算数；没有安排资金的填 0。",
    clause: EVALUATION_RULES,
    defects: ["D10"],
    missingData: true,
    messages: {
      blank: "“{row}”的全年预算数为空，执行率无法计算。请按预算批复（含调整）填写。",
      both: "“{row}”的全年预算数和全年执行数都为空，执行率无法计算。请按批复和决算填写。",
    },
  },
  *run({ form }) {
    const total = totalFunding(form);
    if (total === null || !isBlank(total.finalBudget)) return;
    const parts = form.funding.filter(
      (row) => row !== total && isBlank(row.finalBudget) && row.actualExpenditure.value !== null,
    );
    const spendingToo = isBlank(total.actualExpenditure);
    const spending = spendingToo ? [total.actualExpenditure] : [];
    yield {
      messageId: spendingToo ? "both" : "blank",
      args: { row: total.label },
      at: [total.finalBudget, ...spending, ...parts.map(({ finalBudget }) => finalBudget)],
      fundingRow: total,
      part: "全年预算数",
    };
  },
});
