import type { Comparator } from "../model/quantity";
import type { OverAchievementBand, Policy } from "../policy/types";
import { exact, marks, shown } from "./arithmetic";
import type { Award, AwardContext } from "./award";
import type { Comparison } from "./comparison";
import { step } from "./steps";

/** Spending less than a ceiling allows is no over-achievement; a range has no single target. */
const COUNTS_UPWARD: readonly Comparator[] = ["atLeast", "greaterThan", "equals"];

/** Whether actual ÷ target is `ratio` or more; where the rounded rate equals it, the decimals decide. */
function reaches({ rate, actual, target }: Comparison, ratio: number): boolean {
  if (rate === null || rate !== ratio) return rate !== null && rate > ratio;
  return exact(actual).div(target).gte(ratio);
}

/** The highest band that actual ÷ target reaches and that does something; `null` when there is none. */
export function overAchievementBand(
  comparison: Comparison,
  policy: Policy,
): OverAchievementBand | null {
  const { rate, comparator } = comparison;
  if (rate === null || !COUNTS_UPWARD.includes(comparator)) return null;
  const reached = policy.quantitative.overAchievement.value.filter(
    ({ ratioFrom, action }) => action !== "none" && reaches(comparison, ratioFrom),
  );
  return reached.at(-1) ?? null;
}

/** Marks after the deduction of a band, never below zero. */
function deducted(
  score: number,
  band: OverAchievementBand,
  { weight, policy }: AwardContext,
): number {
  const share = exact(weight).times(band.deductShare ?? 0);
  return marks(
    exact(score)
      .minus(share)
      .minus(band.deductScore ?? 0),
    weight,
    policy,
  );
}

const ASKS = {
  none: "",
  explain: "不扣分，请在偏差原因栏说明原因",
  explainBlocking: "不扣分，但必须在偏差原因栏说明原因后才能上报",
} as const;

/** Adds what the policy says about an actual far above its target: a note to explain, or a deduction. */
export function withOverAchievement(
  base: Award,
  comparison: Comparison,
  context: AwardContext,
): Award {
  const band = overAchievementBand(comparison, context.policy);
  if (band === null || base.score === null) return base;
  const times = shown(comparison.rate ?? 0);
  const fact = `完成值为指标值的 ${times} 倍，达到 ${shown(band.ratioFrom)} 倍`;
  const result = band.action === "deduct" ? deducted(base.score, band, context) : base.score;
  const taken = shown(exact(base.score).minus(result).toNumber());
  const what = band.action === "deduct" ? `按规定扣 ${taken} 分` : ASKS[band.action];
  const basis = context.policy.quantitative.overAchievement;
  const added = step({ rule: `${fact}，${what}`, basis, inputs: context.inputs, result });
  return { ...base, score: result, steps: base.steps.concat(added) };
}
