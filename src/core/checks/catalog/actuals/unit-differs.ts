import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { differingUnits } from "../../differing-units";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";

/** Target and actual state units that do not compare (万字 and 份). Units that merely count alike are let pass. */
export const unitDiffers = defineCheck({
  meta: {
    id: "SE510",
    name: "unit-differs",
    level: "error",
    group: "actuals",
    title: "完成值与指标值的单位不一致",
    why: "单位不同的两个数不能比较，得分没有依据。",
    howToFix: "按指标值的单位填写完成值。",
    clause: EVALUATION_RULES,
    defects: ["D53"],
    messages: {
      differs:
        "“{name}”的指标值“{target}”以{targetUnit}计，完成值“{actual}”以{actualUnit}计，无法比较。请统一单位。",
    },
  },
  *run({ scored }) {
    for (const row of scored.indicators) {
      const units = differingUnits(row);
      if (units === null) continue;
      const { indicator } = row;
      yield {
        messageId: "differs",
        args: {
          name: nameOf(indicator),
          target: quote(indicator.target.text),
          actual: quote(indicator.actual.text),
          ...units,
        },
        at: [indicator.actual, indicator.target],
        indicator,
        part: "实际完成值",
      };
    }
  },
});
