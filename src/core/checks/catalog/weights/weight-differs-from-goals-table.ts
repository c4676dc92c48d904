import { defineCheck } from "../../define-check";
import { plainWords } from "../../explanations";
import { fixOf } from "../../fixes";
import { nameOf, weighedIndicators } from "../../form-facts";
import { goalsTableOf } from "../../goals-tables";
import { bareName } from "../../indicator-names";
import { plainNumber } from "../../messages";
import { certain, near, replaceCell } from "../../reads";

const ROUNDING = 0.01;

/** Only where the workbook holds the goals table of the project; without one there is nothing to compare. */
export const weightDiffersFromGoalsTable = defineCheck({
  meta: {
    id: "SE309",
    name: "weight-differs-from-goals-table",
    level: "warning",
    kind: "review",
    group: "weights",
    title: "分值与绩效目标表不一致",
    why: "分值随绩效目标一并批复，自评时原则上不调整。",
    howToFix: "按批复的绩效目标表改回；经批准调整的，请注明依据。",
    clause: null,
    defects: ["D32"],
    fixes: ["needsReview"],
    messages: {
      differs:
        "“{name}”的分值为 {weight} 分，工作表“{sheet}”中的绩效目标表为 {approved} 分。请改回，或注明调整依据。",
    },
  },
  *run({ form, workbook }) {
    const table = goalsTableOf(workbook, form);
    if (table === null) return;
    for (const indicator of weighedIndicators(form)) {
      const weight = certain(indicator.weight);
      const approved =
        table.weights.get(plainWords(indicator.name.text)) ??
        table.weights.get(plainWords(bareName(indicator)));
      if (weight === null || approved === undefined || near(weight, approved, ROUNDING)) continue;
      const args = { name: nameOf(indicator), weight, sheet: table.sheet, approved };
      const edit = replaceCell(form, indicator.weight, approved);
      const fixes = fixOf("needsReview", `改回 ${plainNumber(approved)} 分`, [edit]);
      yield { messageId: "differs", args, at: [indicator.weight], indicator, part: "分值", fixes };
    }
  },
});
