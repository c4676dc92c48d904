import type { Indicator } from "../model/form";
import type { Amount, Comparator } from "../model/quantity";
import type { Policy, Ruled } from "../policy/types";
import { directionOf, isAboutCost, isPlainMoney, type Direction } from "../scoring/direction";
import type { ScoredForm, ScoredIndicator } from "../scoring/types";
import { judgedRows } from "../checks/row-judgement";
import { certain } from "../checks/reads";

/** A row whose target and actual make a ratio, and what it says about the target. */
export type Achievement = {
  readonly row: ScoredIndicator;
  /** actual ÷ target. */
  readonly rate: number;
  /** More is better. Of a ceiling less is. */
  readonly upward: boolean;
};

/** An actual this many times its target where the policy has no band for it (本工具默认). */
const WELL_ABOVE: Ruled<number> = { value: 1.3, clause: null };

/** A target kept by less than this share was set too high, or the work was not done (本工具默认). */
const WELL_BELOW = 0.6;

const UPWARD: readonly Comparator[] = ["atLeast", "greaterThan", "equals"];
const CEILINGS: readonly Comparator[] = ["atMost", "lessThan"];

/** The rows of a form with a ratio and a direction beyond doubt. A range has no single target. */
export function achievementsOf(scored: ScoredForm): readonly Achievement[] {
  return judgedRows(scored).flatMap((row) => {
    const { indicator, achievementRate: rate } = row;
    const target = certain(indicator.target);
    if (rate === null || target?.kind !== "amount" || certain(indicator.actual) === null) return [];
    const direction = directionOf(indicator, target, scored.policy);
    if (direction.kind === "unclear" || isDoubtfulCost(indicator, target, direction)) return [];
    const upward = UPWARD.includes(direction.comparator);
    return upward || CEILINGS.includes(direction.comparator) ? [{ row, rate, upward }] : [];
  });
}

/** More money spent than a cost target says is no achievement, whatever the sign: only a price or standard has a floor. */
function isDoubtfulCost(indicator: Indicator, target: Amount, { comparator }: Direction): boolean {
  if (!isAboutCost(indicator)) return false;
  return comparator === "equals" || (UPWARD.includes(comparator) && isPlainMoney(target));
}

/** From which ratio on a target looks too low: the policy's first band for over-achievement, else ours. */
export function lowTargetRatio({ quantitative }: Policy): Ruled<number> {
  const { value: bands, clause } = quantitative.overAchievement;
  const [first] = bands;
  return first === undefined ? WELL_ABOVE : { value: first.ratioFrom, clause };
}

/** Whether the actual is far above what was asked. Spending less than a ceiling allows is no such thing. */
export function isSetLow({ rate, upward }: Achievement, policy: Policy): boolean {
  return upward && rate >= lowTargetRatio(policy).value;
}

/** Whether the actual is far from what was asked: under it, or over a ceiling by as much. */
export function isFarFromTarget({ rate, upward }: Achievement): boolean {
  return upward ? rate < WELL_BELOW : rate * WELL_BELOW > 1;
}
