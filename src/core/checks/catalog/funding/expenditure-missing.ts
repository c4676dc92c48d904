import { isBlank } from "../../../model/read";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { totalFunding } from "../../form-facts";

export const expenditureMissing = defineCheck({
  meta: {
    id: "SE202",
    name: "expenditure-missing",
    level: "error",
    group: "funding",
    title: "全年执行数未填写",
    why: "执行率 = 全年执行数 ÷ 全年预算数，没有执行数无法计算执行率和得分。",
    howToFix: "按决算或会计账填写全年执行数；没有支出的填 0。",
    clause: EVALUATION_RULES,
    defects: ["D10"],
    missingData: true,
    messages: {
      blank: "“{row}”的全年执行数为空，执行率无法计算。请按决算数填写，没有支出的填 0。",
    },
  },
  *run({ form }) {
    const total = totalFunding(form);
    if (total === null || !isBlank(total.actualExpenditure)) return;
    // Both blank is one finding, of budget-missing.
    if (isBlank(total.finalBudget)) return;
    const parts = form.funding.filter(
      (row) => row !== total && isBlank(row.actualExpenditure) && row.finalBudget.value !== null,
    );
    yield {
      messageId: "blank",
      args: { row: total.label },
      at: [total.actualExpenditure, ...parts.map((row) => row.actualExpenditure)],
      fundingRow: total,
      part: "全年执行数",
    };
  },
});
