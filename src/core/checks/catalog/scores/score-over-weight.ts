import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { scoreFix } from "../../fixes";
import { nameOf, rowsWithOwnScore } from "../../form-facts";
import { certain } from "../../reads";

export const scoreOverWeight = defineCheck({
  meta: {
    id: "SE522",
    name: "score-over-weight",
    level: "error",
    group: "scores",
    title: "得分超过分值",
    why: "自评不设加分，单项得分不能超过分值。",
    howToFix: "把得分改为不超过分值的数。",
    clause: EVALUATION_RULES,
    defects: ["D54"],
    fixes: ["needsReview"],
    messages: {
      over: "“{name}”得 {score} 分，超过分值 {weight} 分。请改为不超过分值的得分。",
    },
  },
  *run({ scored, form, policy }) {
    const tolerance = policy.arithmetic.scoreTolerance.value;
    for (const { indicator, proposedScore } of rowsWithOwnScore(scored)) {
      const score = certain(indicator.score);
      const weight = certain(indicator.weight);
      if (score === null || weight === null || score <= weight + tolerance) continue;
      const args = { name: nameOf(indicator), score, weight };
      const at = [indicator.score, indicator.weight];
      const fixes = scoreFix(form, indicator.score, proposedScore);
      yield { messageId: "over", args, at, indicator, part: "得分", fixes };
    }
  },
});
