import { exact, percent } from "./arithmetic";
import { award, undecided, type Award, type AwardContext } from "./award";
import type { Comparison } from "./comparison";

/**
 * Higher is better (≥, >): met earns the full weight, otherwise weight × actual ÷ target.
 * A target below zero has no meaningful ratio: a person decides. 财预〔2020〕10号.
 */
export function scoreForward(comparison: Comparison, context: AwardContext): Award {
  const { forward, passMark } = context.policy.quantitative;
  const { target, actual, met, rate } = comparison;
  if (met) return award(1, { rule: "完成值达到指标值，得满分", basis: forward }, context);
  if (target < 0) {
    const rule = "指标值是负数，完成比例没有意义；请由评分人确定得分";
    return undecided({ rule, basis: forward }, context.inputs);
  }
  if (rate === null) {
    const rule = "指标值为 0 且未达到，无法按比例计算，得 0 分";
    return award(0, { rule, basis: forward }, context);
  }
  const reached = percent(rate);
  if (forward.value === "binary") {
    return award(0, { rule: "完成值未达到指标值，得 0 分", basis: forward }, context);
  }
  const isBelow = (mark: number): boolean =>
    rate === mark ? exact(actual).div(target).lt(mark) : rate < mark;
  if (passMark.value !== null && isBelow(passMark.value)) {
    const rule = `完成率 ${reached} 低于及格线 ${percent(passMark.value)}，得 0 分`;
    return award(0, { rule, basis: passMark }, context);
  }
  const missed =
    actual === target ? "完成值正好等于指标值（指标值要求大于）" : "完成值未达到指标值";
  const rule = `${missed}，按完成比例计分：完成值 ÷ 指标值（${reached}）× 分值`;
  return award({ dividend: actual, divisor: target }, { rule, basis: forward }, context);
}
