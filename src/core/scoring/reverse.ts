import type Big from "big.js";
import type { Policy } from "../policy/types";
import { exact, percent } from "./arithmetic";
import { award, undecided, type Award, type AwardContext } from "./award";
import type { Comparison } from "./comparison";

type Method = Policy["quantitative"]["reverse"]["value"];
type Missed = { readonly target: number; readonly actual: number };
type ReverseRule = {
  readonly share: (missed: Missed) => Big;
  readonly rule: string;
};

const RULES: Readonly<Record<Method, ReverseRule>> = {
  linearToDouble: {
    share: ({ target, actual }) => exact(1).minus(exact(actual).minus(target).div(target)),
    rule: "超出多少比例扣多少比例（达到指标值的 2 倍得 0 分）：(1 − 超出部分 ÷ 指标值) × 分值",
  },
  ratio: {
    share: ({ target, actual }) => exact(target).div(actual),
    rule: "按反向比例计分：指标值 ÷ 完成值 × 分值",
  },
  allOrNothing: {
    share: ({ target, actual }) => exact(actual === target ? 1 : 0),
    rule: "超出指标值得 0 分",
  },
};

/**
 * Lower is better (≤, <): kept earns the full weight, beyond it by the policy's method.
 * T = 10, A = 12, weight 10 → 8.00 (linearToDouble), 8.33 (ratio), 0 (allOrNothing).
 */
export function scoreReverse(comparison: Comparison, context: AwardContext): Award {
  const { reverse } = context.policy.quantitative;
  const { target, actual, met, comparator } = comparison;
  if (met) return award(1, { rule: "完成值未超过指标值，得满分", basis: reverse }, context);
  if (target < 0) {
    const rule = "指标值是负数，超出比例没有意义；请由评分人确定得分";
    return undecided({ rule, basis: reverse }, context.inputs);
  }
  if (target === 0) {
    return award(0, { rule: "指标值为 0 而完成值不为 0，得 0 分", basis: reverse }, context);
  }
  const { share, rule } = RULES[reverse.value];
  if (comparator === "lessThan" && actual === target) {
    const atLimit = reverse.value === "allOrNothing" ? 0 : 1;
    const exactly = "完成值正好等于指标值（指标值要求小于），没有超出部分";
    return award(atLimit, { rule: `${exactly}，${rule}`, basis: reverse }, context);
  }
  const over = percent(exact(actual).minus(target).div(target).toNumber());
  return award(
    share(comparison),
    { rule: `完成值超出指标值 ${over}，${rule}`, basis: reverse },
    context,
  );
}
