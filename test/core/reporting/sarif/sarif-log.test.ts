import { checks } from "../../../../src/core/checks/catalog/index";
import type { Evaluation } from "../../../../src/core/checks/types";
import { evaluateWorkbook } from "../../../../src/core/evaluate";
import type { Finding, Notification } from "../../../../src/core/model/finding";
import { sarifClosing, sarifOpening } from "../../../../src/core/reporting/sarif/sarif-log";
import { sarifResults } from "../../../../src/core/reporting/sarif/sarif-result";
import { department } from "../../../support/department-workbook";
import { sarifProblems } from "../../../support/sarif-validator";

const TOOL = { name: "selfeval", version: "1.2.3" };

const evaluation = evaluateWorkbook(
  department(
    { name: "项目甲", scores: [10, 50, 30, 10, 100] },
    { name: "项目乙", budget: 300, actual: null, scores: [10, null, 30, 10, null] },
  ),
);

type Result = {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: object;
    readonly logicalLocations: readonly object[];
  }[];
  readonly relatedLocations?: readonly object[];
  readonly partialFingerprints: object;
  readonly properties: Readonly<Record<string, unknown>>;
};

type Log = {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly Result[];
      readonly artifacts: readonly object[];
      readonly invocations: readonly object[];
    },
  ];
};

function logOf(
  books: readonly { readonly file: string; readonly evaluation: Evaluation }[],
  notifications: readonly Notification[] = [],
): Log {
  const results = books
    .map(({ file, evaluation: one }, index) => sarifResults(one, { file, index }))
    .filter((text) => text !== "")
    .join(",\n");
  const files = books.map(({ file }) => file);
  return JSON.parse(sarifOpening(TOOL) + results + sarifClosing({ files, notifications })) as Log;
}

function withFindings(...findings: readonly Partial<Finding>[]): Evaluation {
  const [first] = evaluation.findings;
  if (first === undefined) throw new Error("The sample has no finding.");
  return { ...evaluation, findings: findings.map((one) => ({ ...first, ...one })) };
}

const log = logOf([{ file: "报送/甲 1.xlsx", evaluation }]);
const [run] = log.runs;

describe("a SARIF log", () => {
  test("is valid by the published schema, with findings of every kind and with troubles", () => {
    const fix = { title: "改为 5", safety: "safe", edits: [] } as const;
    const every = withFindings(
      { kind: "fail", level: "error", fixes: [fix] },
      { kind: "review", level: "warning", cells: ["A1", "B2", "C3"] },
      { kind: "open", level: "note", form: null, row: null, clause: null },
    );
    const trouble = {
      level: "error",
      code: "unreadableFile",
      message: "读不了",
      file: "b.xls",
    } as const;
    const books = [
      { file: "C:\\表\\a.xlsx", evaluation: every },
      { file: "/tmp/空 格.xlsm", evaluation: withFindings() },
      { file: "b.xls", evaluation: withFindings() },
    ];
    expect(sarifProblems(logOf(books, [trouble, { ...trouble, file: null }]))).toEqual([]);
    expect(sarifProblems(log)).toEqual([]);
    expect(sarifProblems(logOf([]))).toEqual([]);
  });

  test("is refused by the schema where it is wrong, so that the test above can fail", () => {
    expect(sarifProblems({ version: "2.1.0" })).not.toEqual([]);
    const wrong = JSON.parse(
      JSON.stringify(log).replace('"level":"error"', '"level":"fatal"'),
    ) as Log;
    expect(sarifProblems(wrong)).not.toEqual([]);
  });

  test("names every check as a rule, and each result its rule by id and place", () => {
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(checks.map(({ meta }) => meta.id));
    expect(run.results).toHaveLength(evaluation.findings.length);
    for (const { ruleId, ruleIndex } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  test.each([
    { kind: "fail", level: "error", written: "error" },
    { kind: "fail", level: "note", written: "note" },
    { kind: "review", level: "error", written: "none" },
    { kind: "open", level: "note", written: "none" },
  ] as const)(
    "gives a $kind of level $level the level $written, as the standard wants it",
    (one) => {
      const [result] = logOf([{ file: "a.xlsx", evaluation: withFindings(one) }]).runs[0].results;
      expect(result).toMatchObject({ kind: one.kind, level: one.written });
      expect(result?.properties["level"]).toBe(one.level);
    },
  );

  test("names the cell by the form's words and by its address, and gives no line", () => {
    const one = withFindings({
      sheet: "1 月",
      cells: ["F10", "G10"],
      logicalPath: "项目乙/产出指标/数量指标/场次#得分",
    });
    const [result] = logOf([{ file: "报送/甲 1.xlsx", evaluation: one }]).runs[0].results;
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "%E6%8A%A5%E9%80%81/%E7%94%B2%201.xlsx", index: 0 },
        },
        logicalLocations: [
          {
            name: "得分",
            fullyQualifiedName: "项目乙/产出指标/数量指标/场次#得分",
            kind: "formItem",
          },
          { name: "F10", fullyQualifiedName: "'1 月'!F10", kind: "cell" },
        ],
        properties: { sheet: "1 月", cell: "F10" },
      },
    ]);
    expect(result?.relatedLocations).toHaveLength(1);
    expect(result?.partialFingerprints).toEqual({
      "logicalPath/v1": "项目乙/产出指标/数量指标/场次#得分",
    });
  });

  test("keeps braces and brackets of sheet text from being read as placeholders and links", () => {
    const one = withFindings({ message: "“{0}[甲](1)”为空。" });
    const [result] = logOf([{ file: "a.xlsx", evaluation: one }]).runs[0].results;
    expect(result?.message.text).toBe("“{{0}}[甲] (1)”为空。");
  });

  test("lists every file, also one without a finding, and says that a run with an error failed", () => {
    const clean = { file: "clean.xlsx", evaluation: withFindings() };
    const done = logOf([clean]).runs[0];
    expect(done.artifacts).toMatchObject([{ location: { uri: "clean.xlsx", index: 0 } }]);
    expect(done.invocations).toMatchObject([{ executionSuccessful: true }]);
    const trouble = { level: "warning", code: "x", message: "m", file: "clean.xlsx" } as const;
    expect(logOf([clean], [trouble]).runs[0].invocations).toMatchObject([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          {
            level: "warning",
            descriptor: { id: "x" },
            locations: [{ physicalLocation: { artifactLocation: { index: 0 } } }],
          },
        ],
      },
    ]);
    const failed = logOf([clean], [{ ...trouble, level: "error", file: null }]).runs[0];
    expect(failed.invocations).toMatchObject([{ executionSuccessful: false }]);
  });

  test("is the same each time", () => {
    expect(logOf([{ file: "报送/甲 1.xlsx", evaluation }])).toEqual(log);
  });
});
