import { defineCheck } from "../../define-check";
import { scoreFix } from "../../fixes";
import { isExplained } from "../../explanations";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";
import { certain, near } from "../../reads";
import { judgedRows } from "../../row-judgement";
import { scoreBasis } from "../../score-basis";

/** Where the policy proposes full marks, fewer need a word. A choice inside a qualitative range is free. */
export const metButScoreCut = defineCheck({
  meta: {
    id: "SE527",
    name: "met-but-score-cut",
    level: "warning",
    kind: "review",
    group: "scores",
    title: "已达目标却被扣分且无说明",
    why: "完成指标值的应得满分；另有扣分原因的应写明。",
    howToFix: "改为满分，或在偏差原因栏说明扣分原因。",
    clause: null,
    defects: ["D58", "D63"],
    fixes: ["needsReview"],
    messages: {
      cut: "“{name}”完成“{actual}”，已达指标值“{target}”，得分却为 {score} 分（分值 {weight} 分）且没有说明。请核对得分或写明扣分原因。",
    },
  },
  *run({ scored, form, policy }) {
    for (const row of judgedRows(scored)) {
      const { indicator, status, proposedScore } = row;
      const score = certain(indicator.score);
      const weight = certain(indicator.weight);
      const isMet = status === "met" || status === "exceeded";
      if (!isMet || score === null || weight === null || proposedScore === null) continue;
      if (score >= proposedScore || score < 0 || isExplained(indicator.deviationNote)) continue;
      // A formula with another result is the business of score-holds-formula.
      if (indicator.score.source?.formula != null) continue;
      // Marks weighted once more (score-converted-twice) were not cut.
      if (near(score, weight ** 2 / policy.fullScore.value, 0.01)) continue;
      const args = {
        name: nameOf(indicator),
        actual: quote(indicator.actual.text),
        target: quote(indicator.target.text),
        score,
        weight,
      };
      const own = scoreBasis(row, policy.quantitative.forward.clause);
      const at = [indicator.score, indicator.deviationNote, ...own.at];
      const { clause } = own;
      const fixes = scoreFix(form, indicator.score, proposedScore);
      yield { messageId: "cut", args, at, indicator, part: "得分", clause, fixes };
    }
  },
});
