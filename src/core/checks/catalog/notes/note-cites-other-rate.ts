import type { Amount } from "../../../model/quantity";
import type { ScoredIndicator } from "../../../scoring/types";
import { defineCheck } from "../../define-check";
import { nameOf, scoredTotalFunding } from "../../form-facts";
import { percentText, quote } from "../../messages";
import { certain } from "../../reads";
import { judgedRows } from "../../row-judgement";
import {
  agreesWith,
  statedAchievement,
  statedExecution,
  type StatedRate,
} from "../../stated-rates";
import { isCeiling } from "../../text-values";

/** A note that gives 完成率 or 执行率 another percentage than the figures beside it. */
export const noteCitesOtherRate = defineCheck({
  meta: {
    id: "SE549",
    name: "note-cites-other-rate",
    level: "warning",
    kind: "review",
    group: "notes",
    title: "说明中的百分比与表中数字不符",
    why: "说明里的完成率、执行率应能由表中的数字算出；算不出的，必有一处写错。",
    howToFix: "按表中数字改正说明里的百分比，或核对表中数字。",
    clause: null,
    defects: ["D65"],
    messages: {
      achievement:
        "“{name}”的说明写“{words}”，而完成值“{actual}”是指标值“{target}”的 {rate}。请核对说明或完成值。",
      execution:
        "“{name}”的说明写“{words}”，而按表中预算数和执行数计算为 {rate}。请核对说明或资金数字。",
    },
  },
  *run({ scored, form }) {
    const funding = scoredTotalFunding(scored);
    for (const row of judgedRows(scored)) {
      const { indicator } = row;
      const note = indicator.deviationNote;
      const stated = achievementOff(row, note.text ?? "");
      if (stated === null) continue;
      const args = {
        name: nameOf(indicator),
        words: stated.words,
        actual: quote(indicator.actual.text),
        target: quote(indicator.target.text),
        rate: percentText(row.achievementRate ?? 0),
      };
      const at = [note, indicator.actual];
      yield { messageId: "achievement", args, at, indicator, part: "偏差原因" };
    }
    const rate = funding?.proposedExecutionRate ?? null;
    if (funding === null || rate === null) return;
    const { row } = funding;
    for (const place of [row, ...form.indicators]) {
      const note = place.deviationNote;
      const stated = statedExecution(note.text ?? "");
      if (stated === null || agreesWith(stated, [rate, certain(row.executionRate)])) continue;
      const name = "label" in place ? place.label : nameOf(place);
      const args = { name, words: stated.words, rate: percentText(rate) };
      const at = [note, row.executionRate, row.actualExpenditure];
      yield { messageId: "execution", args, at, part: "偏差原因" };
    }
  },
});

/** The rate a note states where it is neither the row's own nor the share the row achieved; `null` when all is well. */
function achievementOff(row: ScoredIndicator, text: string): StatedRate | null {
  const { achievementRate: rate, indicator } = row;
  const { target, actual } = indicator;
  if (rate === null || target.value?.kind !== "amount" || isCeiling(target.value)) return null;
  const stated = statedAchievement(text);
  const own = actual.value?.kind === "amount" ? shareOf(actual.value) : null;
  return stated === null || agreesWith(stated, [rate, own]) ? null : stated;
}

function shareOf({ dimension, canonical }: Amount): number | null {
  return dimension === "ratio" ? canonical : null;
}
