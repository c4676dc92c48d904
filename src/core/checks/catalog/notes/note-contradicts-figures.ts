import { defineCheck } from "../../define-check";
import { clausesOf, isExplained } from "../../explanations";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";
import { certain } from "../../reads";
import { judgedRows } from "../../row-judgement";

/** The note says unmet … */
const SAYS_UNMET =
  /(?<!无|没有|不存在|并)未(能)?(按期|按时|如期|全部|全面|完全)?(完成|达到|达成|实现|达标)/;
/** … or speaks of a remedy or of an earlier state, so that it may be about something else. */
const SAYS_SINCE_MET = /已(全部|全面|按时)?(完成|达|整改)|超额|往年|上年|去年/;
/** The note says met, in a clause of its own … */
const SAYS_MET =
  /^(本项|该项|本|该)?(项目|指标|工作|任务)?(已|均已|全部|按时|按期|如期|圆满|顺利|超额)+(完成|达标|达成|达到|实现)(了)?(本?年度?|预期|全年|各项|全部|既定)*(的)?(绩效)?(目标|指标|任务|指标值|目标任务|工作任务|工作)?$|^(完成|达标|达成|达到)(年度|预期|全年)?(目标|指标|任务|指标值)?$|^无偏差$|^不存在偏差$/;
/** … and has no word of what is not: then it tells both sides. */
const SAYS_BOTH =
  /未|没有|不足|不到|不够|尚|仅|只有|除|延期|延迟|推迟|滞后|取消|暂停|减少|下降|偏低|较低|缺|困难|无法|不能|下一|下步|明年|次年|今后|后续|整改|剩余|其余|部分/;

/** A percentage in the note that is none of the row's figures is `note-cites-other-rate`. */
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
      const text = note.text ?? "";
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
      if (status === "short" && saysMet(text)) yield { messageId: "saysMet", args, ...where };
    }
  },
});

function saysMet(text: string): boolean {
  return !SAYS_BOTH.test(text) && clausesOf(text).some((clause) => SAYS_MET.test(clause));
}
