import { certain } from "../../reads";
import { defineCheck } from "../../define-check";
import { scoredTotalFunding } from "../../form-facts";
import { percentText } from "../../messages";
import { CLEARLY_BEHIND, lagBehindYear, untilText } from "../../monitoring-facts";
import { rateOf } from "../../execution-rate";

/** The money of the running year: spent so far, and expected to be spent. */
export const executionBehindYear = defineCheck({
  meta: {
    id: "SE703",
    name: "execution-behind-year",
    level: "warning",
    kind: "review",
    group: "monitoring",
    title: "预算执行明显落后于时间进度",
    why: "支出进度落后，年底容易突击花钱或形成结余。",
    howToFix: "写明未支出的原因和后几个月的支出安排。",
    clause: null,
    defects: ["D18"],
    limit: "执行率落后于时间进度的幅度，默认 0.15（15 个百分点）",
    alsoWhileMonitoring: true,
    messages: {
      behind:
        "{until}执行率为 {rate}，全年已过去 {elapsed}，落后 {gap} 个百分点。请写明原因和后几个月的支出安排。",
      forecast:
        "预计全年执行率为 {rate}，低于须说明原因的 {limit}。请写明原因，用不完的资金按规定处理。",
    },
  },
  *run({ scored, form, policy, limit }) {
    const total = scoredTotalFunding(scored);
    if (form.monitoring === null || total === null) return;
    const { row, proposedExecutionRate: rate } = total;
    const lag = lagBehindYear(form, rate, limit(CLEARLY_BEHIND));
    if (lag !== null && rate !== null) {
      const args = { ...lag, until: untilText(form), rate: percentText(rate) };
      const at = [row.actualExpenditure, row.executionRate];
      yield { messageId: "behind", args, at, fundingRow: row, part: "执行率" };
    }
    const { forecastExpenditure } = form.monitoring;
    const expected = rateOf(forecastExpenditure, row[policy.execution.denominator.value]);
    const { value, clause } = policy.execution.explainBelow;
    if (certain(forecastExpenditure) === null || expected === null || expected >= value) return;
    const args = { rate: percentText(expected), limit: percentText(value) };
    yield {
      messageId: "forecast",
      args,
      at: [forecastExpenditure],
      fundingRow: row,
      part: "预计执行",
      clause,
    };
  },
});
