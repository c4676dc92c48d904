import type { SelfEvaluationForm } from "../../../model/form";
import { defineCheck } from "../../define-check";
import { totalFunding, weighedIndicators } from "../../form-facts";
import { certain, near, sum, sumOfReads } from "../../reads";

const ROUNDING = 0.01;

/** The weight in the total row. Weights written as shares make 1; the budget stage counts without execution. */
export const weightTotalDiffers = defineCheck({
  meta: {
    id: "SE604",
    name: "weight-total-differs",
    level: "error",
    group: "totals",
    title: "总分行的分值不等于满分",
    why: "总分行的分值应为满分。",
    howToFix: "核对各项分值，改正总分行的分值。",
    clause: null,
    defects: ["D76"],
    messages: {
      differs: "总分行的分值为 {weight} 分，满分应为 {full} 分。请核对各项分值后改正。",
    },
  },
  *run({ form, policy }) {
    const full = policy.fullScore.value;
    const weight = certain(form.total.weight);
    if (weight === null || weight === 1 || near(weight, full, ROUNDING)) return;
    if (isBudgetStage(form, weight, full - policy.weights.budgetExecution.value)) return;
    yield {
      messageId: "differs",
      args: { weight, full },
      at: [form.total.weight],
      part: "总分",
      clause: policy.fullScore.clause,
    };
  },
});

/** The total row may stand for the indicators alone, with budget execution scored above. */
function isBudgetStage(form: SelfEvaluationForm, weight: number, rest: number): boolean {
  const indicators = sumOfReads(weighedIndicators(form).map((row) => row.weight));
  const execution = totalFunding(form)?.weight.value ?? 0;
  const isComplete = near(sum([indicators, execution]), rest, ROUNDING) || execution > 0;
  return near(weight, rest, ROUNDING) && near(weight, indicators, ROUNDING) && isComplete;
}
