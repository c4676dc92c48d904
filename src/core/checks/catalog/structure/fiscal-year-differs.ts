import { defineCheck } from "../../define-check";
import { oncePer } from "../../once-per";
import type { ScoredWorkbook } from "../../types";

/** The form's own 年度 against the year of the workbook. With no majority it is a question, not an error. */
export const fiscalYearDiffers = defineCheck({
  meta: {
    id: "SE106",
    name: "fiscal-year-differs",
    level: "error",
    group: "structure",
    title: "年度与其他表不一致",
    why: "同一批自评表应为同一年度；年度写错会使整张表对不上预算和决算。",
    howToFix: "核对年度；若确为其他年度的表，请移到该年度的文件中。",
    clause: null,
    defects: ["D03"],
    messages: {
      otherYear: "本表年度为 {year} 年，而本次自评年度为 {expected} 年。请核对并改正年度。",
    },
  },
  *run({ form, workbook }) {
    const year = form.fiscalYear.value;
    const expected = workbook.fiscalYear;
    if (year === null || expected === null || year === expected) return;
    yield {
      messageId: "otherYear",
      args: { year: String(year), expected: String(expected) },
      at: [form.fiscalYear],
      part: "年度",
      level: isSettled(workbook) ? "error" : "warning",
    };
  },
});

/** The expected year was asked for, or more forms state it than any other year. */
const isSettled = oncePer(({ forms, fiscalYear }: ScoredWorkbook): boolean => {
  const years = forms.map(({ form }) => form.fiscalYear.value).filter((year) => year !== null);
  const agreeing = years.filter((year) => year === fiscalYear).length;
  return agreeing === 0 || agreeing * 2 > years.length;
});
