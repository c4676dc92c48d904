import type { FormAt } from "../checks/projects-of-workbook";
import { achievementsOf, type Achievement } from "./achievement";
import { achievementClasses } from "./achievement-classes";
import { byForm } from "./by-form";
import { stepThroughCheckLines } from "./check-lines";
import { countKinds } from "./count-kinds";
import { formReview } from "./form-review";
import { rankLines } from "./rank-lines";
import { reviewedForms } from "./reviewed-forms";
import { achievementLines, vagueLines } from "./row-lines";
import { targetReviewKinds } from "./terms";
import type { ReviewedWorkbook, TargetReview, TargetReviewLine } from "./types";

type ReviewedForm = {
  readonly at: FormAt;
  readonly achievements: readonly Achievement[];
  readonly lines: readonly TargetReviewLine[];
};

/**
 * 目标质量倒查: a ranked list of what to do better when next year's targets are set, with figures over all forms and for
 * each one. An aid to analysis, no score. `null` where there is no form to look at. The caller may rest at each step.
 */
export function* stepThroughTargetReview(
  workbook: ReviewedWorkbook,
): Generator<undefined, TargetReview | null, unknown> {
  const forms = reviewedForms(workbook);
  if (forms.length === 0) return null;
  const found = byForm(yield* stepThroughCheckLines(workbook, forms));
  const reviewed: ReviewedForm[] = [];
  for (const at of forms) {
    reviewed.push(reviewForm(at, found.get(at.index) ?? []));
    yield;
  }
  const lines = rankLines(reviewed.flatMap((one) => one.lines));
  return {
    counts: countKinds(targetReviewKinds, lines),
    classes: achievementClasses(reviewed.flatMap(({ achievements }) => achievements)),
    forms: reviewed.map((one) => formReview(one.at, one.achievements.length, one.lines)),
    lines,
  };
}

function reviewForm(at: FormAt, found: readonly TargetReviewLine[]): ReviewedForm {
  const achievements = achievementsOf(at.scored);
  // What a check says of a row is more to the point than that its words are vague.
  const inWords = new Set(found.filter(isAboutWords).map(({ row }) => row));
  const vague = vagueLines(at).filter(({ row }) => !inWords.has(row));
  return { at, achievements, lines: [...achievementLines(at, achievements), ...found, ...vague] };
}

function isAboutWords({ kind }: TargetReviewLine): boolean {
  return kind === "notQuantified" || kind === "notTestable";
}
