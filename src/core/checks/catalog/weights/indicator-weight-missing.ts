import { parseAddress } from "../../../model/address";
import type { Indicator } from "../../../model/form";
import { isBlank } from "../../../model/read";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { nameOf, weighedIndicators } from "../../form-facts";

/** A form whose whole weight column is blank gets one finding, not one for every row. */
export const indicatorWeightMissing = defineCheck({
  meta: {
    id: "SE304",
    name: "indicator-weight-missing",
    level: "error",
    group: "weights",
    title: "分值未填写",
    why: "没有分值就不能计分。",
    howToFix: "按批复的绩效目标表填写分值。",
    clause: EVALUATION_RULES,
    defects: ["D28"],
    missingData: true,
    messages: {
      blank: "“{name}”的分值为空，无法计分。请按批复的绩效目标表填写。",
      allBlank: "全部 {count} 项指标的分值都为空，无法计分。请按批复的绩效目标表填写。",
    },
  },
  *run({ form }) {
    const rows = weighedIndicators(form).filter(hasOwnWeightCell);
    const blank = rows.filter(({ weight }) => isBlank(weight));
    if (blank.length > 1 && blank.length === rows.length) {
      const at = blank.map(({ weight }) => weight);
      yield { messageId: "allBlank", args: { count: blank.length }, at, part: "分值" };
      return;
    }
    for (const indicator of blank) {
      const args = { name: nameOf(indicator) };
      yield { messageId: "blank", args, at: [indicator.weight], indicator, part: "分值" };
    }
  },
});

/** Below a merged weight cell the cell is that of an earlier row. */
function hasOwnWeightCell({ weight, row }: Indicator): boolean {
  return weight.cell !== null && parseAddress(weight.cell)?.row === row;
}
