import type { Policy } from "../../../policy/types";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { rateOf } from "../../execution-rate";
import { fixOf, scoreFix } from "../../fixes";
import { totalFunding } from "../../form-facts";
import { certain, decimalsOf, near, roundTo, sum, sumOfReads } from "../../reads";
import { sumEdit, sumOfScores, type ScoreSum } from "../../score-sum";
import type { Fix } from "../../../model/finding";
import type { SelfEvaluationForm } from "../../../model/form";

/** Where a part of the form is not there (its weights are short of the full score), a difference proves nothing. */
export const totalDiffers = defineCheck({
  meta: {
    id: "SE601",
    name: "total-differs",
    level: "error",
    group: "totals",
    title: "总分与各项得分之和不符",
    why: "总分应等于预算执行得分与各指标得分之和。",
    howToFix: "核对各项得分，改正总分或改用求和公式。",
    clause: EVALUATION_RULES,
    defects: ["D75"],
    fixes: ["needsReview"],
    messages: {
      differs:
        "总分填为 {total} 分，各项得分之和为 {sum} 分，相差 {difference} 分。请核对各项得分并改正总分。",
      rounded: "总分填为 {total} 分，各项得分之和为 {sum} 分，是取整的结果。请核实是否应保留小数。",
    },
  },
  *run({ form, policy }) {
    const total = certain(form.total.score);
    const scores = sumOfScores(form);
    if (total === null || scores === null) return;
    const value = capped(scores.value, form, policy);
    const tolerance = policy.arithmetic.scoreTolerance.value;
    if (near(total, value, tolerance) || near(total, scores.value, tolerance)) return;
    const decimals = decimalsOf(total);
    if (decimals > 0 && roundTo(value, decimals) === total) return;
    const where = { at: [form.total.score, ...scores.reads], part: "总分" } as const;
    const args = { total, sum: value };
    if (roundTo(value, 0) === total) {
      yield { messageId: "rounded", args, ...where, level: "warning", kind: "review" };
      return;
    }
    yield {
      messageId: "differs",
      args: { ...args, difference: Math.abs(sum([total, -value])) },
      ...where,
      level: hasAllWeights(form, policy) ? "error" : "warning",
      kind: hasAllWeights(form, policy) ? "fail" : "open",
      fixes: totalFixes(form, scores, value),
    };
  },
});

/** The right number, or the sum as a formula where nothing caps it. */
function totalFixes(form: SelfEvaluationForm, scores: ScoreSum, value: number): readonly Fix[] {
  const number = scoreFix(form, form.total.score, value);
  const edit = value === scores.value ? sumEdit(form, form.total.score, scores) : null;
  if (edit?.formula === undefined) return number;
  return [...number, ...fixOf("needsReview", `改为求和公式 =${edit.formula}`, [edit])];
}

/** A policy may cap the total by the execution rate. */
function capped(value: number, form: SelfEvaluationForm, { execution }: Policy): number {
  const funding = totalFunding(form);
  if (funding === null) return value;
  const rate = rateOf(funding.actualExpenditure, funding[execution.denominator.value]);
  const caps = execution.totalCaps.value.filter(
    ({ rateBelow }) => rate !== null && rate < rateBelow,
  );
  return caps.reduce((lowest, { totalAtMost }) => Math.min(lowest, totalAtMost), value);
}

function hasAllWeights(form: SelfEvaluationForm, { fullScore }: Policy): boolean {
  const weights = form.indicators.map(({ weight }) => weight);
  const listed = form.indicators.some(({ category }) => category === "budgetExecution");
  const funding = listed ? null : totalFunding(form);
  const all = sum([sumOfReads(weights), funding?.weight.value ?? 0]);
  return near(all, fullScore.value, 0.01);
}
