import { isBlank } from "../../../model/read";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { hasDetails, nameOf, weighedIndicators } from "../../form-facts";

/** A column that is blank all through gets one finding. */
export const actualMissing = defineCheck({
  meta: {
    id: "SE501",
    name: "actual-missing",
    level: "error",
    group: "actuals",
    title: "实际完成值未填写",
    why: "没有完成值就不能与指标值比较，得分没有依据。",
    howToFix: "填写年末的实际完成值，单位与指标值一致。",
    clause: EVALUATION_RULES,
    defects: ["D50"],
    missingData: true,
    messages: {
      blank: "“{name}”的实际完成值为空。请按实际完成情况填写。",
      blankButScored: "“{name}”的实际完成值为空，却已给 {score} 分。请补填完成值，或核对得分。",
      allBlank: "全部 {count} 项指标的实际完成值都为空。请按实际完成情况填写。",
    },
  },
  *run({ form }) {
    // A row that names a group lives by its detail rows (其中).
    const rows = weighedIndicators(form).filter(
      (row) => row.actual.cell !== null && !(isBlank(row.actual) && hasDetails(form, row)),
    );
    const blank = rows.filter(({ actual }) => isBlank(actual));
    if (blank.length > 1 && blank.length === rows.length) {
      const at = blank.map(({ actual }) => actual);
      yield { messageId: "allBlank", args: { count: blank.length }, at, part: "实际完成值" };
      return;
    }
    for (const indicator of blank) {
      const score = indicator.score.value ?? 0;
      const name = nameOf(indicator);
      // A row under a merged score may only name what the others measure.
      const level = indicator.scoreSharedWithRow === null ? "error" : "warning";
      const where = { at: [indicator.actual], indicator, part: "实际完成值", level } as const;
      if (score > 0) yield { messageId: "blankButScored", args: { name, score }, ...where };
      else yield { messageId: "blank", args: { name }, ...where };
    }
  },
});
