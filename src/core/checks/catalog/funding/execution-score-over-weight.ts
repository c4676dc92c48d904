import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { scoreFix } from "../../fixes";
import { scoredTotalFunding } from "../../form-facts";
import { certain } from "../../reads";

export const executionScoreOverWeight = defineCheck({
  meta: {
    id: "SE208",
    name: "execution-score-over-weight",
    level: "error",
    group: "funding",
    title: "预算执行得分超过分值",
    why: "执行率超过 100% 也只能得满分。",
    howToFix: "得分不超过分值；执行率超过 100% 的，请核对预算是否已调整。",
    clause: EVALUATION_RULES,
    defects: ["D15", "D54"],
    fixes: ["needsReview"],
    messages: {
      over: "预算执行得分 {score} 分超过分值 {weight} 分。请改为不超过分值的得分。",
    },
  },
  *run({ scored, form }) {
    const funding = scoredTotalFunding(scored);
    if (funding === null) return;
    const { row, proposedScore: expected } = funding;
    const score = certain(row.score);
    const weight = certain(row.weight);
    if (score === null || weight === null || score <= weight) return;
    yield {
      messageId: "over",
      args: { score, weight },
      at: [row.score, row.weight],
      fundingRow: row,
      part: "得分",
      fixes: scoreFix(form, row.score, expected),
    };
  },
});
