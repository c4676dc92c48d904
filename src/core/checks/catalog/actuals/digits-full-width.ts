import { defineCheck } from "../../define-check";
import { fixOf } from "../../fixes";
import { nameOf } from "../../form-facts";
import { replaceCell } from "../../reads";
import { isMeasured, QUANTITY_FIELDS, typedText, readsAlike } from "../../text-values";

const FULL_WIDTH = /[０-９．％＋－]/g;
const FULL_WIDTH_DIGIT = /[０-９]/;
const SPACES = /[ \t\u00a0\u3000]+/g;

/** `halfWidth("２００ 人")` → `"200人"`: digits and their marks only, punctuation of the text stays. */
function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (sign) => sign.normalize("NFKC")).replace(SPACES, "");
}

export const digitsFullWidth = defineCheck({
  meta: {
    id: "SE508",
    name: "digits-full-width",
    level: "note",
    group: "actuals",
    title: "数字为全角",
    why: "全角数字是文字，公式和汇总会漏算。",
    howToFix: "改为半角数字。",
    clause: null,
    defects: ["D70"],
    fixes: ["safe"],
    messages: {
      fullWidth: "“{name}”的{label}“{text}”使用了全角数字。建议改为“{clean}”。",
    },
  },
  *run({ form }) {
    for (const indicator of form.indicators) {
      for (const { label, key } of QUANTITY_FIELDS) {
        const read = indicator[key];
        const text = typedText(read);
        if (text === null || !isMeasured(read) || !FULL_WIDTH_DIGIT.test(text)) continue;
        const clean = halfWidth(text);
        const isSame = readsAlike(key, text, clean);
        const edits = [isSame ? replaceCell(form, read, clean) : null];
        yield {
          messageId: "fullWidth",
          args: { name: nameOf(indicator), label, text, clean },
          at: [read],
          indicator,
          part: label,
          fixes: fixOf("safe", `改为半角“${clean}”`, edits),
        };
      }
    }
  },
});
