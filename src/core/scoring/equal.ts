import { exact } from "./arithmetic";
import { award, undecided, type Award, type AwardContext } from "./award";
import type { Comparison } from "./comparison";
import { scoreForward } from "./forward";

/** "= 0": nothing above zero is allowed, whatever the method. */
function scoreZero({ actual }: Comparison, context: AwardContext): Award {
  const basis = context.policy.quantitative.equal;
  const kept = actual <= 0;
  const rule = kept ? "指标值为 0，完成值为 0，得满分" : "指标值为 0 而完成值大于 0，得 0 分";
  return award(kept ? 1 : 0, { rule, basis }, context);
}

function scoreSymmetric({ target, actual }: Comparison, context: AwardContext): Award {
  const basis = context.policy.quantitative.equal;
  if (target < 0) {
    const rule = "指标值是负数，偏离比例没有意义；请由评分人确定得分";
    return undecided({ rule, basis }, context.inputs);
  }
  const off = exact(actual).minus(target).abs().div(target);
  const rule = "“＝”指标按偏离程度计分：(1 − |完成值 − 指标值| ÷ 指标值) × 分值";
  return award(exact(1).minus(off), { rule, basis }, context);
}

/**
 * A target with "＝": like a floor, strictly, or by deviation on both sides, as the policy says.
 * T = 10, A = 12, weight 10 → 10 (forwardLike), 0 (strict), 8 (symmetric).
 */
export function scoreEqual(comparison: Comparison, context: AwardContext): Award {
  const { equal } = context.policy.quantitative;
  const { target, actual } = comparison;
  if (target === 0) return scoreZero(comparison, context);
  if (actual === target)
    return award(1, { rule: "完成值等于指标值，得满分", basis: equal }, context);
  if (equal.value === "strict") {
    return award(0, { rule: "完成值不等于指标值，得 0 分", basis: equal }, context);
  }
  if (equal.value === "symmetric") return scoreSymmetric(comparison, context);
  if (comparison.met) {
    return award(
      1,
      { rule: "完成值高于指标值，“＝”指标按正向计分，得满分", basis: equal },
      context,
    );
  }
  return scoreForward(comparison, context);
}
