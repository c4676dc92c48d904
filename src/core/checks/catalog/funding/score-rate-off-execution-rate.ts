import type { Level } from "../../../model/finding";
import { defineCheck } from "../../define-check";
import { isMoneyExplained, rateOf } from "../../execution-rate";
import { totalFunding } from "../../form-facts";
import { percentText } from "../../messages";
import { scoreRate } from "../../score-rate";

/** Share of the score rate by which it may exceed the execution rate (本工具默认). */
const EXCESS = 0.05;
/** Share of the budget left unspent, or of the marks lost with the money spent, that asks for a word (本工具默认). */
const GAP = 0.2;

/** Score rate of the indicators against the execution rate: the 5 % and 20 % rules of a system in use. */
export const scoreRateOffExecutionRate = defineCheck({
  meta: {
    id: "SE216",
    name: "score-rate-off-execution-rate",
    level: "warning",
    kind: "review",
    group: "funding",
    title: "指标得分率与执行率不匹配",
    why: "钱没花完事却办完了，可能是目标定低或完成值不实；钱花完了事没办成，说明资金效益不高。",
    howToFix: "核实完成值和支出数；确为节约或效益不高的，写明原因。",
    clause: null,
    defects: ["D20"],
    limit: "得分率可以高出执行率的幅度，默认 0.05（5 个百分点）",
    messages: {
      outrun:
        "各指标得 {score} 分（满分 {weight} 分），得分率 {scoreRate}，而执行率只有 {rate}。请核实完成值；确为节约的，请写明原因。",
      behind:
        "执行率为 {rate}，而各指标得 {score} 分（满分 {weight} 分），得分率只有 {scoreRate}。请说明资金支出后任务没有完成的原因。",
      unspent:
        "执行率为 {rate}，有 {unspent} 的预算没有支出。请核对是否需要调减预算或说明结余去向。",
    },
  },
  *run({ scored, form, policy, limit }) {
    const row = totalFunding(form);
    if (row === null) return;
    const paid = rateOf(row.actualExpenditure, row[policy.execution.denominator.value]);
    if (paid === null) return;
    const rate = Math.min(paid, 1);
    const earned = scoreRate(scored);
    const where = {
      at: [row.executionRate, row.actualExpenditure],
      fundingRow: row,
      part: "执行率",
    } as const;
    const isUnspent = 1 - rate > GAP + 1e-9;
    const verdict = earned === null ? null : compared(earned.rate, rate, limit(EXCESS));
    // Low scores without a row that is short have another cause.
    if (verdict === "behind" && !scored.indicators.some(({ status }) => status === "short")) return;
    if (earned !== null && verdict !== null) {
      const { score, weight } = earned;
      const args = { score, weight, scoreRate: percentText(earned.rate), rate: percentText(paid) };
      const isOpen = verdict === "behind" || (isUnspent && !isMoneyExplained(form, row));
      const level: Level = isOpen ? "warning" : "note";
      yield { messageId: verdict, args, level, ...where };
    } else if (isUnspent) {
      const args = { rate: percentText(paid), unspent: percentText(1 - rate) };
      yield { messageId: "unspent", args, level: "note", ...where };
    }
  },
});

function compared(scoreRate: number, rate: number, excess: number): "outrun" | "behind" | null {
  if (scoreRate > 0 && (scoreRate - rate) / scoreRate > excess + 1e-9) return "outrun";
  return rate - scoreRate > GAP + 1e-9 ? "behind" : null;
}
