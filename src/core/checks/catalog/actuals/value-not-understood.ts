import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";
import { quantitiesThat } from "../../text-values";

/** One finding for the form: what could not be read was not checked either, and that must be known. */
export const valueNotUnderstood = defineCheck({
  meta: {
    id: "SE506",
    name: "value-not-understood",
    level: "warning",
    kind: "open",
    group: "actuals",
    title: "有数值未能读懂",
    why: "未读懂的指标值或完成值没有参加检查和评分，须由人判断。",
    howToFix: "写成“符号+数值+单位”的形式，或逐项人工判断。",
    clause: null,
    defects: ["D51"],
    alsoWhileMonitoring: true,
    messages: {
      unread:
        "{count} 处数值未能读懂，没有参加检查，如“{name}”的{label}“{text}”。请人工核对或改写。",
    },
  },
  *run({ form }) {
    const unread = quantitiesThat(({ value }) => value?.kind === "unreadable", form);
    const [first] = unread;
    if (first === undefined) return;
    yield {
      messageId: "unread",
      args: {
        count: unread.length,
        name: nameOf(first.indicator),
        label: first.label,
        text: quote(first.read.text),
      },
      at: unread.map(({ read }) => read),
    };
  },
});
