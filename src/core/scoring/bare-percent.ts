import type { Indicator } from "../model/form";
import type { Amount } from "../model/quantity";
import { isSatisfaction } from "./satisfaction";

/** Names of what is counted in percent. */
const SHARE_NAME = /率|比例|比重|占比|百分|进度|程度|覆盖|满意度|知晓度|达标|%/;

/** A share this much larger than another is no share beside it: 0.96 beside 95 (本工具默认). */
const SURELY_POINTS = 50;

/** No bare number above this is a percentage (本工具默认). */
const LARGEST_PERCENT = 150;

/** Ten times apart a bare number and a percentage no longer count in the same unit (本工具默认). */
const FAR_APART = 10;

function isShare(indicator: Indicator): boolean {
  return isSatisfaction(indicator) || SHARE_NAME.test(indicator.name.text ?? "");
}

function isBare({ unitOfMeasure, dimension }: Amount): boolean {
  return unitOfMeasure === null && dimension === "count";
}

function areFarApart(a: number, b: number): boolean {
  if (a === 0 || b === 0) return false;
  return Math.max(Math.abs(a / b), Math.abs(b / a)) > FAR_APART;
}

/** 50 beside 100%: of the fifty, or fifty percent? Only where the name counts in percent, or 100 says so, it is clear. */
function besidePercent(indicator: Indicator, bare: Amount, percent: Amount): boolean {
  const [number, points] = [bare.upper ?? bare.value, percent.upper ?? percent.value];
  if (number === points || number === 0) return false;
  if (number > LARGEST_PERCENT || areFarApart(number, points)) return true;
  return number !== 100 && !isShare(indicator);
}

/** 0.96 beside 95, both without a unit, where the name counts in percent. */
function isFraction(indicator: Indicator, small: Amount, large: Amount): boolean {
  return small.value > 0 && small.value <= 1 && large.value >= SURELY_POINTS && isShare(indicator);
}

/**
 * Why two numbers may not count in the same unit although one or both have none; in Chinese, `null` when they do.
 *
 * @example percentDoubt(培训人数, 50, 100%) → "指标值 50 没有写单位，…"; percentDoubt(合格率, 95, 98%) → null
 */
export function percentDoubt(indicator: Indicator, target: Amount, actual: Amount): string | null {
  if (isBare(target) && actual.unitOfMeasure === "%" && besidePercent(indicator, target, actual)) {
    return `指标值 ${target.value} 没有写单位，完成值是 ${actual.value}%，看不出是否同一口径；请写成同一单位`;
  }
  if (target.unitOfMeasure === "%" && isBare(actual) && areFarApart(target.value, actual.value)) {
    return `指标值是 ${target.value}%，完成值 ${actual.value} 没有写单位，看不出是否百分数；请写明百分号`;
  }
  if (!isBare(target) || !isBare(actual)) return null;
  return isFraction(indicator, actual, target) || isFraction(indicator, target, actual)
    ? `指标值 ${target.value} 和完成值 ${actual.value} 都没有百分号，看不出是否同一口径；请统一写成百分数`
    : null;
}
