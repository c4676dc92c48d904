import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";

export const actualWordForNumber = defineCheck({
  meta: {
    id: "SE502",
    name: "actual-word-for-number",
    level: "error",
    group: "actuals",
    title: "定量指标的完成值填了文字",
    why: "指标值是数值，完成值也须是数值，才能按办法计分。",
    howToFix: "填写实际完成的数值和单位。",
    clause: EVALUATION_RULES,
    defects: ["D51"],
    messages: {
      word: "“{name}”的指标值为“{target}”，完成值却填“{actual}”，无法比较。请填写实际完成的数值。",
    },
  },
  *run({ form }) {
    for (const indicator of form.indicators) {
      const { target, actual } = indicator;
      if (target.value?.kind !== "amount" || actual.value?.kind !== "qualitative") continue;
      if (target.problem !== null || actual.problem !== null) continue;
      const args = {
        name: nameOf(indicator),
        target: quote(target.text),
        actual: quote(actual.text),
      };
      yield { messageId: "word", args, at: [actual, target], indicator, part: "实际完成值" };
    }
  },
});
