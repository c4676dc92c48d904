import { isUnreadable } from "../../../model/read";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { nameOf, weighedIndicators } from "../../form-facts";
import { quote } from "../../messages";

export const indicatorWeightInvalid = defineCheck({
  meta: {
    id: "SE305",
    name: "indicator-weight-invalid",
    level: "error",
    group: "weights",
    title: "分值不是正数",
    why: "分值应为大于 0 的数，0 分或文字的指标不能计分。",
    howToFix: "填写大于 0 的分值；不评分的指标请删除该行。",
    clause: EVALUATION_RULES,
    defects: ["D28"],
    messages: {
      negative: "“{name}”的分值为 {weight}，不能为负数。请改为大于 0 的分值。",
      zero: "“{name}”的分值为 0，该指标不参与评分。请核实分值，或删除该行。",
      unreadable: "“{name}”的分值“{text}”不是数字。请改为数字。",
    },
  },
  *run({ form }) {
    for (const indicator of weighedIndicators(form)) {
      const { weight } = indicator;
      if ((weight.value ?? 1) > 0 && weight.problem === null) continue;
      const where = { at: [weight], indicator, part: "分值" } as const;
      const name = nameOf(indicator);
      if (isUnreadable(weight)) {
        const args = { name, text: quote(weight.text) };
        yield { messageId: "unreadable", args, ...where };
      }
      if (weight.value === 0)
        yield { messageId: "zero", args: { name }, ...where, level: "warning" };
      if ((weight.value ?? 0) < 0) {
        yield { messageId: "negative", args: { name, weight: weight.value ?? 0 }, ...where };
      }
    }
  },
});
