import type { OverAchievementBand } from "../../../policy/types";
import type { ScoredIndicator } from "../../../scoring/types";
import { defineCheck } from "../../define-check";
import { isExplained } from "../../explanations";
import { nameOf } from "../../form-facts";
import { percentText, quote } from "../../messages";
import { isJudgeable } from "../../row-judgement";

/** Well above the target without a word: the target may have been set too low. */
export const overAchievementUnexplained = defineCheck({
  meta: {
    id: "SE530",
    name: "over-achievement-unexplained",
    level: "warning",
    group: "scores",
    title: "大幅超额完成未说明原因",
    why: "完成值明显高于指标值时应分析原因，目标定得过低的要据此调整。",
    howToFix: "在偏差原因栏说明超额完成的原因；下一年度据实调整指标值。",
    clause: null,
    defects: ["D62"],
    messages: {
      unexplained:
        "“{name}”的指标值为“{target}”，完成“{actual}”，为指标值的 {rate}，没有说明原因。请说明超额完成的原因。",
    },
  },
  *run({ scored, policy }) {
    const { value: bands, clause } = policy.quantitative.overAchievement;
    for (const row of scored.indicators) {
      const { indicator, achievementRate: rate } = row;
      const band = bandOf(row, bands);
      if (band === null || rate === null || isExplained(indicator.deviationNote)) continue;
      if (!isJudgeable(indicator)) continue;
      yield {
        messageId: "unexplained",
        args: {
          name: nameOf(indicator),
          target: quote(indicator.target.text),
          actual: quote(indicator.actual.text),
          rate: percentText(rate),
        },
        at: [indicator.actual, indicator.target, indicator.deviationNote],
        indicator,
        part: "偏差原因",
        level: band.action === "explainBlocking" ? "error" : "warning",
        clause,
      };
    }
  },
});

function bandOf(
  { status, achievementRate: rate }: ScoredIndicator,
  bands: readonly OverAchievementBand[],
): OverAchievementBand | null {
  if (status !== "exceeded" || rate === null) return null;
  const reached = bands.filter(({ ratioFrom }) => rate >= ratioFrom);
  const band = reached.reduce<OverAchievementBand | null>(
    (highest, one) => (highest === null || one.ratioFrom > highest.ratioFrom ? one : highest),
    null,
  );
  return band?.action === "none" ? null : band;
}
