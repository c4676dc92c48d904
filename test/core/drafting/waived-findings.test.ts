import { draftReport, evaluateWorkbook, nextYear, reportText, waiverFor } from "../../../src/core";
import { department } from "../../support/department-workbook";

const OVER = "SE522";
const scores = [9, 50, 30, 12, 101] as const;
const book = department({ name: "甲项目", scores }, { name: "乙项目", scores });
const before = evaluateWorkbook(book);
const waivers = before.findings
  .filter(({ check, sheet }) => check === OVER && sheet === "甲项目")
  .map((finding) =>
    waiverFor(before, finding, { scope: "cell", reason: "财政局已书面同意", at: "2024-03-01" }),
  );

function problemsOf(evaluation: typeof before): string {
  const draft = draftReport(evaluation, nextYear(evaluation));
  return draft === null ? "" : reportText(draft);
}

test("what is marked 不适用 is listed with what was found and why it does not apply", () => {
  const words = problemsOf(evaluateWorkbook(book, { waivers }));
  expect(words).toContain("检查提示的下列 1 项经核实标为不适用。〔待填：复核下列理由是否成立〕");
  expect(words).toMatch(/甲项目 · .+\t.*12 分.*\t财政局已书面同意（2024-03-01）/);
});

test("nothing is said of it where nothing is marked", () => {
  expect(problemsOf(before)).not.toContain("不适用");
});
