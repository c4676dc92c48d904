import type { Indicator } from "../model/form";
import type { Read } from "../model/read";
import type { Policy } from "../policy/types";
import type { Award } from "./award";
import { judge, type Judgement } from "./judgement";
import { NO_CLAUSE, askStep, inputOf, step, type StepInput } from "./steps";
import type { ScoredIndicator, ScoreStep } from "./types";

function inputsOf({ target, actual, weight }: Indicator): readonly StepInput[] {
  return [inputOf("指标值", target), inputOf("完成值", actual), inputOf("分值", weight)];
}

/** Why a weight cannot be scored with, in Chinese; `null` when it can. */
export function weightProblem(weight: Read<number>): string | null {
  const { cell, text, value, problem } = weight;
  if (value !== null && value >= 0) return null;
  if (cell === null) return "本表没有分值列，无法提议得分；请由评分人确定得分";
  if (value !== null) return `分值（${cell}）为 ${String(value)}，不能小于 0；请改正后再计分`;
  if (problem !== null) return `分值（${cell}）“${text ?? ""}”看不懂（${problem}）；请改正后再计分`;
  return `分值（${cell}）没有填写，无法计分；请先填写分值`;
}

const DOUBTABLE = [
  ["指标值", "target"],
  ["完成值", "actual"],
  ["分值", "weight"],
] as const;

/** Steps that say how a doubtful cell was read, so that nobody takes the reading for granted. */
function doubts(indicator: Indicator): readonly ScoreStep[] {
  return DOUBTABLE.filter(([, key]) => isDoubtful(indicator[key])).map(([name, key]) => {
    const { problem, text } = indicator[key];
    const rule = `${name}的读法请核实：${problem ?? ""}`;
    const inputs = [inputOf(name, indicator[key])];
    return step({ rule, basis: NO_CLAUSE, inputs, result: text ?? "" });
  });
}

function isDoubtful({ value, problem }: Read<unknown>): boolean {
  return value !== null && problem !== null;
}

function withDoubts(steps: readonly ScoreStep[], indicator: Indicator): readonly ScoreStep[] {
  const isCertain = !DOUBTABLE.some(([, key]) => isDoubtful(indicator[key]));
  return isCertain ? steps : [...doubts(indicator), ...steps];
}

function noAward(...steps: readonly ScoreStep[]): Award {
  return { score: null, range: null, steps };
}

function awardOf(indicator: Indicator, award: Judgement["award"], policy: Policy): Award {
  const inputs = inputsOf(indicator);
  if (indicator.parentRow !== null) {
    const rule = `本行是第 ${String(indicator.parentRow)} 行的其中项，不单独计分`;
    return noAward(step({ rule, basis: NO_CLAUSE, inputs, result: "不计分" }));
  }
  if (indicator.weight.cell === null && indicator.score.cell === null) {
    const rule = "本表不设分值和得分，只比较完成情况";
    return noAward(step({ rule, basis: NO_CLAUSE, inputs, result: "不计分" }));
  }
  const noWeight = weightProblem(indicator.weight);
  if (noWeight !== null) return noAward(askStep(noWeight, NO_CLAUSE, inputs));
  const { score, range, steps } = award({ weight: indicator.weight.value ?? 0, policy, inputs });
  return { score, range, steps: withDoubts(steps, indicator) };
}

/**
 * Status, achievement rate and proposed marks of one row by itself.
 * `proposedScore` is `null` where a person must decide; the last step says why. Never above the weight, never below 0.
 */
export function scoreIndicator(indicator: Indicator, policy: Policy): ScoredIndicator {
  const { status, achievementRate, award } = judge(indicator, policy);
  const { score: proposedScore, range, steps } = awardOf(indicator, award, policy);
  return { indicator, status, achievementRate, proposedScore, proposedRange: range, steps };
}
