import { formatAddress } from "../../../model/address";
import { defineWorkbookCheck } from "../../define-check";
import { quote } from "../../messages";
import { strayYears } from "../../years-in-text";

/** Texts that state a plan or target; plain tables of other years are none of this check's business. */
const PLAN_WORDS = /计划|目标|任务|拟|将/;

/** Sheets that speak about the workbook, not of the year's work. */
const EXPLANATIONS = /说明|目录|封面|示例/;

/** A sheet beside the forms (部门基本情况) that plans for another year. */
export const otherSheetYearDiffers = defineWorkbookCheck({
  meta: {
    id: "SE108",
    name: "other-sheet-year-differs",
    level: "warning",
    kind: "review",
    group: "structure",
    title: "其他工作表文字中的年度不一致",
    why: "部门基本情况等附表会写进自评报告，年度笔误会一并带入。",
    howToFix: "核对该单元格中的年度。",
    clause: null,
    defects: ["D03"],
    messages: {
      otherYear: "“{text}”中写的是 {years} 年，而自评年度为 {expected} 年。请核实是否为年度笔误。",
    },
  },
  *run({ workbook }) {
    const expected = workbook.fiscalYear;
    if (expected === null || workbook.forms.length === 0) return;
    const others = new Set(workbook.otherSheets.map(({ sheet }) => sheet));
    for (const sheet of workbook.sheets ?? []) {
      if (!others.has(sheet.name) || EXPLANATIONS.test(sheet.name)) continue;
      for (const cell of sheet.cells.values()) {
        if (typeof cell.value !== "string" || !PLAN_WORDS.test(cell.value)) continue;
        const years = strayYears(cell.value, expected);
        if (years.length === 0) continue;
        const args = {
          text: quote(cell.value),
          years: years.join("、"),
          expected: String(expected),
        };
        const at = [formatAddress(cell)];
        yield { messageId: "otherYear", args, at, sheet: sheet.name, form: null, part: "年度" };
      }
    }
  },
});
