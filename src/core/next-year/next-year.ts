import { oncePer } from "../checks/once-per";
import { resultApplication } from "./result-application";
import { stepThroughTargetReview } from "./target-review";
import type { NextYear, ReviewedWorkbook } from "./types";

/** What a scored workbook says for next year's targets and budget: pure, deterministic, worked out once. */
export const nextYear = oncePer((workbook: ReviewedWorkbook): NextYear => {
  const steps = stepThroughNextYear(workbook);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
});

/** As `nextYear` with the same result, form by form: the caller may rest at each step. */
export function* stepThroughNextYear(
  workbook: ReviewedWorkbook,
): Generator<undefined, NextYear, unknown> {
  const review = yield* stepThroughTargetReview(workbook);
  return { targetReview: review, resultApplication: resultApplication(workbook, review) };
}
