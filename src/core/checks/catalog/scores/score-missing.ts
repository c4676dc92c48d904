import { isBlank } from "../../../model/read";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { scoreFix } from "../../fixes";
import { awaitsScoring, nameOf, rowsWithOwnScore } from "../../form-facts";
import { scoreBasis } from "../../score-basis";
import { reasonOf, WAITS } from "../../waiting-score";

/** Not while the whole form waits to be scored: `scores-not-filled` says that once. */
export const scoreMissing = defineCheck({
  meta: {
    id: "SE520",
    name: "score-missing",
    level: "error",
    group: "scores",
    title: "得分未填写",
    why: "缺少一项得分，总分就不完整。",
    howToFix: "补填得分，也可由本工具计算写入；需人工评定的，评定后填写。",
    clause: EVALUATION_RULES,
    defects: ["D55"],
    missingData: true,
    fixes: ["needsReview"],
    messages: {
      open: "“{name}”的得分为空，未能{basis}计算：{reason}。",
      computed: "“{name}”的得分为空，其他指标已有得分；{basis}计算为 {expected} 分。请补填。",
    },
  },
  *run({ scored, form }) {
    if (awaitsScoring(form)) return;
    for (const row of rowsWithOwnScore(scored)) {
      const { indicator, proposedScore: expected, steps } = row;
      if (!isBlank(indicator.score)) continue;
      const { basis, clause, at } = scoreBasis(row, EVALUATION_RULES);
      const said = { name: nameOf(indicator), basis };
      const where = { at: [indicator.score, ...at], indicator, part: "得分", clause } as const;
      if (expected === null) {
        // What keeps it from being computed, such as a blank actual, is the error.
        yield { messageId: "open", args: { ...said, reason: reasonOf(steps) }, ...where, ...WAITS };
        continue;
      }
      const fixes = scoreFix(form, indicator.score, expected);
      yield { messageId: "computed", args: { ...said, expected }, ...where, fixes };
    }
  },
});
