import { defineCheck } from "../../define-check";
import { isExplained } from "../../explanations";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";
import { certain } from "../../reads";
import { judgedRows } from "../../row-judgement";

/** The note says unmet … */
const SAYS_UNMET =
  /(?<!无|没有|不存在|并)未(能)?(按期|按时|如期|全部|全面|完全)?(完成|达到|达成|实现|达标)/;
/** … or speaks of a remedy or of an earlier state, so that it may be about something else. */
const SAYS_SINCE_MET = /已(全部|全面|按时)?(完成|达|整改)|超额|往年|上年|去年/;
/** The note says met. */
const SAYS_MET =
  /^(已|均已|全部|按时|按期|如期|圆满|超额)*(完成|达标|达成|达到)(年度|预期|全年)?(目标|指标|任务|指标值)?$|^无偏差|^不存在偏差/;

export const noteContradictsFigures = defineCheck({
  meta: {
    id: "SE543",
    name: "note-contradicts-figures",
    level: "warning",
    kind: "review",
    group: "notes",
    title: "偏差原因与数字矛盾",
    why: "文字与数字说法相反，必有一处需要改正。",
    howToFix: "核对完成值和文字说明，使其一致。",
    clause: null,
    defects: ["D65"],
    messages: {
      saysUnmet:
        "“{name}”的完成值“{actual}”已达指标值“{target}”并得满分，说明却写“{text}”。请核对完成值或说明。",
      saysMet:
        "“{name}”的完成值“{actual}”未达指标值“{target}”，说明却写“{text}”。请核对完成值或说明。",
    },
  },
  *run({ scored }) {
    for (const { indicator, status } of judgedRows(scored)) {
      const note = indicator.deviationNote;
      if (!isExplained(note)) continue;
      const text = (note.text ?? "").replace(/[\s。；;，,！!]+$/g, "").trim();
      const args = {
        name: nameOf(indicator),
        actual: quote(indicator.actual.text),
        target: quote(indicator.target.text),
        text: quote(note.text),
      };
      const at = [note, indicator.actual];
      const where = { at, indicator, part: "偏差原因" } as const;
      const isFull = certain(indicator.score) === certain(indicator.weight);
      const isMet = (status === "met" || status === "exceeded") && isFull;
      if (isMet && SAYS_UNMET.test(text) && !SAYS_SINCE_MET.test(text)) {
        yield { messageId: "saysUnmet", args, ...where };
      }
      if (status === "short" && SAYS_MET.test(text)) yield { messageId: "saysMet", args, ...where };
    }
  },
});
