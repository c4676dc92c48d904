import { otherSheetYearDiffers } from "../../../../src/core/checks/catalog/structure/other-sheet-year-differs";
import { testCheck } from "../../../support/test-check";

const sheet = (text: string) => ({ 部门基本情况: { C24: text } });

testCheck(otherSheetYearDiffers, {
  passes: [
    { name: "the plan is for the expected year", otherSheets: sheet("2023年计划引进项目200个") },
    { name: "a table of the year before, no plan", otherSheets: sheet("2022年末总资产") },
    {
      name: "a sheet of explanations",
      otherSheets: { 填报说明: { A4: "2022年计划引进一例为笔误" } },
    },
    { name: "no year is expected", otherSheets: sheet("2022年计划引进项目"), fiscalYear: null },
  ],
  flags: [
    {
      name: "the plan is for the year before",
      otherSheets: sheet("2022年计划引进项目200个以上"),
      findings: [{ messageId: "otherYear", cells: ["C24"] }],
    },
  ],
});
