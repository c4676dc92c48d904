import { evaluateWorkbook } from "../../../src/core/evaluate";
import { csvLine, csvOpening, findingsCsv } from "../../../src/core/reporting/csv-report";
import { department } from "../../support/department-workbook";

describe("a line of CSV", () => {
  test.each([
    { name: "plain text stays plain", fields: ["甲", "乙"], line: "甲,乙" },
    { name: "commas are quoted", fields: ["a,b"], line: '"a,b"' },
    { name: "quotes are doubled", fields: ['他说"好"'], line: '"他说""好"""' },
    { name: "line feeds are quoted", fields: ["一\n二"], line: '"一\n二"' },
    { name: "an empty field is empty", fields: ["", "b"], line: ",b" },
    { name: "numbers stay numbers, negative ones too", fields: [1, -2.5], line: "1,-2.5" },
    { name: "= does not become a formula", fields: ["=1+1"], line: "'=1+1" },
    { name: "+ does not become a formula", fields: ["+1"], line: "'+1" },
    { name: "a text with - does not become a formula", fields: ["-1"], line: "'-1" },
    { name: "@ does not become a formula", fields: ["@SUM(A1)"], line: "'@SUM(A1)" },
    { name: "a tab does not hide a formula", fields: ["\t=1"], line: "'\t=1" },
    { name: "a carriage return does not hide a formula", fields: ["\r=1"], line: '"\'\r=1"' },
    { name: "full width signs are signs", fields: ["＝1"], line: "'＝1" },
    { name: "guarded and quoted at once", fields: ['=A1,"x"'], line: '"\'=A1,""x"""' },
  ])("$name", ({ fields, line }) => {
    expect(csvLine(fields)).toBe(`${line}\r\n`);
  });
});

describe("the findings as CSV", () => {
  test("begin with a byte order mark and the header", () => {
    expect(csvOpening()).toBe(
      "\uFEFF文件,工作表,单元格,级别,检查项,项目,位置,问题,依据,处理,说明\r\n",
    );
  });

  test("have one line each, with the project's name and the path", () => {
    const evaluation = evaluateWorkbook(
      department({ name: "=甲", actual: null, scores: [10, 50, 30, 10, 100] }),
    );
    const lines = findingsCsv(evaluation, "a.xlsx").trimEnd().split("\r\n");
    expect(lines).toHaveLength(evaluation.findings.length);
    const missing = lines.find((line) => line.includes("F10"));
    expect(missing).toMatch(
      /^a\.xlsx,'=甲,F10[^,]*,错误,SE\d+,'=甲,产出指标 · 数量指标 · 举办推介活动场次/,
    );
  });
});
