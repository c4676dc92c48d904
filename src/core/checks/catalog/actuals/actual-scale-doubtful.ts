import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";
import { quantityFields } from "../../text-values";

/** Values that were understood only with a doubt, such as 0.95 under a target in percent. */
export const actualScaleDoubtful = defineCheck({
  meta: {
    id: "SE505",
    name: "actual-scale-doubtful",
    level: "warning",
    kind: "review",
    group: "actuals",
    title: "数值的含义不确定",
    why: "0.95 与 95% 一类写法混用时，理解错了得分就会错。",
    howToFix: "按指标值的写法和单位填写。",
    clause: null,
    defects: ["D53"],
    messages: {
      doubt: "“{name}”的{label}“{text}”含义不确定：{problem}请核对写法和单位。",
    },
  },
  *run({ form }) {
    for (const indicator of form.indicators) {
      for (const { label, read } of quantityFields(indicator)) {
        const { value, problem } = read;
        if (problem === null || value === null || value.kind === "unreadable") continue;
        const args = {
          name: nameOf(indicator),
          label,
          text: quote(read.text),
          problem: /[。；，！？]$/.test(problem) ? problem : `${problem}。`,
        };
        yield { messageId: "doubt", args, at: [read], indicator, part: label };
      }
    }
  },
});
