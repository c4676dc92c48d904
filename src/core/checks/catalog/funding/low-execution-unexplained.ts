import { defineCheck } from "../../define-check";
import { isMoneyExplained, rateOf } from "../../execution-rate";
import { totalFunding } from "../../form-facts";
import { percentText } from "../../messages";

/** Without a note column beside the money, a note of any row that speaks about money will do. */
export const lowExecutionUnexplained = defineCheck({
  meta: {
    id: "SE214",
    name: "low-execution-unexplained",
    level: "warning",
    group: "funding",
    title: "执行率偏低未说明原因",
    why: "执行率偏低的项目应单独说明原因和改进措施。",
    howToFix: "在偏差原因栏或资金说明栏写明未支出的原因和下一步措施。",
    clause: null,
    defects: ["D18"],
    limit: "须说明原因的执行率，默认取评价办法的 execution.explainBelow",
    messages: {
      unexplained:
        "执行率为 {rate}，低于 {limit}，表中没有说明原因。请写明未支出的原因和改进措施。",
    },
  },
  *run({ form, policy, limit }) {
    const row = totalFunding(form);
    if (row === null) return;
    const { value, clause } = policy.execution.explainBelow;
    const rate = rateOf(row.actualExpenditure, row[policy.execution.denominator.value]);
    const lowest = limit(value);
    if (rate === null || rate >= lowest || isMoneyExplained(form, row)) return;
    yield {
      messageId: "unexplained",
      args: { rate: percentText(rate), limit: percentText(lowest) },
      at: [row.deviationNote, row.executionRate, row.actualExpenditure],
      fundingRow: row,
      part: "执行率",
      clause,
    };
  },
});
