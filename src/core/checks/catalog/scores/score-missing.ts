import { isBlank } from "../../../model/read";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { awaitsScoring, nameOf, rowsWithOwnScore } from "../../form-facts";

/** Not while the whole form waits to be scored: `scores-not-filled` says that once. */
export const scoreMissing = defineCheck({
  meta: {
    id: "SE520",
    name: "score-missing",
    level: "error",
    group: "scores",
    title: "得分未填写",
    why: "缺少一项得分，总分就不完整。",
    howToFix: "补填得分，也可由本工具计算写入。",
    clause: EVALUATION_RULES,
    defects: ["D55"],
    missingData: true,
    messages: {
      blank: "“{name}”的得分为空，其他指标已有得分。请补填。",
      computed: "“{name}”的得分为空，其他指标已有得分；按办法计算为 {expected} 分。请补填。",
    },
  },
  *run({ scored, form }) {
    if (awaitsScoring(form)) return;
    for (const { indicator, proposedScore: expected } of rowsWithOwnScore(scored)) {
      if (!isBlank(indicator.score)) continue;
      const name = nameOf(indicator);
      // Without an actual or a weight the score cannot be given yet: those are the errors.
      const level = isBlank(indicator.actual) || isBlank(indicator.weight) ? "warning" : "error";
      const where = { at: [indicator.score], indicator, part: "得分", level } as const;
      if (expected === null) yield { messageId: "blank", args: { name }, ...where };
      else yield { messageId: "computed", args: { name, expected }, ...where };
    }
  },
});
