import type { DateQuantity } from "../model/quantity";
import { award, undecided, type Award, type AwardContext } from "./award";

export type Punctuality = "onTime" | "late" | "unknown";

/** Not to begin before a day ("2023-06-01以后") is the only target that looks at the beginning. */
function isFloor({ comparator }: DateQuantity): boolean {
  return comparator === "atLeast" || comparator === "greaterThan";
}

/**
 * Whether the actual day keeps the target day: 2023-11-30 keeps "2023-12-31前" and "2023年".
 * "unknown" where a day has no year.
 */
export function punctuality(target: DateQuantity, actual: DateQuantity): Punctuality {
  const limit = isFloor(target) ? (target.from ?? target.to) : (target.to ?? target.from);
  const day = isFloor(target) ? (actual.from ?? actual.to) : (actual.to ?? actual.from);
  if (limit === null || day === null) return "unknown";
  if (target.comparator === "lessThan") return day < limit ? "onTime" : "late";
  if (target.comparator === "greaterThan") return day > limit ? "onTime" : "late";
  // ISO days compare as text.
  return (isFloor(target) ? day >= limit : day <= limit) ? "onTime" : "late";
}

/** Finished by the day: full marks. Late: as the policy says; most leave it to a person. */
export function scoreDeadline(kept: Punctuality, context: AwardContext): Award {
  const { late, lateShare, forward } = context.policy.quantitative;
  if (kept === "onTime")
    return award(1, { rule: "在规定时间内完成，得满分", basis: forward }, context);
  if (kept === "unknown") {
    const rule = "完成时间或规定时间没有写明年份，无法比较；请补全日期或由评分人确定得分";
    return undecided({ rule, basis: late }, context.inputs);
  }
  if (late.value === "zero")
    return award(0, { rule: "晚于规定时间，得 0 分", basis: late }, context);
  if (late.value === "share") {
    const rule = "晚于规定时间，保留部分分值";
    return award(lateShare.value ?? 0, { rule, basis: lateShare }, context);
  }
  const rule = "晚于规定时间，办法没有规定扣多少分；请由评分人确定得分并说明原因";
  return undecided({ rule, basis: late }, context.inputs, [0, context.weight]);
}
