import type { FundingRow } from "../model/form";
import type { Policy } from "../policy/types";
import { exact, marks, percent, roundHalfUp, shown, sum } from "./arithmetic";
import { executionWeight } from "./execution-weight";
import { isNotApplicable } from "./not-applicable";
import { NO_CLAUSE, askStep, step, type StepInput } from "./steps";
import type { ScoredFundingRow, ScoredIndicator, ScoreStep } from "./types";

export type Total = {
  readonly proposedTotal: number | null;
  readonly steps: readonly ScoreStep[];
};

/** The scored parts of a form: its execution row, if any, and its indicators. */
export type Parts = {
  readonly execution: ScoredFundingRow | null;
  readonly indicators: readonly ScoredIndicator[];
};

/** Detail rows and the lower rows of a merged score carry no marks of their own. */
export function carriesMarks({ indicator }: Pick<ScoredIndicator, "indicator">): boolean {
  const { parentRow, scoreSharedWithRow, row } = indicator;
  return parentRow === null && (scoreSharedWithRow === null || scoreSharedWithRow === row);
}

function isLeftOut({ indicator }: ScoredIndicator, policy: Policy): boolean {
  return policy.notApplicable.value === "rescale" && isNotApplicable(indicator);
}

function indicatorInput({ indicator, proposedScore }: ScoredIndicator): StepInput {
  const name = indicator.name.text ?? `第 ${String(indicator.row)} 行`;
  return { name, cell: indicator.score.cell, value: proposedScore ?? "待确定" };
}

function executionInput(row: FundingRow, score: number | null): StepInput {
  return { name: "预算执行率得分", cell: row.score.cell, value: score ?? "待确定" };
}

function inputsOf({ execution, indicators }: Parts): readonly StepInput[] {
  const inputs = indicators.map(indicatorInput);
  if (execution === null) return inputs;
  return [executionInput(execution.row, execution.proposedScore)].concat(inputs);
}

function added(inputs: readonly StepInput[], { execution }: Parts, policy: Policy): Total {
  const scores = inputs.map(({ value }) => (typeof value === "number" ? value : null));
  const total = roundHalfUp(sum(scores), policy.arithmetic.decimals.value);
  const rule = `总分 = ${execution === null ? "" : "预算执行率得分 + "}各指标得分之和`;
  return {
    proposedTotal: total,
    steps: [step({ rule, basis: policy.fullScore, inputs, result: total })],
  };
}

/** Scales the total up for the rows that do not apply: 80 of 80 marks left becomes 100 of 100. */
function rescaled(base: Total, parts: Parts, policy: Policy): Total {
  const left = parts.indicators.filter((entry) => isLeftOut(entry, policy));
  const lost = sum(left.map(({ indicator }) => indicator.weight.value ?? 0));
  const full = policy.fullScore.value;
  if (base.proposedTotal === null || lost <= 0 || lost >= full) return base;
  const value = exact(base.proposedTotal).times(full).div(exact(full).minus(lost));
  const result = marks(value, full, policy);
  const rule = `不适用的指标共 ${shown(lost)} 分不计，总分折算为满分 ${shown(full)} 分：总分 × ${shown(full)} ÷ ${shown(full - lost)}`;
  const inputs = left.map(({ indicator }) => ({
    name: indicator.name.text ?? "",
    cell: indicator.weight.cell,
    value: indicator.weight.value ?? 0,
  }));
  const scaled = step({ rule, basis: policy.notApplicable, inputs, result });
  return { proposedTotal: result, steps: [...base.steps, scaled] };
}

