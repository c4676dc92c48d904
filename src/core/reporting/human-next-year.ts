import { plainNumber } from "../checks/messages";
import type { Evaluation } from "../checks/types";
import { levelTerms } from "../model/terms";
import { firstOfEachKind } from "../next-year/bounded";
import { nextYear } from "../next-year/next-year";
import {
  APPLICATION_NOTE,
  applicationTerms,
  TARGET_REVIEW_NOTE,
  targetReviewTerms,
} from "../next-year/terms";
import type {
  ApplicationItem,
  ResultApplication,
  TargetReview,
  TargetReviewLine,
} from "../next-year/types";
import { applicationCountsText, classesText, reviewCountsText } from "../next-year/words";
import { line, segment, type Line } from "./styled-text";

/** Lines told of each list, and of one kind; the JSON, the page and the sheets have all of them. */
const TOLD = 6;
const TOLD_OF_A_KIND = 2;

/** What the result says for next year's targets and budget: counts, and the most important lines. */
export function humanNextYear(evaluation: Evaluation): readonly Line[] {
  const { targetReview, resultApplication } = nextYear(evaluation);
  return [
    ...(targetReview === null ? [] : reviewLines(targetReview)),
    ...(resultApplication === null ? [] : applicationLines(resultApplication)),
  ];
}

function reviewLines(review: TargetReview): readonly Line[] {
  const { lines } = review;
  const told = toldOf(lines);
  const classes = classesText(review);
  return [
    [],
    titleLine("目标质量倒查", lines.length, TARGET_REVIEW_NOTE),
    line(`    ${reviewCountsText(review)}`),
    ...(classes === "" ? [] : [line(`    完成率 ${classes}`, "muted")]),
    ...told.flatMap(reviewLine),
    ...moreLine(lines.length - told.length),
  ];
}

function applicationLines(application: ResultApplication): readonly Line[] {
  const { items } = application;
  const told = toldOf(items);
  return [
    [],
    titleLine("结果应用建议", items.length, APPLICATION_NOTE),
    line(`    ${applicationCountsText(application)}`),
    ...told.flatMap(itemLine),
    ...moreLine(items.length - told.length),
  ];
}

function titleLine(title: string, count: number, note: string): Line {
  const counted = count === 0 ? "" : `（${plainNumber(count)} 条）`;
  return [segment(`  ${title}${counted}`, "strong"), segment(`  ${note}`, "muted")];
}

/** What a check found stands in the list of findings already, and is not said twice. */
function reviewLine({ kind, level, check, message, ...at }: TargetReviewLine): readonly Line[] {
  const names = [targetReviewTerms[kind].title, at.project, at.indicator];
  const head = [
    segment("    "),
    segment(levelTerms[level], level),
    segment(` ${names.filter((name) => name !== null).join(" · ")}`),
    segment(`  ${placeText(at)}${check === null ? "" : ` · ${check}`}`, "muted"),
  ];
  return check === null ? [head, line(`         ${message}`)] : [head];
}

function itemLine({ kind, message, ...at }: ApplicationItem): readonly Line[] {
  return [
    [
      segment(`    ${applicationTerms[kind]} · ${at.project}`),
      segment(`  ${placeText(at)}`, "muted"),
    ],
    line(`         ${message}`),
  ];
}

function placeText({ cells, sheet }: Pick<TargetReviewLine, "cells" | "sheet">): string {
  return `${cells[0] ?? ""} · ${sheet}`;
}

function moreLine(more: number): readonly Line[] {
  if (more === 0) return [];
  return [line(`    另有 ${plainNumber(more)} 条，见结果表或 --format json、html。`, "muted")];
}

/** The most important of each kind: many alike would hide the others. */
function toldOf<Thing extends { readonly kind: string }>(
  things: readonly Thing[],
): readonly Thing[] {
  return firstOfEachKind(things, TOLD_OF_A_KIND).slice(0, TOLD);
}
