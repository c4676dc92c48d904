import type { Indicator } from "../model/form";
import type { Amount } from "../model/quantity";
import type { ShareBand } from "../policy/types";
import { percent, quotient } from "./arithmetic";
import { award, type Award, type AwardContext } from "./award";

/** Whether the indicator is about how satisfied people are. */
export function isSatisfaction({ dimension, category }: Indicator): boolean {
  return dimension === "satisfaction" || category === "beneficiarySatisfaction";
}

/** The share of the first band, from high to low, that the rate reaches; 0 below them all. */
export function bandShare(rate: number, bands: readonly ShareBand[]): number {
  return bands.find(({ from }) => rate >= from)?.share ?? 0;
}

/** The satisfaction as a ratio; a bare 95 beside a percent target is 95 %. `null` when it is no share. */
export function satisfactionRate(target: Amount, actual: Amount): number | null {
  const isPercent = (actual.unitOfMeasure ?? target.unitOfMeasure) === "%";
  if (isPercent) return quotient(actual.value, 100);
  return actual.dimension === "ratio" ? actual.canonical : null;
}

/** Satisfaction by interval: the share of the band that the rate reaches. 财预〔2021〕101号 gives an example. */
export function scoreSatisfactionBand(rate: number, context: AwardContext): Award {
  const { bands } = context.policy.satisfaction;
  const share = bandShare(rate, bands.value);
  const rule = `满意度 ${percent(rate)}，按区间得分值的 ${percent(share)}`;
  return award(share, { rule, basis: bands }, context);
}
