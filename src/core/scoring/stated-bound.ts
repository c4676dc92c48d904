import type { Amount, Comparator } from "../model/quantity";

const UPWARD: readonly Comparator[] = ["atLeast", "greaterThan"];
const DOWNWARD: readonly Comparator[] = ["atMost", "lessThan"];

/**
 * Whether an actual that only states a bound leaves open what a target asks: "不足90%" beside "≥90%", "3个以上" beside
 * "≤5个". A bound on the target's own side counts as its number: "≥266米" beside "≥266米".
 */
export function leavesOpen({ comparator, value }: Amount, asked: Comparator): boolean {
  const isBound = UPWARD.includes(comparator) || DOWNWARD.includes(comparator);
  // Nothing is less than none of a thing.
  if (!isBound || (comparator === "atMost" && value === 0)) return false;
  if (asked === "between") return true;
  return UPWARD.includes(comparator) === DOWNWARD.includes(asked);
}

/** ">92%" beside ">92%": what is asked is stated word for word, though 92 is not more than 92. */
export function passesItsBound(
  actual: Amount,
  asked: Comparator,
  { target, actual: reached }: { readonly target: number; readonly actual: number },
): boolean {
  const isStrict = asked === "greaterThan" || asked === "lessThan";
  return isStrict && actual.comparator === asked && reached === target;
}
