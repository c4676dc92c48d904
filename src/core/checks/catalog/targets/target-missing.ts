import { isBlank } from "../../../model/read";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { hasDetails, nameOf, weighedIndicators } from "../../form-facts";

export const targetMissing = defineCheck({
  meta: {
    id: "SE401",
    name: "target-missing",
    level: "error",
    group: "targets",
    title: "指标值未填写",
    why: "没有指标值就无从比较完成情况。",
    howToFix: "按批复的绩效目标表填写指标值。",
    clause: EVALUATION_RULES,
    defects: ["D35"],
    missingData: true,
    alsoWhileMonitoring: true,
    messages: {
      blank: "“{name}”的指标值为空，无法比较完成情况。请按批复的绩效目标表填写。",
    },
  },
  *run({ form }) {
    for (const indicator of weighedIndicators(form)) {
      // A row that names a group lives by its detail rows (其中).
      if (!isBlank(indicator.target) || hasDetails(form, indicator)) continue;
      const args = { name: nameOf(indicator) };
      // A row under a merged score may only name what the others measure.
      const level = indicator.scoreSharedWithRow === null ? "error" : "warning";
      const at = [indicator.target];
      yield { messageId: "blank", args, at, indicator, part: "指标值", level };
    }
  },
});
