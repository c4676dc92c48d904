import { quotient } from "./arithmetic";
import { award, undecided, type Award, type AwardContext } from "./award";
import type { Comparison } from "./comparison";
import { scoreForward } from "./forward";
import { scoreReverse } from "./reverse";

/** A target range (80%-90%): inside it full marks; below its floor as ≥, above its ceiling as ≤. */
export function scoreRange(comparison: Comparison, context: AwardContext): Award {
  const { target, upper, actual, met } = comparison;
  const basis = context.policy.quantitative.forward;
  if (upper === null) {
    const rule = "指标值的范围缺少上限；请补全指标值或由评分人确定得分";
    return undecided({ rule, basis }, context.inputs);
  }
  if (met) return award(1, { rule: "完成值在指标值范围之内，得满分", basis }, context);
  if (actual > upper) {
    return scoreReverse({ ...comparison, comparator: "atMost", target: upper }, context);
  }
  const rate = target > 0 ? quotient(actual, target) : null;
  return scoreForward({ ...comparison, comparator: "atLeast", rate }, context);
}
