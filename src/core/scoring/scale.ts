import type { Amount } from "../model/quantity";
import { comparable } from "../values/comparable";
import { exact } from "./arithmetic";

export type NoComparison = { readonly ok: false; readonly reason: string };

export type OneScale = {
  readonly ok: true;
  readonly target: number;
  readonly upper: number | null;
  readonly actual: number;
};

function asWritten(target: Amount, actual: Amount): OneScale {
  return { ok: true, target: target.value, upper: target.upper, actual: actual.value };
}

/** The upper bound in the base unit; only its value in the unit as written is stored. */
function canonicalUpper({ upper, value, canonical }: Amount): number | null {
  if (upper === null || value === 0) return null;
  return exact(canonical).div(value).times(upper).toNumber();
}

/** 0.95 beside 95 %: a share written as a fraction, or less than one percent? */
function fractionBesidePercent(amount: Amount, other: Amount): boolean {
  const bare = amount.unitOfMeasure === null && amount.value > 0 && amount.value <= 1;
  return bare && other.unitOfMeasure === "%" && Math.abs(other.value) > 1;
}

/** Numbers this far apart hardly count in one unit, when one of them has none: 50000 beside 5万亩 (本工具默认). */
const FAR_APART = 1000;

/** 50000 beside 5万亩, 480 beside 5000000元: the bare number may count in a larger or smaller unit than the other. */
function perhapsOtherUnit(bare: Amount, other: Amount): boolean {
  if (bare.unitOfMeasure !== null || other.unitOfMeasure === null) return false;
  if (other.value === 0 || bare.value === 0) return false;
  const factor = other.canonical / other.value;
  const larger = Math.abs(bare.value / other.value);
  if (factor >= FAR_APART && larger >= factor / 10) return true;
  return Math.max(larger, 1 / larger) >= FAR_APART;
}

function unclearUnit(bare: Amount, other: Amount): NoComparison {
  const unit = other.unitOfMeasure ?? "";
  const reason = `${String(bare.value)} 没有写单位，看不出单位是否为“${unit}”；请补上单位`;
  return { ok: false, reason };
}

/** None of a thing is none of it by any counter: 0次 beside 0起. */
function isNone(amount: Amount, { dimension, upper }: Amount): boolean {
  return (
    amount.value === 0 && amount.dimension === "count" && dimension === "count" && upper === null
  );
}

/**
 * Both amounts on one scale. A bare number takes the other's unit (50 under "≥50个", 100 under "100%");
 * different units compare in the base unit; what does not compare says why.
 */
export function onOneScale(target: Amount, actual: Amount): OneScale | NoComparison {
  if (fractionBesidePercent(actual, target) || fractionBesidePercent(target, actual)) {
    const text = `${String(actual.value)}${actual.unitOfMeasure ?? ""}`;
    return {
      ok: false,
      reason: `完成值 ${text} 与指标值一个带百分号、一个是小数，看不出是否同一口径；请统一写成百分数`,
    };
  }
  if (perhapsOtherUnit(actual, target)) return unclearUnit(actual, target);
  if (perhapsOtherUnit(target, actual)) return unclearUnit(target, actual);
  const { unitOfMeasure: unit } = target;
  if (unit === null || actual.unitOfMeasure === null || unit === actual.unitOfMeasure) {
    return asWritten(target, actual);
  }
  if (isNone(target, actual) || isNone(actual, target)) return asWritten(target, actual);
  const answer = comparable(target, actual);
  if (!answer.ok) {
    const reason = `${answer.reason.replace(/。$/, "")}；请统一单位，或由评分人确定得分`;
    return { ok: false, reason };
  }
  const upper = canonicalUpper(target);
  if (target.upper !== null && upper === null) {
    return { ok: false, reason: "指标值的范围与完成值单位不同，无法换算；请统一单位" };
  }
  return { ok: true, target: target.canonical, upper, actual: actual.canonical };
}
