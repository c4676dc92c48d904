import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { isEmptyPhrase, isExplained } from "../../explanations";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";
import { certain } from "../../reads";

/** A warning where a reason is due, a note where it is not. */
export const noteEmptyOfContent = defineCheck({
  meta: {
    id: "SE541",
    name: "note-empty-of-content",
    level: "warning",
    kind: "review",
    group: "notes",
    title: "偏差原因没有实质内容",
    why: "“疫情影响”“加强管理”一类套话看不出具体原因和措施。",
    howToFix: "写明具体原因、影响多少，以及可核查的改进措施。",
    clause: EVALUATION_RULES,
    defects: ["D64"],
    messages: {
      empty: "“{name}”的偏差原因只写“{text}”，看不出具体原因和改进措施。请写明。",
    },
  },
  *run({ scored }) {
    for (const { indicator, status } of scored.indicators) {
      const note = indicator.deviationNote;
      if (!isExplained(note) || !isEmptyPhrase(note)) continue;
      const score = certain(indicator.score);
      const weight = certain(indicator.weight);
      const isCut = score !== null && weight !== null && score < weight;
      yield {
        messageId: "empty",
        args: { name: nameOf(indicator), text: quote(note.text) },
        at: [note],
        indicator,
        part: "偏差原因",
        level: status === "short" || isCut ? "warning" : "note",
      };
    }
  },
});
