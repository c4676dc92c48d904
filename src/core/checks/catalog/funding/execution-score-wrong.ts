import { defineCheck } from "../../define-check";
import { scoreFix } from "../../fixes";
import { scoredTotalFunding } from "../../form-facts";
import { certain, decimalsOf, near, roundTo } from "../../reads";
import { percentText } from "../../messages";

/** A score rounded to one decimal or more is accepted; one rounded to whole marks is not. */
export const executionScoreWrong = defineCheck({
  meta: {
    id: "SE207",
    name: "execution-score-wrong",
    level: "error",
    group: "funding",
    title: "预算执行得分与执行率不符",
    why: "预算执行得分由执行率按办法计算，不能自行给分。",
    howToFix: "按执行率重新计算预算执行得分。",
    clause: null,
    defects: ["D12"],
    fixes: ["needsReview"],
    messages: {
      wrong:
        "预算执行得分填为 {score} 分，按执行率 {rate} 和分值 {weight} 分应得 {expected} 分。请改正得分。",
    },
  },
  *run({ scored, form, policy }) {
    const funding = scoredTotalFunding(scored);
    if (funding === null) return;
    const { row, proposedScore: expected, proposedExecutionRate: rate } = funding;
    const score = certain(row.score);
    const weight = certain(row.weight);
    if (score === null || expected === null || rate === null || weight === null) return;
    if (score > weight || agrees(score, expected, policy.arithmetic.scoreTolerance.value)) return;
    yield {
      messageId: "wrong",
      args: { score, rate: percentText(rate), weight, expected },
      at: [row.score, row.executionRate],
      fundingRow: row,
      part: "得分",
      clause: policy.execution.method.clause,
      fixes: scoreFix(form, row.score, expected),
    };
  },
});

function agrees(score: number, expected: number, tolerance: number): boolean {
  if (near(score, expected, tolerance)) return true;
  const decimals = decimalsOf(score);
  return decimals > 0 && roundTo(expected, decimals) === score;
}
