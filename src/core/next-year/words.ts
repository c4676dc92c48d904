import { percentText, plainNumber } from "../checks/messages";
import { applicationKinds, applicationTerms, targetReviewKinds, targetReviewTerms } from "./terms";
import type { AchievementClass, FormReview, ResultApplication, TargetReview } from "./types";

/** `"目标定低 3 · 没有量化 2"`; kinds without a line are left out. `"没有发现需要改进的目标"` where there is none. */
export function reviewCountsText({ counts }: Pick<TargetReview, "counts">): string {
  const told = targetReviewKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${targetReviewTerms[kind].title} ${plainNumber(counts[kind])}`);
  return told.length === 0 ? NOTHING_TO_IMPROVE : told.join(" · ");
}

export const NOTHING_TO_IMPROVE = "没有发现需要改进的目标";
export const NOTHING_TO_SUGGEST = "没有需要在预算安排中注意的项目";

/** `"等级较低 1 · 执行率偏低 2"`. */
export function applicationCountsText({ counts }: Pick<ResultApplication, "counts">): string {
  const told = applicationKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${applicationTerms[kind]} ${plainNumber(counts[kind])}`);
  return told.length === 0 ? NOTHING_TO_SUGGEST : told.join(" · ");
}

/** `"不足 60%"`, `"60% 到不足 80%"`, `"正好 100%"`, `"超过 100%、不足 130%"`, `"200% 及以上"`. */
export function classText({ from, to }: Pick<AchievementClass, "from" | "to">): string {
  if (to === null) return `${percentText(from)} 及以上`;
  if (from === to) return `正好 ${percentText(from)}`;
  if (from === 0) return `不足 ${percentText(to)}`;
  if (from === 1) return `超过 ${percentText(from)}、不足 ${percentText(to)}`;
  return `${percentText(from)} 到不足 ${percentText(to)}`;
}

/** `"不足 60%：1 项 · 正好 100%：65 项"`; empty classes are left out. `""` where no row makes a ratio. */
export function classesText({ classes }: Pick<TargetReview, "classes">): string {
  return classes
    .filter(({ indicators }) => indicators > 0)
    .map((one) => `${classText(one)}：${plainNumber(one.indicators)} 项`)
    .join(" · ");
}

/** The figures of a form in the order in which they are told: `[["目标定低", 2, 0.2], …]`. */
export function formFigures({ shares, ...form }: FormReview): readonly FormFigure[] {
  return SHARED_KINDS.map((kind) => ({
    title: targetReviewTerms[kind].title,
    indicators: form[kind],
    share: shares[kind],
  }));
}

export type FormFigure = {
  readonly title: string;
  readonly indicators: number;
  readonly share: number;
};

const SHARED_KINDS = ["setLow", "notReached", "notQuantified", "notTestable"] as const;
