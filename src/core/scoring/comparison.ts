import type { Indicator } from "../model/form";
import type { Amount, Comparator } from "../model/quantity";
import type { Policy } from "../policy/types";
import { quotient } from "./arithmetic";
import { directionOf, mayExceedRange, type Direction } from "./direction";
import { onOneScale, type NoComparison } from "./scale";
import { percentDoubt } from "./bare-percent";
import { leavesOpen, passesItsBound } from "./stated-bound";

/** A target and an actual on one scale, and what they say about each other. */
export type Comparison = {
  readonly ok: true;
  readonly comparator: Comparator;
  readonly target: number;
  /** Only for "between". */
  readonly upper: number | null;
  readonly actual: number;
  /** The actual keeps what the target says, to the letter: 95 does not keep ">95". */
  readonly met: boolean;
  /** actual ÷ target; `null` for a range and for a target that is not above zero. */
  readonly rate: number | null;
  readonly direction: Direction;
};

type Values = Pick<Comparison, "target" | "upper" | "actual">;

const KEEPS: Readonly<Record<Comparator, (values: Values) => boolean>> = {
  atLeast: ({ actual, target }) => actual >= target,
  greaterThan: ({ actual, target }) => actual > target,
  atMost: ({ actual, target }) => actual <= target,
  lessThan: ({ actual, target }) => actual < target,
  equals: ({ actual, target }) => actual === target,
  between: ({ actual, target, upper }) => actual >= target && upper !== null && actual <= upper,
};

/** "＝" is kept by more than the target unless the policy takes it strictly; "= 0" by nothing above 0. */
function keeps(comparator: Comparator, values: Values, policy: Policy): boolean {
  const likeForward = policy.quantitative.equal.value === "forwardLike";
  if (comparator !== "equals" || !likeForward) return KEEPS[comparator](values);
  return KEEPS[values.target === 0 ? "atMost" : "atLeast"](values);
}

/** Compares two amounts of one indicator; where they do not compare, says why in Chinese. */
export function compareAmounts(
  indicator: Indicator,
  { target, actual }: { readonly target: Amount; readonly actual: Amount },
  policy: Policy,
): Comparison | NoComparison {
  if (actual.comparator === "between") {
    return { ok: false, reason: "完成值是一个范围，看不出是多少；请填写一个确定的数" };
  }
  const doubt = percentDoubt(indicator, target, actual);
  if (doubt !== null) return { ok: false, reason: doubt };
  const values = onOneScale(target, actual);
  if (!values.ok) return values;
  const direction = directionOf(indicator, target, policy);
  if (leavesOpen(actual, direction.comparator)) {
    return { ok: false, reason: "完成值只写了界限，看不出实际是多少；请填写一个确定的数" };
  }
  if (direction.kind === "unclear" && values.actual !== values.target) {
    return { ok: false, reason: direction.reason };
  }
  const { comparator } = direction;
  const { target: aim, upper, actual: reached } = values;
  if (upper !== null && reached > upper && mayExceedRange(indicator)) {
    return { ok: false, reason: "完成值高于指标值的范围，看不出高出是否更好；请由评分人确定得分" };
  }
  const met = keeps(comparator, values, policy) || passesItsBound(actual, comparator, values);
  const rate = comparator !== "between" && aim > 0 ? quotient(reached, aim) : null;
  return { ok: true, comparator, target: aim, upper, actual: reached, met, rate, direction };
}
