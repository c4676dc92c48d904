import { placeIn } from "../read-report";
import { fail, pass, review, type ReportRule, type Said } from "../report-rule";
import { scoreDistributions } from "../read-distribution";
import { halfStep } from "../read-figures";
import { isStageCount, stageOf } from "../read-stages";
import { partsIn, type Parts } from "../read-parts";
import type { Figure, Report, Sentence } from "../report-types";
import { showFigure, showIn } from "../show-figures";

/** Parts stated beside their total add up to it. */
export const countsAddUp: ReportRule = {
  id: "RC03",
  title: "分项相加等于合计",
  *check(report) {
    const scored = new Map(scoreDistributions(report).map((one) => [one.sentence, one] as const));
    for (const sentence of report.sentences) {
      if (sentence.isRow) continue;
      const spread = scored.get(sentence);
      if (spread?.total) {
        const parts = spread.groups.map(({ count }) => count);
        yield* judge(report, sentence, { totals: [spread.total], parts, isWhole: true });
      } else {
        for (const parts of partsIn(sentence)) yield* judge(report, sentence, parts);
      }
    }
  },
};

function* judge(
  report: Report,
  sentence: Sentence,
  { totals, parts, isWhole }: Parts,
): Generator<Said> {
  const total = totals.at(-1);
  if (total === undefined) return;
  const places = [placeIn(report, sentence)];
  const fitting = fit(totals, parts);
  if (fitting !== null) {
    yield pass(`已核对一致：${lineOf(fitting.parts)}＝${showFigure(fitting.total)}。`, { places });
    return;
  }
  const added = sumOf(parts);
  const decimals = Math.max(...[total, ...parts].map((figure) => figure.decimals));
  const line = `${lineOf(parts)}＝${showIn({ ...total, decimals }, added)}`;
  if (isWhole || parts.some((part) => isOver(part, total) && !isStage(sentence, part))) {
    const message = `所列分项 ${line}，与合计 ${showFigure(total)}不符。请核对各项和合计。`;
    yield fail("error", message, { places });
    return;
  }
  // "其中" may name only some of the parts, or the stages of the same things.
  if (added < total.canonical || parts.some((part) => isStage(sentence, part))) return;
  const message = `“其中”各项 ${line}，超过总数 ${showFigure(total)}。请核对；如有重复计算，请写明。`;
  yield review("warning", message, { places });
}

/** The total, and the first parts, that agree; a list may go on with things that are no part. */
function fit(totals: readonly Figure[], parts: readonly Figure[]) {
  for (let count = parts.length; count >= 2; count -= 1) {
    const first = parts.slice(0, count);
    const total = totals.find(
      (one) => Math.abs(sumOf(first) - one.canonical) <= slackOf(one, first),
    );
    if (total !== undefined) return { total, parts: first };
  }
  return null;
}

/** Rounded amounts may miss their sum; counts may not. */
function slackOf(total: Figure, parts: readonly Figure[]): number {
  const rounded = [total, ...parts].filter(({ dimension }) => dimension !== "count");
  return rounded.reduce((all, figure) => all + halfStep(figure), 1e-9);
}

function isOver(part: Figure, total: Figure): boolean {
  return part.canonical > total.canonical + slackOf(total, [part]);
}

function isStage(sentence: Sentence, part: Figure): boolean {
  return isStageCount(part) && stageOf(sentence, part) >= 0;
}

function sumOf(parts: readonly Figure[]): number {
  return parts.reduce((all, { canonical }) => all + canonical, 0);
}

function lineOf(parts: readonly Figure[]): string {
  return parts.map(({ value, decimals }) => value.toFixed(decimals)).join("＋");
}
