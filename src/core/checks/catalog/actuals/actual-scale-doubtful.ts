import type { Quantity } from "../../../model/quantity";
import type { Read } from "../../../model/read";
import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";
import { quantitiesThat } from "../../text-values";

/** Values that were understood only with a doubt, such as 0.95 under a target in percent: one finding for the form. */
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
      doubt: "{count} 处数值含义不确定，如“{name}”的{label}“{text}”：{problem}。请核对写法和单位。",
    },
  },
  *run({ form }) {
    const doubtful = quantitiesThat(isDoubtful, form);
    const [first] = doubtful;
    if (first === undefined) return;
    const args = {
      count: doubtful.length,
      name: nameOf(first.indicator),
      label: first.label,
      text: quote(first.read.text),
      problem: (first.read.problem ?? "").replace(/[。；，！？]+$/, ""),
    };
    const at = doubtful.map(({ read }) => read);
    const only = doubtful.length === 1 ? { indicator: first.indicator } : {};
    yield { messageId: "doubt", args, at, ...only, part: first.label };
  },
});

function isDoubtful({ value, problem }: Read<Quantity>): boolean {
  return problem !== null && value !== null && value.kind !== "unreadable";
}
