import type { SelfEvaluationForm } from "../../../model/form";
import { isBlank, isUnreadable, type Read } from "../../../model/read";
import { defineCheck } from "../../define-check";
import { isWhole, totalFunding, weighedIndicators } from "../../form-facts";
import { near, sum, sumOfReads } from "../../reads";
import { hasWeightedGoals } from "../../score-sum";

/** What a sum of typed weights may be off by rounding, in marks. */
const ROUNDING = 0.01;

/**
 * The weights of all indicators and of the budget execution row make the full score.
 * Blank and unreadable weights are reported by other checks; then nothing can be added up here.
 */
export const weightsNotFullScore = defineCheck({
  meta: {
    id: "SE301",
    name: "weights-not-full-score",
    level: "error",
    group: "weights",
    title: "分值合计不等于满分",
    why: "各项分值之和应等于满分，否则得分不可比。",
    howToFix: "按批复的绩效目标表核对各项分值。",
    clause: null,
    defects: ["D25"],
    messages: {
      withExecution:
        "分值合计 {sum} 分（预算执行率 {execution} 分，各指标 {indicators} 分），应为 {full} 分，相差 {difference} 分。请核对各项分值。",
      indicatorsOnly:
        "各指标分值合计 {sum} 分，应为 {full} 分，相差 {difference} 分。请核对各项分值。",
    },
  },
  *run({ form, policy }) {
    if (hasWeightedGoals(form)) return;
    const full = policy.fullScore.value;
    const weights = weighedIndicators(form).map(({ weight }) => weight);
    if (!canAddUp(weights)) return;
    const indicators = sumOfReads(weights);
    const execution = executionWeight(form);
    const total = sum([indicators, execution?.value ?? 0]);
    const accepted = acceptedSums(form, full, policy.weights.budgetExecution.value);
    if (accepted.some((one) => near(total, one, ROUNDING))) return;
    // A form that is not whole may be a part of one: only too much is certain.
    const isCertain = isWhole(form) || total > full;
    const shared = {
      at: [...weights, execution],
      part: "分值",
      clause: policy.fullScore.clause,
      level: isCertain ? "error" : "warning",
      kind: isCertain ? "fail" : "open",
    } as const;
    const difference = Math.abs(sum([total, -full]));
    const args = { sum: total, full, difference };
    if (execution === null) yield { messageId: "indicatorsOnly", args, ...shared };
    else {
      const added = { ...args, execution: execution.value ?? 0, indicators };
      yield { messageId: "withExecution", args: added, ...shared };
    }
  },
});

function canAddUp(weights: readonly Read<number>[]): boolean {
  const there = weights.filter(({ cell }) => cell !== null);
  const allKnown = there.every((read) => !isBlank(read) && !isUnreadable(read));
  return there.length > 0 && there.length === weights.length && allKnown;
}

/** The weight beside the money; not where budget execution also stands among the indicators. */
function executionWeight(form: SelfEvaluationForm): Read<number> | null {
  const listed = form.indicators.some(({ category }) => category === "budgetExecution");
  const weight = totalFunding(form)?.weight ?? null;
  return listed || weight?.value == null ? null : weight;
}

/** Besides the full score: weights as shares of one, points on template rows, the budget stage without execution. */
function acceptedSums(
  form: SelfEvaluationForm,
  full: number,
  execution: number,
): readonly number[] {
  const leftOnTemplateRows = sum(form.skippedRows.map(({ weight }) => weight.value));
  const withoutExecution = executionWeight(form) === null ? [full - execution] : [];
  return [full, 1, full - leftOnTemplateRows, ...withoutExecution];
}
