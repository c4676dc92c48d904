import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { Finding } from "../../../src/core/model/finding";
import {
  failedWorkbook,
  jsonClosing,
  jsonOpening,
  runJson,
  workbookJson,
} from "../../../src/core/reporting/json-report";
import { toContract } from "../../../src/core/reporting/to-contract";
import { contractProblems, runProblems } from "../../support/contract-validator";
import { department } from "../../support/department-workbook";
import { sheet, workbook } from "../../support/sheet-builder";

const evaluation = evaluateWorkbook(
  department(
    { name: "甲", scores: [10, 50, 30, 10, 100] },
    { name: "乙", budget: 3, spent: 2, actual: "二百多" },
    { name: "丙", actual: "2023年12月", scores: [10, 60, "—", null, 98] },
    { name: "丁", actual: "显著提升" },
  ),
);
const published = toContract(evaluation, "报送/测试.xlsx");

describe("the published JSON of a workbook", () => {
  test("has every field of the contract and no other, before and after being JSON", () => {
    expect(contractProblems(published)).toEqual([]);
    expect(contractProblems(JSON.parse(JSON.stringify(published)))).toEqual([]);
  });

  test("says what was evaluated", () => {
    expect(published.file).toBe("报送/测试.xlsx");
    expect(published.forms.map(({ range, policy }) => [range, policy.id])).toEqual(
      ["甲", "乙", "丙", "丁"].map(() => ["A1:I13", "cn-mof-2020"]),
    );
    expect(published.forms[1]?.funding[0]?.proposedScore).toBe(6.67);
    expect(published.forms[0]?.indicators[0]).toMatchObject({
      row: 10,
      name: { cell: "D10", text: "举办推介活动场次", value: "举办推介活动场次", problem: null },
      target: { cell: "E10", value: { kind: "amount", comparator: "atLeast", value: 12 } },
      status: "met",
      proposedScore: 50,
    });
    expect(published.summary?.projects).toBe(4);
    expect(published.findings).toHaveLength(evaluation.findings.length);
  });

  test("a workbook without a form has no summary", () => {
    const none = toContract(evaluateWorkbook(workbook(sheet([["开支"]], { name: "流水" }))));
    expect(contractProblems(none)).toEqual([]);
    expect(none).toMatchObject({ file: "测试.xlsx", forms: [], summary: null });
    expect(none.otherSheets.map((other) => other.sheet)).toEqual(["流水"]);
  });

  test("edits of fixes are reduced to what the contract knows", () => {
    const finding: Finding = {
      check: "SE999",
      message: "一句话。",
      level: "note",
      kind: "fail",
      sheet: "甲",
      cells: ["H10"],
      form: 0,
      row: 10,
      logicalPath: "甲#得分",
      clause: null,
      fixes: [
        {
          title: "改",
          safety: "safe",
          edits: [
            { kind: "cell", sheet: "甲", cell: "H10", expect: true, value: null },
            { kind: "cell", sheet: "甲", cell: "H13", expect: null, value: 9, formula: "1+8" },
          ],
        },
      ],
    };
    const [only] = toContract({ ...evaluation, findings: [finding] }).findings;
    expect(only?.fixes[0]?.edits).toEqual([
      { sheet: "甲", cell: "H10", expect: "TRUE", value: "" },
      { sheet: "甲", cell: "H13", expect: null, value: 9 },
    ]);
  });
});

describe("the published JSON of a run", () => {
  const tool = { name: "selfeval", version: "1.2.3" };
  const lost = {
    level: "error",
    code: "damaged",
    message: "文件已损坏。",
    file: "坏.xlsx",
  } as const;

  test("is the contract's, and the same whether written whole or piece by piece", () => {
    const run = {
      schema: "selfeval/1",
      tool,
      workbooks: [published, published],
      notifications: [lost],
    } as const;
    const text = runJson(run);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(run)));
    expect(runProblems(JSON.parse(text))).toEqual([]);
    const piece = workbookJson(published);
    expect(text).toBe(`${jsonOpening(tool)}${piece},\n${piece}${jsonClosing([lost])}`);
  });

  test("a run over no readable file is still a run", () => {
    expect(runProblems(JSON.parse(jsonOpening(tool) + jsonClosing([lost])))).toEqual([]);
  });

  test("a workbook is one line, also one that could not be read", () => {
    for (const one of [published, failedWorkbook("坏.xlsx", lost)]) {
      expect(workbookJson(one)).not.toContain("\n");
      expect(contractProblems(JSON.parse(workbookJson(one)))).toEqual([]);
    }
  });
});
