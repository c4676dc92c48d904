import type { Indicator } from "../model/form";
import type { Read } from "../model/read";
import type { Policy } from "../policy/types";
import { judge } from "./judgement";
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

/** Steps that say how a doubtful cell was read, so that nobody takes the reading for granted. */
function doubts({ target, actual, weight }: Indicator): readonly ScoreStep[] {
  const named = [
    ["指标值", target],
    ["完成值", actual],
    ["分值", weight],
  ] as const;
  return named
    .filter(([, read]) => read.value !== null && read.problem !== null)
    .map(([name, read]) =>
      step({
        rule: `${name}的读法请核实：${read.problem ?? ""}`,
        basis: NO_CLAUSE,
        inputs: [inputOf(name, read)],
        result: read.text ?? "",
      }),
    );
}

/**
 * Status, achievement rate and proposed marks of one row by itself.
 * `proposedScore` is `null` where a person must decide; the last step says why. Never above the weight, never below 0.
 */
export function scoreIndicator(indicator: Indicator, policy: Policy): ScoredIndicator {
  const { status, achievementRate, award } = judge(indicator, policy);
  const inputs = inputsOf(indicator);
  const scored = { indicator, status, achievementRate, proposedScore: null, proposedRange: null };
  if (indicator.parentRow !== null) {
    const rule = `本行是第 ${String(indicator.parentRow)} 行的其中项，不单独计分`;
    return { ...scored, steps: [step({ rule, basis: NO_CLAUSE, inputs, result: "不计分" })] };
  }
  if (indicator.weight.cell === null && indicator.score.cell === null) {
    const rule = "本表不设分值和得分，只比较完成情况";
    return { ...scored, steps: [step({ rule, basis: NO_CLAUSE, inputs, result: "不计分" })] };
  }
  const noWeight = weightProblem(indicator.weight);
  if (noWeight !== null) return { ...scored, steps: [askStep(noWeight, NO_CLAUSE, inputs)] };
  const { score, range, steps } = award({ weight: indicator.weight.value ?? 0, policy, inputs });
  return {
    ...scored,
    proposedScore: score,
    proposedRange: range,
    steps: [...doubts(indicator), ...steps],
  };
}
