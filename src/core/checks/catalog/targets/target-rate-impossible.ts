import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";
import { isImpossibleShare } from "../../row-judgement";
import { QUANTITY_FIELDS } from "../../text-values";

/** "290%" for a satisfaction is mostly a "≥90%" that lost its sign. */
export const targetRateImpossible = defineCheck({
  meta: {
    id: "SE407",
    name: "target-rate-impossible",
    level: "error",
    group: "targets",
    title: "比率超过 100%",
    why: "满意度、合格率等比率最高为 100%，超过的数值必有误。",
    howToFix: "核对数值；“290%”一类多为“≥90%”的符号写错。",
    clause: null,
    defects: ["D40", "D06"],
    messages: {
      impossible:
        "“{name}”的{label}“{text}”超过 100%，这类比率最高为 100%。请核对，可能是“≥”等符号写错。",
    },
  },
  *run({ form }) {
    for (const indicator of form.indicators) {
      for (const { label, key } of QUANTITY_FIELDS) {
        const read = indicator[key];
        if (!isImpossibleShare(indicator, read)) continue;
        const args = { name: nameOf(indicator), label, text: quote(read.text) };
        yield { messageId: "impossible", args, at: [read], indicator, part: label };
      }
    }
  },
});
