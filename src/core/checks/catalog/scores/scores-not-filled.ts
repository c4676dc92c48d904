import type { Indicator } from "../../../model/form";
import { hasCell, isBlank } from "../../../model/read";
import { defineCheck } from "../../define-check";
import { awaitsScoring, scoreReads } from "../../form-facts";

/** The form is waiting to be scored: one note that names every blank score cell. */
export const scoresNotFilled = defineCheck({
  meta: {
    id: "SE521",
    name: "scores-not-filled",
    level: "note",
    group: "scores",
    title: "得分尚未填写",
    why: "全表得分为空，说明尚未评分。",
    howToFix: "可由本工具按办法计算并写入得分；没有指标值和完成值的表，请对照评分标准评分。",
    clause: null,
    defects: ["D55"],
    missingData: true,
    messages: {
      open: "本表 {count} 项得分尚未填写，可由本工具计算。",
      byHand:
        "本表 {count} 项得分尚未填写。表中没有指标值和完成值可以计算，请对照评分标准逐项评分。",
    },
  },
  *run({ form }) {
    if (!awaitsScoring(form)) return;
    const blank = scoreReads(form).filter(isBlank);
    const { indicators } = form;
    const isByHand = indicators.length > 0 && !indicators.some(isComparable);
    const messageId = isByHand ? "byHand" : "open";
    yield { messageId, args: { count: blank.length }, at: blank, part: "得分" };
  },
});

/** A department's form with standards only (评分表) has no columns to work a score out from. */
function isComparable({ target, actual }: Indicator): boolean {
  return hasCell(target) && hasCell(actual);
}
