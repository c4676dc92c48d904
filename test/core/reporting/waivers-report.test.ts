import {
  csvOpening,
  findingsCsv,
  htmlWorkbook,
  humanReport,
  plainText,
  planMarks,
  planResultSheets,
  sarifClosing,
  sarifOpening,
  sarifResults,
  toContract,
  waiverFor,
  EMPTY_STATE,
  evaluateWorkbook,
  type Evaluation,
  type Finding,
} from "../../../src/core";
import { contractProblems } from "../../support/contract-validator";
import { department, withCells } from "../../support/department-workbook";
import { sarifProblems } from "../../support/sarif-validator";

/** 甲 stays waived, 乙 has lapsed, 丙 is not needed any more. */
const scores = [9, 50, 30, 12, 101] as const;
const book = department({ name: "甲", scores }, { name: "乙", scores }, { name: "丙", scores });
const OVER = "SE522";
const before = evaluateWorkbook(book);
const waivers = before.findings
  .filter(({ check }) => check === OVER)
  .map((finding) =>
    waiverFor(before, finding, {
      scope: "cell",
      reason: `${finding.sheet}已书面说明`,
      at: "2024-03-01",
    }),
  );
const changed = withCells(withCells(book, "乙", { H12: { value: 15, text: "15" } }), "丙", {
  H12: { value: 10, text: "10" },
});
const evaluation: Evaluation = evaluateWorkbook(changed, { waivers });
const over = (sheet: string): Finding | undefined =>
  evaluation.findings.find((one) => one.check === OVER && one.sheet === sheet);

test("the example is what it says", () => {
  expect([over("甲"), over("乙")?.lapsed?.after.contents, over("丙")]).toEqual([
    undefined,
    [15, 10],
    undefined,
  ]);
  expect([evaluation.waived.length, evaluation.unneededWaivers.length]).toEqual([1, 1]);
});

describe("what is marked 不适用, in every format", () => {
  test("JSON: beside the findings, by the contract and its additions", () => {
    const published = toContract(evaluation);
    expect(contractProblems(JSON.parse(JSON.stringify(published)))).toEqual([]);
    const waiver = { scope: "cell", check: OVER, reason: "甲已书面说明", at: "2024-03-01" };
    expect(published.waived).toMatchObject([{ finding: { check: OVER, sheet: "甲" }, waiver }]);
    const [lapsed] = published.lapsedWaivers;
    expect(lapsed).toMatchObject({ before: [12, 10], after: [15, 10] });
    expect(published.findings[lapsed?.finding ?? -1]).toMatchObject({ check: OVER, sheet: "乙" });
    expect(published.unneededWaivers).toMatchObject([{ reason: "丙已书面说明" }]);
    expect(Object.keys(published.findings[lapsed?.finding ?? -1] ?? {})).not.toContain("lapsed");
  });

  test("human: counted, listed with the reason, and flagged where it lapsed", () => {
    const text = plainText(humanReport(evaluation));
    expect(text).toMatch(/缺失数据 \d+ · 另有 1 项已标为不适用\n/);
    expect(text).toContain("已标为不适用（1 项）");
    expect(text).toContain("理由：甲已书面说明（2024-03-01，只这一处）");
    expect(text).toContain(
      "曾标为不适用（理由：乙已书面说明），此后单元格内容已变：12 改为 15。请重新判断。",
    );
    expect(text).toContain("不再需要的不适用标记（1 项）");
    const none = plainText(humanReport(before));
    expect(none).not.toContain("不适用");
  });

  test("csv: lines of their own with the reason", () => {
    const lines = findingsCsv(evaluation, "a.xlsx").trimEnd().split("\r\n");
    expect(csvOpening().split(",")).toHaveLength(11);
    expect(lines).toHaveLength(evaluation.findings.length + 1);
    expect(lines.at(-1)).toMatch(
      /^a\.xlsx,甲,H12 G12,错误,SE522,.*,不适用,理由：甲已书面说明（2024-03-01，只这一处）$/,
    );
    expect(lines.filter((line) => line.includes(",不适用已失效,曾标为不适用"))).toHaveLength(1);
    expect(lines.filter((line) => line.endsWith(",,"))).toHaveLength(
      evaluation.findings.length - 1,
    );
  });

  test("html: a part of its own, escaped", () => {
    const evil = {
      ...evaluation,
      waived: evaluation.waived.map((one) => ({
        ...one,
        waiver: { ...one.waiver, reason: "<script>x</script>" },
      })),
    };
    const page = htmlWorkbook(evil, { file: "a.xlsx", index: 0 });
    expect(page).toContain("已标为不适用（1 项）");
    expect(page).toContain("理由：&lt;script&gt;");
    expect(page).not.toContain("<script>");
    expect(page).toMatch(/另有已标为不适用<b>1<\/b>/);
    expect(page).toContain("此后单元格内容已变：12 改为 15");
    expect(page).toContain("不再需要的不适用标记（1 项）");
  });

  test("sarif: suppressed results with the reason; one that lapsed is under review", () => {
    const text =
      sarifOpening({ name: "selfeval", version: "1.2.3" }) +
      sarifResults(evaluation, { file: "a.xlsx", index: 0 }) +
      sarifClosing({ files: ["a.xlsx"], notifications: [] });
    const log = JSON.parse(text) as { runs: [{ results: { suppressions: object[] }[] }] };
    expect(sarifProblems(log)).toEqual([]);
    const suppressions = log.runs[0].results.map((result) => result.suppressions);
    expect(suppressions).toHaveLength(evaluation.findings.length + 1);
    expect(suppressions.at(-1)).toEqual([
      {
        kind: "external",
        status: "accepted",
        justification: "甲已书面说明",
        properties: { scope: "cell", at: "2024-03-01" },
      },
    ]);
    expect(suppressions.flat()).toHaveLength(2);
    expect(suppressions.flat()).toContainEqual(expect.objectContaining({ status: "underReview" }));
  });

  test("the sheet 自评检查结果: counted, then blocks of their own below the findings", () => {
    const [sheet] = planResultSheets(evaluation, {
      toolVersion: "0.0.0-test",
      sheetNames: [],
      state: EMPTY_STATE,
    });
    if (sheet?.kind !== "resultSheet") throw new Error("no sheet was planned");
    const texts = sheet.rows.map((row) => row.map(({ value }) => value));
    const row = (start: string): number =>
      texts.findIndex(([first]) => String(first).startsWith(start));
    expect(texts.flat()).toContainEqual(
      expect.stringMatching(/无法检查 \d+ · 另有 1 项已标为不适用$/),
    );
    expect(texts[row("已标为不适用") + 1]).toContain("不适用的理由");
    expect(texts[row("已标为不适用") + 2]).toEqual(
      expect.arrayContaining(["甲", "理由：甲已书面说明（2024-03-01，只这一处）", OVER]),
    );
    expect(texts[row("不再需要") + 2]).toContain(OVER);
    expect(texts.flat()).toContainEqual(expect.stringContaining("此后单元格内容已变：12 改为 15"));
  });

  test("no cell is marked for what is waived", () => {
    const marks = planMarks(evaluation).map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(marks).not.toContain("甲!H12");
    expect(marks).toContain("乙!H12");
  });
});
