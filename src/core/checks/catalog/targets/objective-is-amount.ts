import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { quote } from "../../messages";

const ONLY_FIGURE = /^[\d.,，\s]+(万元|元|亿元|%)?[。.]?$/;

export const objectiveIsAmount = defineCheck({
  meta: {
    id: "SE409",
    name: "objective-is-amount",
    level: "warning",
    group: "targets",
    title: "年度总体目标只填了数字",
    why: "总体目标应说明要做成什么，只填金额看不出产出和效果。",
    howToFix: "改为对预期产出和效果的文字表述。",
    clause: EVALUATION_RULES,
    defects: ["D46"],
    messages: {
      figure: "{label}只填了“{text}”，看不出要达到的产出和效果。请改为文字表述。",
    },
  },
  *run({ form }) {
    const fields = [
      { label: "年度总体目标", read: form.objective.expected },
      { label: "总体目标完成情况", read: form.objective.achieved },
    ];
    for (const { label, read } of fields) {
      const text = read.text ?? "";
      if (text.trim() === "" || !ONLY_FIGURE.test(text.trim())) continue;
      yield { messageId: "figure", args: { label, text: quote(text) }, at: [read], part: label };
    }
  },
});
