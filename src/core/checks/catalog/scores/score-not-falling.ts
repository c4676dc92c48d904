import type { Indicator } from "../../../model/form";
import type { ScoredForm, ScoredIndicator } from "../../../scoring/types";
import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { bareName } from "../../indicator-names";
import { percentText } from "../../messages";
import { lastYearOf } from "../../projects-of-workbook";
import { judgedRows } from "../../row-judgement";
import { certain } from "../../reads";

/** A fall of the achievement rate that must show in the score. */
const FALL = 0.05;

/** Figures that are worse than before, with a score that is not lower: against the last year, and after a review. */
export const scoreNotFalling = defineCheck({
  meta: {
    id: "SE534",
    name: "score-not-falling",
    level: "warning",
    kind: "review",
    group: "scores",
    title: "完成情况变差而得分没有降低",
    why: "得分应随完成情况变化；数字变差而得分不变，多为沿用原来的得分。",
    howToFix: "按本次的完成值重新计算得分。",
    clause: null,
    defects: ["D57"],
    limit: "完成率比上年下降多少须反映到得分，默认 0.05（5 个百分点）",
    messages: {
      lastYear:
        "“{name}”的完成率由上年的 {before} 降到 {now}，得分率却没有降低（上年 {lastShare}，本年 {share}）。请按本年完成值核对得分。",
      reviewed:
        "“{name}”的复核完成值 {reviewed} 差于自评完成值 {actual}，复核得分仍为 {score} 分。请按复核完成值核对得分。",
    },
  },
  *run({ scored, form, workbook, limit }) {
    for (const indicator of form.indicators) {
      const score = keptScore(indicator);
      if (score === null || !isReviewedWorse(indicator)) continue;
      const args = {
        name: nameOf(indicator),
        reviewed: indicator.reviewedActual.text ?? "",
        actual: indicator.actual.text ?? "",
        score,
      };
      const at = [indicator.reviewedScore, indicator.reviewedActual];
      yield { messageId: "reviewed", args, at, indicator, part: "复核得分" };
    }
    const last = lastYearOf(workbook, form);
    for (const row of last === null ? [] : judgedRows(scored)) {
      const fall = last === null ? null : fallOf(row, last);
      if (fall === null || fall.before - fall.now < limit(FALL)) continue;
      if (fall.share < fall.lastShare) continue;
      const { indicator } = row;
      const args = {
        name: nameOf(indicator),
        before: percentText(fall.before),
        now: percentText(fall.now),
        lastShare: percentText(fall.lastShare),
        share: percentText(fall.share),
      };
      const at = [indicator.score, indicator.actual];
      yield { messageId: "lastYear", args, at, indicator, part: "得分" };
    }
  },
});

/** The score after a review, where it is not below the one before. */
function keptScore({ score, reviewedScore }: Indicator): number | null {
  const [own, reviewed] = [certain(score), certain(reviewedScore)];
  return own !== null && reviewed !== null && reviewed >= own ? reviewed : null;
}

/** Achievement rates and shares of the weight, last year's and this year's. */
type Fall = {
  readonly before: number;
  readonly now: number;
  readonly lastShare: number;
  readonly share: number;
};

/** `null` where the row is not short, or a figure of either year is not known. */
function fallOf(row: ScoredIndicator, last: ScoredForm): Fall | null {
  const then = row.status === "short" && isForward(row) ? sameRow(row, last) : null;
  if (then === null) return null;
  const [before, now] = [then.achievementRate, row.achievementRate];
  const [lastShare, share] = [shareOf(then), shareOf(row)];
  if (before === null || now === null || lastShare === null || share === null) return null;
  return { before, now, lastShare, share };
}

/** Short of the target after the review, and further from it than before. */
function isReviewedWorse({ target, actual, reviewedActual }: Indicator): boolean {
  const [aim, own, reviewed] = [certain(target), certain(actual), certain(reviewedActual)];
  if (aim?.kind !== "amount" || own?.kind !== "amount" || reviewed?.kind !== "amount") return false;
  const isUp = aim.comparator === "atLeast" || aim.comparator === "greaterThan";
  const isDown = aim.comparator === "atMost" || aim.comparator === "lessThan";
  if (own.dimension !== reviewed.dimension || aim.dimension !== reviewed.dimension) return false;
  if (isUp) return reviewed.canonical < own.canonical && reviewed.canonical < aim.canonical;
  return isDown && reviewed.canonical > own.canonical && reviewed.canonical > aim.canonical;
}

function sameRow({ indicator }: ScoredIndicator, last: ScoredForm): ScoredIndicator | null {
  const name = bareName(indicator);
  const found = judgedRows(last).filter((row) => bareName(row.indicator) === name);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isForward({ indicator: { target } }: ScoredIndicator): boolean {
  const { value } = target;
  return (
    value?.kind === "amount" && value.comparator !== "atMost" && value.comparator !== "lessThan"
  );
}

function shareOf({ indicator }: ScoredIndicator): number | null {
  const [score, weight] = [certain(indicator.score), certain(indicator.weight)];
  return score === null || weight === null || weight <= 0 ? null : score / weight;
}
