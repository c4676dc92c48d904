import { defineCheck } from "../../define-check";
import { scoreFix } from "../../fixes";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";
import { certain } from "../../reads";
import { isCeiling } from "../../text-values";
import { doubtOf, judgedRows } from "../../row-judgement";
import { scoreBasis } from "../../score-basis";

/** Over the ceiling and full marks: more was taken for better. */
export const ceilingScoredAsFloor = defineCheck({
  meta: {
    id: "SE525",
    name: "ceiling-scored-as-floor",
    level: "error",
    group: "scores",
    title: "超过上限仍得满分",
    why: "“≤”一类反向指标超过上限即为未完成，不能按正向指标计分。",
    howToFix: "按反向指标的办法扣减得分，并说明超出原因。",
    clause: null,
    defects: ["D59"],
    fixes: ["needsReview"],
    messages: {
      full: "“{name}”的上限为“{target}”，实际为“{actual}”，超过上限却得满分 {score} 分。请{basis}计分。",
    },
  },
  *run({ scored, form, policy }) {
    for (const row of judgedRows(scored)) {
      const { indicator, status, proposedScore } = row;
      if (status !== "short" || !isCeiling(indicator.target.value)) continue;
      const score = certain(indicator.score);
      const weight = certain(indicator.weight);
      if (score === null || weight === null || weight <= 0 || score < weight) continue;
      const own = scoreBasis(row, policy.quantitative.reverse.clause);
      yield {
        messageId: "full",
        args: {
          basis: own.at.length === 0 ? "按反向指标" : own.basis,
          name: nameOf(indicator),
          target: quote(indicator.target.text),
          actual: quote(indicator.actual.text),
          score,
        },
        at: [indicator.score, indicator.actual, indicator.target, ...own.at],
        indicator,
        part: "得分",
        clause: own.clause,
        fixes: proposedScore === score ? [] : scoreFix(form, indicator.score, proposedScore),
        ...doubtOf(indicator),
      };
    }
  },
});
