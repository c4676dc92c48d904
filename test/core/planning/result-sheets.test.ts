import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { ResultSheetEdit } from "../../../src/core/model/edit";
import { markColors, planMarks } from "../../../src/core/planning/plan-marks";
import { planResultSheets } from "../../../src/core/planning/plan-result-sheets";
import { EMPTY_STATE } from "../../../src/core/planning/state";
import { department } from "../../support/department-workbook";
import { sheet, workbook } from "../../support/sheet-builder";

const book = department(
  { name: "甲", scores: [10, 50, 30, 10, 100] },
  { name: "乙", budget: 300, spent: 240, actual: null },
);
const evaluation = evaluateWorkbook(book);
const meta = { toolVersion: "9.9.9", sheetNames: ["甲", "乙"], state: EMPTY_STATE };

function sheets(options: Partial<typeof meta> = {}): readonly ResultSheetEdit[] {
  return planResultSheets(evaluation, { ...meta, ...options }).filter(
    (edit): edit is ResultSheetEdit => edit.kind === "resultSheet",
  );
}

function texts({ rows }: ResultSheetEdit): readonly string[] {
  return rows.map((row) => row.map(({ value }) => value ?? "").join("|"));
}

describe("the result sheets", () => {
  test("are the findings, the totals, and what the result says for next year", () => {
    expect(sheets().map(({ name }) => name)).toEqual([
      "自评检查结果",
      "得分汇总",
      "目标质量倒查",
      "结果应用建议",
    ]);
  });

  test("the findings sheet says workbook, policy, version, counts and every finding with its clause", () => {
    const lines = texts(sheets()[0] as ResultSheetEdit);
    expect(lines).toContain("工作簿|测试.xlsx");
    expect(lines).toContain("本工具版本|9.9.9");
    expect(lines.some((line) => line.includes("cn-mof-2020"))).toBe(true);
    expect(lines.filter((line) => /\|SE\d+$/.test(line))).toHaveLength(evaluation.findings.length);
  });

  test("each finding jumps to its first cell", () => {
    const links = (sheets()[0] as ResultSheetEdit).rows.flatMap((row) =>
      row.flatMap(({ link }) => (link ? [link] : [])),
    );
    expect(links).toEqual(
      evaluation.findings.map(({ sheet: name, cells }) => ({ sheet: name, cell: cells[0] })),
    );
  });

  test("the frozen and repeated rows end with the header of the table", () => {
    const { rows, frozenRows, print } = sheets()[0] as ResultSheetEdit;
    expect(rows[frozenRows - 1]?.[0]?.value).toBe("级别");
    expect(print).toEqual({ landscape: true, repeatRows: frozenRows });
  });

  test("the totals sheet lists each project with budget, rate, scores and what waits for a person", () => {
    const lines = texts(sheets()[1] as ResultSheetEdit);
    expect(lines).toContain("1|甲|甲|100|1|100|100|优|");
    expect(lines).toContain("2|乙|乙|300|0.8||||1");
    expect(lines.filter((line) => /平均|自身得分/.test(line))).toHaveLength(3);
  });

  test("merged ranges hold nothing but their first cell", () => {
    for (const { merges, rows } of sheets()) {
      for (const range of merges) {
        const row = Number(/\d+/.exec(range)?.[0]);
        const first = range.charCodeAt(0) - 64;
        expect((rows[row - 1] ?? []).slice(first).every(({ value }) => value === null)).toBe(true);
      }
    }
  });

  test("no date is written unless given, so that a second run writes the same", () => {
    expect(texts(sheets()[0] as ResultSheetEdit).join()).not.toContain("检查日期");
    const [dated] = planResultSheets(evaluation, { ...meta, date: "2024-03-01" });
    expect(texts(dated as ResultSheetEdit)).toContain("检查日期|2024-03-01");
  });

  test("a user's sheet of the same name, in any letter case, gets out of nobody's way", () => {
    const names = sheets({ sheetNames: ["自评检查结果", "得分汇总", "得分汇总(2)"] });
    expect(names.map(({ name }) => name).slice(0, 2)).toEqual(["自评检查结果(2)", "得分汇总(3)"]);
  });

  test("a sheet of ours is replaced under the name it has", () => {
    const state = { ...EMPTY_STATE, sheets: ["自评检查结果(2)", "得分汇总"] };
    const sheetNames = ["自评检查结果", "自评检查结果(2)", "得分汇总"];
    const names = sheets({ sheetNames, state }).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(["自评检查结果(2)", "得分汇总"]);
  });

  test("without a form nothing is written and what stood there is taken away", () => {
    const none = evaluateWorkbook(workbook(sheet([["开支"]])));
    const state = { ...EMPTY_STATE, sheets: ["得分汇总"] };
    expect(planResultSheets(none, { ...meta, state, sheetNames: ["得分汇总"] })).toEqual([
      { kind: "removeSheet", name: "得分汇总" },
    ]);
  });
});

describe("the marks", () => {
  test("cover exactly the cells of errors and warnings, each once", () => {
    const wanted = new Set(
      evaluation.findings
        .filter(({ level }) => level !== "note")
        .flatMap(({ sheet: name, cells }) => cells.map((cell) => `${name}!${cell}`)),
    );
    const marks = planMarks(evaluation).map(({ sheet: name, cell }) => `${name}!${cell}`);
    expect(wanted.size).toBeGreaterThan(0);
    expect(marks.sort()).toEqual([...wanted].sort());
  });

  test("an error outweighs a warning on the same cell", () => {
    const [finding] = evaluation.findings;
    if (!finding) throw new Error("no finding");
    const both = (["error", "warning", "note"] as const).map((level) => ({
      ...finding,
      level,
      cells: ["B2"],
    }));
    const marks = planMarks({ ...evaluation, findings: both });
    expect(marks).toEqual([
      { kind: "fill", sheet: finding.sheet, cell: "B2", color: markColors.error },
    ]);
  });
});
