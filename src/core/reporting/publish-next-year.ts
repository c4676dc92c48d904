import {
  APPLICATION_NOTE,
  applicationKinds,
  applicationTerms,
  TARGET_REVIEW_NOTE,
  TARGET_REVIEW_RANKING,
  targetReviewKinds,
  targetReviewTerms,
} from "../next-year/terms";
import type {
  ApplicationItem,
  FormReview,
  ResultApplication,
  TargetReview,
  TargetReviewLine,
} from "../next-year/types";
import type { PublishedResultApplication, PublishedTargetReview } from "./contract";

/** 目标质量倒查 with the contract's fields only. */
export function publishTargetReview(review: TargetReview | null): PublishedTargetReview | null {
  if (review === null) return null;
  const { counts, classes, forms, lines } = review;
  return {
    note: TARGET_REVIEW_NOTE,
    ranking: TARGET_REVIEW_RANKING,
    kinds: targetReviewKinds.map((kind) => ({
      kind,
      title: targetReviewTerms[kind].title,
      advice: targetReviewTerms[kind].advice,
      lines: counts[kind],
    })),
    classes: classes.map(({ from, to, indicators }) => ({ from, to, indicators })),
    forms: forms.map(publishFormReview),
    lines: lines.map(publishLine),
  };
}

/** 结果应用建议 with the contract's fields only. */
export function publishResultApplication(
  application: ResultApplication | null,
): PublishedResultApplication | null {
  if (application === null) return null;
  const { counts, items } = application;
  return {
    note: APPLICATION_NOTE,
    kinds: applicationKinds.map((kind) => ({
      kind,
      title: applicationTerms[kind],
      items: counts[kind],
    })),
    items: items.map(publishItem),
  };
}

function publishFormReview(review: FormReview): FormReview {
  const { form, sheet, cell, project, indicators, compared, lines } = review;
  const { setLow, notReached, notQuantified, notTestable } = review;
  return {
    form,
    sheet,
    cell,
    project,
    indicators,
    compared,
    setLow,
    notReached,
    notQuantified,
    notTestable,
    shares: {
      setLow: review.shares.setLow,
      notReached: review.shares.notReached,
      notQuantified: review.shares.notQuantified,
      notTestable: review.shares.notTestable,
    },
    lines,
  };
}

function publishLine(line: TargetReviewLine): TargetReviewLine {
  const { kind, level, message, sheet, cells, form, row, project, indicator } = line;
  const { weight, achievementRate, check, clause } = line;
  return {
    kind,
    level,
    message,
    sheet,
    cells: [...cells],
    form,
    row,
    project,
    indicator,
    weight,
    achievementRate,
    check,
    clause,
  };
}

function publishItem(item: ApplicationItem): ApplicationItem {
  const { kind, message, sheet, cells, form, project } = item;
  const { score, rating, executionRate, budget, unspent, lowTargets, clause } = item;
  return {
    kind,
    message,
    sheet,
    cells: [...cells],
    form,
    project,
    score,
    rating,
    executionRate,
    budget,
    unspent,
    lowTargets,
    clause,
  };
}
