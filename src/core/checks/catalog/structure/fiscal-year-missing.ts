import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";

/** The year cell is there ("（    年度）") without a year in it. */
export const fiscalYearMissing = defineCheck({
  meta: {
    id: "SE105",
    name: "fiscal-year-missing",
    level: "warning",
    group: "structure",
    title: "年度未填写",
    why: "年度决定指标、预算和适用的评价办法。",
    howToFix: "在表题下填写自评所属年度。",
    clause: EVALUATION_RULES,
    defects: ["D02"],
    missingData: true,
    alsoWhileMonitoring: true,
    messages: {
      blank: "表上没有写明年度。请在表题下填写自评所属年度，如“（2023年度）”。",
    },
  },
  *run({ form }) {
    const { fiscalYear } = form;
    if (fiscalYear.cell === null || fiscalYear.value !== null) return;
    yield { messageId: "blank", at: [fiscalYear], part: "年度" };
  },
});
