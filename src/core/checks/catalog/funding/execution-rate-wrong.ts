import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { rateFix, rateOf, rateTolerance } from "../../execution-rate";
import { percentText } from "../../messages";
import { certain, near } from "../../reads";

/** Every funding row that states a rate. A rate on the other denominator is `execution-rate-of-other-budget`. */
export const executionRateWrong = defineCheck({
  meta: {
    id: "SE205",
    name: "execution-rate-wrong",
    level: "error",
    group: "funding",
    title: "执行率计算有误",
    why: "执行率直接决定预算执行得分。",
    howToFix: "按全年执行数 ÷ 全年预算数重新计算。",
    clause: EVALUATION_RULES,
    defects: ["D11"],
    fixes: ["needsReview"],
    alsoWhileMonitoring: true,
    messages: {
      wrong:
        "“{row}”的执行率填为 {stated}，按全年执行数 {spent} ÷ {basis} {budget} 应为 {rate}。请改正执行率，或核对预算数和执行数。",
    },
  },
  *run({ scored, form, policy }) {
    const ours = policy.arithmetic.rateTolerance.value;
    const onFinal = policy.execution.denominator.value === "finalBudget";
    for (const { row, proposedExecutionRate: rate } of scored.funding) {
      const stated = certain(row.executionRate);
      if (rate === null || stated === null) continue;
      const tolerance = rateTolerance(row.executionRate, ours);
      const other = rateOf(row.actualExpenditure, onFinal ? row.originalBudget : row.finalBudget);
      if (near(stated, rate, tolerance)) continue;
      if (other !== null && near(stated, other, tolerance)) continue;
      const budget = onFinal ? row.finalBudget : row.originalBudget;
      yield {
        messageId: "wrong",
        args: {
          row: row.label,
          stated: percentText(stated),
          spent: row.actualExpenditure.value ?? 0,
          basis: onFinal ? "全年预算数" : "年初预算数",
          budget: budget.value ?? 0,
          rate: percentText(rate),
        },
        at: [row.executionRate, row.actualExpenditure, budget],
        fundingRow: row,
        part: "执行率",
        clause: policy.execution.denominator.clause,
        fixes: rateFix("needsReview", form, { row, rate }),
      };
    }
  },
});
