import { defineCheck } from "../../define-check";
import { rateFix, rateOf, rateTolerance } from "../../execution-rate";
import { percentText } from "../../messages";
import { certain, near } from "../../reads";

/** The rate is right for the budget column that the policy does not divide by. */
export const executionRateOfOtherBudget = defineCheck({
  meta: {
    id: "SE206",
    name: "execution-rate-of-other-budget",
    level: "warning",
    group: "funding",
    title: "执行率的分母不符合口径",
    why: "年中调整过预算的项目，按年初预算数和按全年预算数算出的执行率不同。",
    howToFix: "按办法规定的预算数重新计算执行率。",
    clause: null,
    defects: ["D13", "D11"],
    fixes: ["needsReview"],
    messages: {
      otherBudget:
        "“{row}”的执行率 {stated} 是按{used}计算的；按{expected}应为 {rate}。请核对口径后改正。",
    },
  },
  *run({ scored, form, policy }) {
    const ours = policy.arithmetic.rateTolerance.value;
    const onFinal = policy.execution.denominator.value === "finalBudget";
    for (const { row, proposedExecutionRate: rate } of scored.funding) {
      const stated = certain(row.executionRate);
      const other = rateOf(row.actualExpenditure, onFinal ? row.originalBudget : row.finalBudget);
      if (rate === null || stated === null || other === null) continue;
      const tolerance = rateTolerance(row.executionRate, ours);
      if (near(stated, rate, tolerance) || !near(stated, other, tolerance)) continue;
      yield {
        messageId: "otherBudget",
        args: {
          row: row.label,
          stated: percentText(stated),
          used: onFinal ? "年初预算数" : "全年预算数",
          expected: onFinal ? "全年预算数" : "年初预算数",
          rate: percentText(rate),
        },
        at: [row.executionRate],
        fundingRow: row,
        part: "执行率",
        clause: policy.execution.denominator.clause,
        fixes: rateFix("needsReview", form, { row, rate }),
      };
    }
  },
});
