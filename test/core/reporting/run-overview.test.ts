import { evaluateWorkbook } from "../../../src/core/evaluate";
import { overviewLines, overviewOf } from "../../../src/core/reporting/run-overview";
import { plainText } from "../../../src/core/reporting/styled-text";
import { department } from "../../support/department-workbook";
import { sheet, workbook } from "../../support/sheet-builder";

const scored = evaluateWorkbook(department({ name: "甲", scores: [10, 50, 30, 10, 100] }));
const none = evaluateWorkbook(workbook(sheet([["开支"]], { name: "流水" })));

describe("the overview at the end of a run", () => {
  test("has a line for each workbook with its counts and the overall score", () => {
    const files = [overviewOf(scored, "材料/甲.xlsx"), overviewOf(none, "流水.xlsx")];
    const [header, first, second] = plainText(overviewLines(files)).split("\n");
    expect(header).toMatch(/^ {2}文件 +自评表 +错误 +提醒 +无法检查 +综合得分$/);
    expect(first).toMatch(/^ {2}材料\/甲\.xlsx +1 +0 +\d+ +\d+ +100 优$/);
    expect(second).toMatch(/^ {2}流水\.xlsx +0 +0 +0 +0 +—$/);
  });

  test("says of a score that was only typed that it was not worked out", () => {
    const typed = { name: "乙", scores: [10, 50, 30, 10, 100], actual: "另行统计" } as const;
    const files = [overviewOf(evaluateWorkbook(department(typed)), "乙.xlsx")];
    expect(plainText(overviewLines(files))).toContain(" 100 优（未核算）\n");
  });

  test("counts what is marked 不适用 where anything is", () => {
    const files = [{ ...overviewOf(scored, "甲.xlsx"), waived: 3 }, overviewOf(none, "乙.xlsx")];
    const [header, first, second] = plainText(overviewLines(files)).split("\n");
    expect(header).toMatch(/无法检查 +不适用 +综合得分$/);
    expect(first).toMatch(/ 3 +100 优$/);
    expect(second).toMatch(/ 0 +—$/);
  });

  test("of nothing is nothing", () => {
    expect(overviewLines([])).toEqual([]);
  });
});