/** Keeps the total under the cap that the policy puts on a low execution rate. */
function capped(base: Total, { execution }: Parts, policy: Policy): Total {
  const caps = policy.execution.totalCaps;
  const rate = execution?.proposedExecutionRate ?? null;
  if (base.proposedTotal === null || rate === null) return base;
  // Caps stand from high to low: the last one the rate falls under is the strictest.
  const cap = caps.value.filter(({ rateBelow }) => rate < rateBelow).at(-1);
  if (cap === undefined) return base;
  const result = Math.min(base.proposedTotal, cap.totalAtMost);
  const rule = `执行率 ${percent(rate)} 低于 ${percent(cap.rateBelow)}，总分不超过 ${String(cap.totalAtMost)} 分`;
  const inputs = [{ name: "执行率", cell: execution?.row.executionRate.cell ?? null, value: rate }];
  return {
    proposedTotal: result,
    steps: [...base.steps, step({ rule, basis: caps, inputs, result })],
  };
}

/** Says that the weights do not add up to the full score: the total is then out of something else. */
function weightStep(parts: Parts, policy: Policy): readonly ScoreStep[] {
  const all = weightSum(parts, policy);
  if (isFullScore(all, policy)) return [];
  const rule = `${weightsOff(all, policy)}，总分按现有分值合计；请核对分值`;
  return [step({ rule, basis: policy.fullScore, result: all })];
}

function weightSum({ execution, indicators }: Parts, policy: Policy): number {
  const weights = indicators.map(({ indicator }) => indicator.weight.value);
  if (execution !== null) weights.push(executionWeight(execution.row, policy));
  return sum(weights);
}

function isFullScore(weights: number, { fullScore, arithmetic }: Policy): boolean {
  if (weights === fullScore.value) return true;
  const difference = exact(weights).minus(fullScore.value).abs();
  return difference.lte(arithmetic.scoreTolerance.value);
}

function weightsOff(weights: number, { fullScore }: Policy): string {
  return `各项分值合计 ${shown(weights)} 分，与满分 ${shown(fullScore.value)} 分不符`;
}

/**
 * Why a total has no rating: rating bands are of the full score, and the weights do not add up to it. `null` where
 * they do, and where the form has none.
 */
export function ratingObstacle(parts: Parts, policy: Policy): ScoreStep | null {
  const indicators = parts.indicators.filter(carriesMarks);
  if (!indicators.some(hasWeight)) return null;
  const all = weightSum({ ...parts, indicators }, policy);
  if (isFullScore(all, policy)) return null;
  const rule = `${weightsOff(all, policy)}，不能据此定等级；请核对分值后再定`;
  return askStep(rule, policy.fullScore);
}

function pendingStep(inputs: readonly StepInput[]): ScoreStep | null {
  const waiting = inputs.filter(({ value }) => typeof value !== "number");
  if (waiting.length === 0) return null;
  const names = waiting.map(({ name }) => `“${name}”`).join("、");
  const rule = `还有 ${String(waiting.length)} 项得分要由人确定：${names}；确定后才能得出总分`;
  return askStep(rule, NO_CLAUSE, waiting);
}

function noTotal(rule: string): Total {
  return { proposedTotal: null, steps: [askStep(rule, NO_CLAUSE)] };
}

function hasWeight({ indicator }: ScoredIndicator): boolean {
  return indicator.weight.value !== null;
}

/**
 * The proposed total of a form: execution score plus indicator scores, then scaled and capped as the policy says.
 * `null` while any scored row waits for a person, and for a form without weights; the last step says why.
 */
export function totalOf(parts: Parts, policy: Policy): Total {
  const indicators = parts.indicators.filter(carriesMarks);
  if (indicators.length === 0) return noTotal("本表没有计分的指标，无法提议总分");
  if (!indicators.some(hasWeight)) {
    return noTotal("本表的指标没有分值，无法提议总分；可按单位自评得分汇总");
  }
  const counted = indicators.filter((entry) => !isLeftOut(entry, policy));
  const scored = { execution: parts.execution, indicators: counted };
  const inputs = inputsOf(scored);
  const pending = pendingStep(inputs);
  if (pending !== null) return { proposedTotal: null, steps: [pending] };
  const all = { ...parts, indicators };
  const sumOfParts = added(inputs, scored, policy);
  const total = capped(rescaled(sumOfParts, all, policy), parts, policy);
  return { ...total, steps: weightStep(all, policy).concat(total.steps) };
}
