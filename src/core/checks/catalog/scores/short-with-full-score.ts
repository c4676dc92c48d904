import type { ScoredIndicator } from "../../../scoring/types";
import { defineCheck } from "../../define-check";
import { scoreFix } from "../../fixes";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";
import { certain } from "../../reads";
import { isCeiling } from "../../text-values";
import { doubtOf, judgedRows } from "../../row-judgement";
import { scoreBasis } from "../../score-basis";

/** Below target and full marks. Ceilings are `ceiling-scored-as-floor`, dates are `deadline-missed`. */
export const shortWithFullScore = defineCheck({
  meta: {
    id: "SE524",
    name: "short-with-full-score",
    level: "error",
    group: "scores",
    title: "未达目标仍得满分",
    why: "未完成指标值的应按完成比例计分；本行写有评分标准的，按评分标准计分。",
    howToFix: "按完成比例或本行评分标准计分，并说明偏差原因。",
    clause: null,
    defects: ["D56"],
    fixes: ["needsReview"],
    messages: {
      full: "“{name}”的指标值为“{target}”，完成“{actual}”，未达目标却得满分 {score} 分。请{basis}重新计分。",
      computed:
        "“{name}”的指标值为“{target}”，完成“{actual}”，未达目标却得满分 {score} 分；{basis}应得 {expected} 分。请改正得分。",
    },
  },
  *run({ scored, form, policy }) {
    for (const row of judgedRows(scored)) {
      const { indicator, proposedScore: expected } = row;
      const score = fullScoreOf(row);
      if (score === null || expected === score) continue;
      const { basis, clause, at } = scoreBasis(row, policy.quantitative.forward.clause);
      const args = {
        basis,
        name: nameOf(indicator),
        target: quote(indicator.target.text),
        actual: quote(indicator.actual.text),
        score,
      };
      const cells = [indicator.score, indicator.actual, indicator.target, ...at];
      const where = { at: cells, indicator, part: "得分", clause, ...doubtOf(indicator) } as const;
      if (expected === null) {
        yield { messageId: "full", args, ...where };
        continue;
      }
      const fixes = scoreFix(form, indicator.score, expected);
      yield { messageId: "computed", args: { ...args, expected }, ...where, fixes };
    }
  },
});

function fullScoreOf({ indicator, status }: ScoredIndicator): number | null {
  const { target } = indicator;
  const score = certain(indicator.score);
  const weight = certain(indicator.weight);
  if (status !== "short" || target.value?.kind !== "amount" || isCeiling(target.value)) return null;
  return score !== null && weight !== null && weight > 0 && score === weight ? score : null;
}
