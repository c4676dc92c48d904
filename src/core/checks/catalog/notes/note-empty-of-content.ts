import type { Indicator, SelfEvaluationForm } from "../../../model/form";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { isEmptyPhrase, isExplained, plainWords } from "../../explanations";
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
    why: "“疫情影响”“加强管理”一类套话，和照抄的指标名称、完成值，都看不出具体原因和措施。",
    howToFix: "写明具体原因、影响多少，以及可核查的改进措施。",
    clause: EVALUATION_RULES,
    defects: ["D64"],
    messages: {
      empty: "“{name}”的偏差原因只写“{text}”，看不出具体原因和改进措施。请写明。",
      repeats: "“{name}”的偏差原因只是重复{of}“{text}”，没有说明原因。请写明原因和改进措施。",
    },
  },
  *run({ scored, form }) {
    for (const { indicator, status } of scored.indicators) {
      const note = indicator.deviationNote;
      if (!isExplained(note)) continue;
      const of = repeated(indicator, form);
      if (of === null && !isEmptyPhrase(note)) continue;
      const score = certain(indicator.score);
      const weight = certain(indicator.weight);
      const isCut = score !== null && weight !== null && score < weight;
      const level = status === "short" || isCut ? "warning" : "note";
      const where = { at: [note], indicator, part: "偏差原因", level } as const;
      const args = { name: nameOf(indicator), text: quote(note.text) };
      if (of === null) yield { messageId: "empty", args, ...where };
      else yield { messageId: "repeats", args: { ...args, of }, ...where };
    }
  },
});

/** What of the form the note says over again and nothing else, in words; `null` when it says something of its own. */
function repeated(indicator: Indicator, { objective }: SelfEvaluationForm): string | null {
  const words = plainWords(indicator.deviationNote.text);
  const others = [
    { of: "指标名称", text: indicator.name.text },
    { of: "指标值", text: indicator.target.text },
    { of: "完成值", text: indicator.actual.text },
    { of: "总体目标", text: objective.expected.text },
    { of: "总体目标完成情况", text: objective.achieved.text },
  ];
  return others.find(({ text }) => mayEqual(text, words) && plainWords(text) === words)?.of ?? null;
}

/** Spares the comparison of texts that are of another size: signs and spaces make up less than half of one. */
function mayEqual(text: string | null, words: string): boolean {
  const { length } = text ?? "";
  return length >= words.length && length <= 2 * words.length + 4;
}
