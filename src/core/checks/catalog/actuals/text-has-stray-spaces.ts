import { defineCheck } from "../../define-check";
import { fixOf } from "../../fixes";
import { nameOf } from "../../form-facts";
import { replaceCell } from "../../reads";
import { isMeasured, QUANTITY_FIELDS, typedText, readsAlike } from "../../text-values";

const SPACES = /[ \t\u00a0\u3000]+/g;
const SPACE = /[ \t\u00a0\u3000]/;
const FULL_WIDTH_DIGIT = /[０-９]/;

/** Cells that also hold full-width digits are cleaned by that check. */
export const textHasStraySpaces = defineCheck({
  meta: {
    id: "SE507",
    name: "text-has-stray-spaces",
    level: "note",
    group: "actuals",
    title: "数值中有多余空格",
    why: "空格使数值成为文字，公式和汇总会漏算。",
    howToFix: "删除空格。",
    clause: null,
    defects: ["D70"],
    fixes: ["safe"],
    messages: {
      spaces: "“{name}”的{label}“{text}”中有多余空格。建议改为“{clean}”。",
    },
  },
  *run({ form }) {
    for (const indicator of form.indicators) {
      for (const { label, key } of QUANTITY_FIELDS) {
        const read = indicator[key];
        const text = typedText(read);
        if (text === null || !SPACE.test(text)) continue;
        if (!isMeasured(read) || FULL_WIDTH_DIGIT.test(text)) continue;
        const clean = text.replace(SPACES, "");
        const isSame = readsAlike(key, text, clean);
        const edits = [isSame ? replaceCell(form, read, clean) : null];
        yield {
          messageId: "spaces",
          args: { name: nameOf(indicator), label, text, clean },
          at: [read],
          indicator,
          part: label,
          fixes: fixOf("safe", `删除空格，改为“${clean}”`, edits),
        };
      }
    }
  },
});
