import type { ScoredIndicator } from "../../../scoring/types";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { isExplained } from "../../explanations";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";
import { certain } from "../../reads";
import { canAskForNote } from "../../text-values";
import { doubtOf, judgedRows } from "../../row-judgement";

/** Short of the target or of the marks without a reason. A met target with fewer marks is `met-but-score-cut`. */
export const noteMissing = defineCheck({
  meta: {
    id: "SE540",
    name: "note-missing",
    level: "error",
    group: "notes",
    title: "偏差原因未填写",
    why: "未完成或被扣分的指标必须分析原因并提出改进措施。",
    howToFix: "写明未完成的具体原因和下一步改进措施。",
    clause: EVALUATION_RULES,
    defects: ["D63"],
    missingData: true,
    messages: {
      short:
        "“{name}”的指标值为“{target}”，完成“{actual}”，未达目标，偏差原因为空或未写明。请写明原因和改进措施。",
      cut: "“{name}”得 {score} 分（分值 {weight} 分），扣分没有说明原因。请写明原因和改进措施。",
    },
  },
  *run({ scored }) {
    for (const row of judgedRows(scored)) {
      const { indicator } = row;
      if (!canAskForNote(indicator) || isExplained(indicator.deviationNote)) continue;
      const name = nameOf(indicator);
      const at = [indicator.deviationNote, indicator.score, indicator.actual];
      const where = { at, indicator, part: "偏差原因", ...doubtOf(indicator) } as const;
      if (row.status === "short") {
        const target = quote(indicator.target.text);
        const actual = quote(indicator.actual.text);
        yield { messageId: "short", args: { name, target, actual }, ...where };
        continue;
      }
      const cut = cutScore(row);
      if (cut !== null) yield { messageId: "cut", args: { name, ...cut }, ...where };
    }
  },
});

/** The typed score, else the proposed one, where it is below the weight. */
function cutScore({ indicator, status, proposedScore }: ScoredIndicator) {
  const weight = certain(indicator.weight);
  const score = certain(indicator.score) ?? proposedScore;
  if (weight === null || score === null || score < 0 || score >= weight) return null;
  const isMet = status === "met" || status === "exceeded";
  // Fewer marks than the policy proposes for a met target are the business of met-but-score-cut.
  if (isMet && proposedScore !== null && proposedScore > score) return null;
  return { score, weight };
}
