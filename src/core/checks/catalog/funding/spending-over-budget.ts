import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { rateOf } from "../../execution-rate";
import { totalFunding } from "../../form-facts";
import { percentText } from "../../messages";

export const spendingOverBudget = defineCheck({
  meta: {
    id: "SE211",
    name: "spending-over-budget",
    level: "warning",
    kind: "review",
    group: "funding",
    title: "全年执行数超过全年预算数",
    why: "超预算支出须有追加依据；更多见的情形是全年预算数没有按调整更新。",
    howToFix: "核对全年预算数是否已含追加和结转；确有超支的，说明原因。",
    clause: EVALUATION_RULES,
    defects: ["D15"],
    messages: {
      over: "全年执行数 {spent} 超过全年预算数 {budget}，执行率为 {rate}。请核对全年预算数是否已含追加和结转。",
    },
  },
  *run({ form, policy }) {
    const row = totalFunding(form);
    if (row === null) return;
    const rate = rateOf(row.actualExpenditure, row.finalBudget);
    if (rate === null || rate <= 1 + policy.arithmetic.rateTolerance.value) return;
    const spent = row.actualExpenditure.value ?? 0;
    const budget = row.finalBudget.value ?? 0;
    yield {
      messageId: "over",
      args: { spent, budget, rate: percentText(rate) },
      at: [row.actualExpenditure, row.finalBudget, row.executionRate],
      fundingRow: row,
      part: "全年执行数",
    };
  },
});
