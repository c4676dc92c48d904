import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { scoreFix } from "../../fixes";
import { nameOf, rowsWithOwnScore } from "../../form-facts";
import { quote } from "../../messages";
import { certain } from "../../reads";

/** Done later than the deadline and still given full marks; a question where the form has no score yet. */
export const deadlineMissed = defineCheck({
  meta: {
    id: "SE511",
    name: "deadline-missed",
    level: "error",
    group: "actuals",
    title: "晚于时限仍得满分",
    why: "未按时限完成的时效指标不应得满分。",
    howToFix: "按办法扣减得分并说明原因，或核对完成时间。",
    clause: EVALUATION_RULES,
    defects: ["D69"],
    fixes: ["needsReview"],
    messages: {
      fullScore:
        "“{name}”的时限为“{target}”，实际为“{actual}”，晚于时限仍得满分 {score} 分。请扣减得分或核对时间。",
      late: "“{name}”的时限为“{target}”，实际为“{actual}”，晚于时限。请核对时间，评分时予以扣减。",
    },
  },
  *run({ scored, form }) {
    const own = new Set(rowsWithOwnScore(scored));
    for (const row of scored.indicators) {
      const { indicator, status, proposedScore } = row;
      const { target, actual } = indicator;
      if (status !== "short" || target.value?.kind !== "date") continue;
      const score = certain(indicator.score);
      const weight = certain(indicator.weight);
      const args = {
        name: nameOf(indicator),
        target: quote(target.text),
        actual: quote(actual.text),
      };
      const where = {
        at: [actual, target, indicator.score],
        indicator,
        part: "实际完成值",
      } as const;
      if (score === null) yield { messageId: "late", args, ...where, level: "warning" };
      if (score !== null && weight !== null && score >= weight) {
        const isFixable = own.has(row) && proposedScore !== score;
        const fixes = isFixable ? scoreFix(form, indicator.score, proposedScore) : [];
        yield { messageId: "fullScore", args: { ...args, score }, ...where, fixes };
      }
    }
  },
});
