import { isBlank } from "../../../model/read";
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
    howToFix: "可由本工具按办法计算并写入得分。",
    clause: null,
    defects: ["D55"],
    missingData: true,
    messages: {
      open: "本表 {count} 项得分尚未填写，可由本工具计算。",
    },
  },
  *run({ form }) {
    if (!awaitsScoring(form)) return;
    const blank = scoreReads(form).filter(isBlank);
    yield { messageId: "open", args: { count: blank.length }, at: blank, part: "得分" };
  },
});
