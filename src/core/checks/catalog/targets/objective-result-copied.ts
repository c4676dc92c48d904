import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { plainWords } from "../../explanations";

export const objectiveResultCopied = defineCheck({
  meta: {
    id: "SE410",
    name: "objective-result-copied",
    level: "warning",
    kind: "review",
    group: "targets",
    title: "总体目标完成情况照抄预期目标",
    why: "照抄目标看不出实际完成了什么，复核时会被视为没有自评。",
    howToFix: "对照预期目标写明实际完成的数量、时间和效果。",
    clause: EVALUATION_RULES,
    defects: ["D66"],
    messages: {
      copied: "总体目标的实际完成情况与预期目标文字相同。请写明实际完成情况。",
    },
  },
  *run({ form }) {
    const { expected, achieved } = form.objective;
    const words = plainWords(achieved.text);
    // One merged cell read twice is no copy.
    if (words === "" || expected.cell === achieved.cell) return;
    if (words !== plainWords(expected.text)) return;
    yield { messageId: "copied", at: [achieved, expected], part: "总体目标完成情况" };
  },
});
