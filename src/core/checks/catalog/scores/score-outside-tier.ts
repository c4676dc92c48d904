import { defineCheck } from "../../define-check";
import { scoreFix } from "../../fixes";
import { nameOf, rowsWithOwnScore } from "../../form-facts";
import { quote } from "../../messages";
import { certain, near } from "../../reads";

/** Of targets in words. A word against a number is `actual-word-for-number`: it proves no tier. */
export const scoreOutsideTier = defineCheck({
  meta: {
    id: "SE528",
    name: "score-outside-tier",
    level: "error",
    group: "scores",
    title: "定性指标得分超出档次区间",
    why: "定性指标按达成程度分档，每档有得分区间。",
    howToFix: "把得分调整到该档次的区间内，或核对达成程度。",
    clause: null,
    defects: ["D60"],
    fixes: ["needsReview"],
    messages: {
      outside:
        "“{name}”的完成情况为“{actual}”，得分应在 {from} 至 {to} 分之间，填为 {score} 分。请核对得分或达成程度。",
    },
  },
  *run({ scored, form, policy }) {
    const tolerance = policy.arithmetic.scoreTolerance.value;
    for (const { indicator, proposedRange } of rowsWithOwnScore(scored)) {
      const score = certain(indicator.score);
      const { value } = indicator.actual;
      if (proposedRange === null || score === null || value?.kind !== "qualitative") continue;
      // More than the weight is the business of score-over-weight.
      if (score > (certain(indicator.weight) ?? score) + tolerance) continue;
      if (value.tier === null || indicator.target.value?.kind === "amount") continue;
      const [from, to] = proposedRange;
      const middle = (from + to) / 2;
      if (near(score, middle, (to - from) / 2 + tolerance)) continue;
      yield {
        messageId: "outside",
        args: { name: nameOf(indicator), actual: quote(indicator.actual.text), from, to, score },
        at: [indicator.score, indicator.actual],
        indicator,
        part: "得分",
        clause: policy.qualitative.tiers.clause,
        fixes: scoreFix(form, indicator.score, Math.min(Math.max(score, from), to)),
      };
    }
  },
});
