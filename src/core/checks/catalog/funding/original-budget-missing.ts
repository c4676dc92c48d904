import { isBlank } from "../../../model/read";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { totalFunding } from "../../form-facts";

/** A project added during the year has no original budget; hence a note. */
export const originalBudgetMissing = defineCheck({
  meta: {
    id: "SE203",
    name: "original-budget-missing",
    level: "note",
    kind: "review",
    group: "funding",
    title: "年初预算数未填写",
    why: "年初预算数与全年预算数对照，才能看出年中调整。",
    howToFix: "填写年初批复数；年中新增的项目填 0。",
    clause: EVALUATION_RULES,
    defects: ["D10"],
    missingData: true,
    messages: {
      blank: "“{row}”的年初预算数为空。请填写年初批复数，年中新增的项目填 0。",
    },
  },
  *run({ form }) {
    const total = totalFunding(form);
    if (total === null || !isBlank(total.originalBudget)) return;
    const at = [total.originalBudget];
    const part = "年初预算数";
    yield { messageId: "blank", args: { row: total.label }, at, fundingRow: total, part };
  },
});
