import type Big from "big.js";
import type { Indicator } from "../model/form";
import type { Amount } from "../model/quantity";
import type { ShareBand } from "../policy/types";
import { exact, percent } from "./arithmetic";
import { award, type Award, type AwardContext } from "./award";

/** Whether the indicator is about how satisfied people are. */
export function isSatisfaction({ dimension, category }: Indicator): boolean {
  return dimension === "satisfaction" || category === "beneficiarySatisfaction";
}

/** The share of the first band, from high to low, that the rate reaches; 0 below them all. */
export function bandShare(rate: Big, bands: readonly ShareBand[]): number {
  return bands.find(({ from }) => rate.gte(from))?.share ?? 0;
}

/** The satisfaction as a ratio; a bare 95 beside a percent target is 95 %. `null` when it is no share. */
export function satisfactionRate(target: Amount, actual: Amount): Big | null {
  const isPercent = (actual.unitOfMeasure ?? target.unitOfMeasure) === "%";
  if (isPercent) return exact(actual.value).div(100);
  return actual.dimension === "ratio" ? exact(actual.canonical) : null;
}

/** Satisfaction by interval: the share of the band that the rate reaches. 财预〔2021〕101号 gives an example. */
export function scoreSatisfactionBand(rate: Big, context: AwardContext): Award {
  const { bands } = context.policy.satisfaction;
  const share = bandShare(rate, bands.value);
  const rule = `满意度 ${percent(rate.toNumber())}，按区间得分值的 ${percent(share)}`;
  return award(share, { rule, basis: bands }, context);
}
