import { isUnreadable } from "../../../model/read";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { scoreFix } from "../../fixes";
import { nameOf, rowsWithOwnScore } from "../../form-facts";
import { quote } from "../../messages";

export const scoreInvalid = defineCheck({
  meta: {
    id: "SE523",
    name: "score-invalid",
    level: "error",
    group: "scores",
    title: "得分不是有效的数",
    why: "得分应在 0 与分值之间，负数和文字不能计入总分。",
    howToFix: "改为 0 至分值之间的数。",
    clause: EVALUATION_RULES,
    defects: ["D55"],
    fixes: ["needsReview"],
    messages: {
      negative: "“{name}”的得分为 {score}，不能小于 0。请改为 0 至分值之间的数。",
      unreadable: "“{name}”的得分“{text}”不是数字。请改为数字。",
    },
  },
  *run({ scored, form }) {
    const own = new Set(rowsWithOwnScore(scored));
    for (const row of scored.indicators) {
      const { indicator } = row;
      const { score } = indicator;
      if ((score.value ?? 0) >= 0 && score.problem === null) continue;
      const fixes = own.has(row) ? scoreFix(form, score, row.proposedScore) : [];
      const where = { at: [score], indicator, part: "得分", fixes } as const;
      const name = nameOf(indicator);
      // An Excel error in the cell is reported as such.
      if (isUnreadable(score) && score.source?.error == null) {
        yield { messageId: "unreadable", args: { name, text: quote(score.text) }, ...where };
      }
      if ((score.value ?? 0) < 0) {
        yield { messageId: "negative", args: { name, score: score.value ?? 0 }, ...where };
      }
    }
  },
});
