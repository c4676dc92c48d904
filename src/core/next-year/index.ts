/** What this year's result says for next year's targets and budget. */
export { boundedNextYear } from "./bounded";
export { nextYear, stepThroughNextYear } from "./next-year";
export { applicationKinds, targetReviewKinds } from "./terms";
export type {
  AchievementClass,
  ApplicationItem,
  ApplicationKind,
  FormReview,
  NextYear,
  ResultApplication,
  TargetReview,
  TargetReviewKind,
  TargetReviewLine,
} from "./types";
