import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { isEmptyPhrase, isExplained } from "../../explanations";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";

/** Words of a remedy, or of what comes next. */
const REMEDY =
  /改进|措施|下一|下步|下年|次年|明年|来年|今后|以后|后续|将|拟|加强|完善|提高|提升|督促|推进|加快|整改|优化|调整|计划|协调|建立|健全|压实|争取|继续|及时|改为|增加|依托|申请|确保|落实/;

/** Of unmet targets only: a cause is given, a remedy is not. */
export const noteWithoutRemedy = defineCheck({
  meta: {
    id: "SE542",
    name: "note-without-remedy",
    level: "note",
    kind: "review",
    group: "notes",
    title: "只写原因没有改进措施",
    why: "偏差原因栏要求同时写明改进措施。",
    howToFix: "补充下一步改进措施。",
    clause: EVALUATION_RULES,
    defects: ["D64"],
    messages: {
      noRemedy: "“{name}”未达目标，说明“{text}”中没有改进措施。请补充下一步措施。",
    },
  },
  *run({ scored }) {
    for (const { indicator, status } of scored.indicators) {
      const note = indicator.deviationNote;
      if (status !== "short" || !isExplained(note) || isEmptyPhrase(note)) continue;
      if (REMEDY.test(note.text ?? "")) continue;
      const args = { name: nameOf(indicator), text: quote(note.text) };
      yield { messageId: "noRemedy", args, at: [note], indicator, part: "偏差原因" };
    }
  },
});
