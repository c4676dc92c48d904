import {
  defineCheck,
  defineWorkbookCheck,
  type CheckMeta,
  type FormCheck,
  type Report,
} from "../../../src/core/checks/define-check";
import { runChecks, runTheseChecks } from "../../../src/core/checks/run-checks";
import { sumFormula } from "../../../src/core/checks/score-sum";
import type { Level } from "../../../src/core/model/finding";
import { scoredWorkbook } from "../../support/test-check";

type Told = { readonly told: "看到 {what}。" };

function meta(id: `SE${number}`): CheckMeta<Told> {
  return {
    id,
    name: `check-${id.toLowerCase()}`,
    level: "warning",
    group: "totals",
    title: "示例检查",
    why: "示例。",
    howToFix: "示例。",
    clause: "财预〔2020〕10号（条款号待核对）",
    defects: ["D75"],
    messages: { told: "看到 {what}。" },
  };
}

const at = (...cells: string[]): Report<Told> => ({
  messageId: "told",
  args: { what: cells.join("、") },
  at: cells,
});

const reporting = (id: `SE${number}`, ...reports: Report<Told>[]) =>
  defineCheck({ meta: meta(id), run: () => reports });

const failing = defineCheck({
  meta: meta("SE901"),
  run() {
    throw new Error("除数为零");
  },
});

const workbook = scoredWorkbook({ form: { indicators: [{ category: null, categoryText: null }] } });

describe("running the checks", () => {
  it("turns a check that throws into a notification, and the others still run", () => {
    const { findings, notifications } = runTheseChecks(
      [failing, reporting("SE902", at("A1"))],
      workbook,
    );
    expect(findings.map(({ check }) => check)).toEqual(["SE902"]);
    expect(notifications).toEqual([
      expect.objectContaining({ level: "error", code: "checkFailed", file: "测试.xlsx" }),
    ]);
    expect(notifications[0]?.message).toContain("SE901");
    expect(notifications[0]?.message).toContain("除数为零");
  });

  it("names the failures of one check together, in the order of the catalogue", () => {
    const book = scoredWorkbook({ form: { sheet: "甲" }, otherForms: [{ sheet: "乙" }] });
    const failingToo: FormCheck = { ...failing, meta: meta("SE900") };
    const { notifications } = runTheseChecks([failing, failingToo], book);
    expect(notifications.map(({ message }) => /SE\d+/.exec(message)?.[0])).toEqual([
      "SE901",
      "SE901",
      "SE900",
      "SE900",
    ]);
  });

  it("drops what a check reported on a form before it failed", () => {
    const halfway = defineCheck({
      meta: meta("SE903"),
      *run() {
        yield at("A1");
        throw new Error("除数为零");
      },
    });
    const { findings, notifications } = runTheseChecks([halfway], workbook);
    expect([findings.length, notifications.length]).toEqual([0, 1]);
  });

  it("sorts by sheet, row, column and id", () => {
    const book = scoredWorkbook({ form: { sheet: "甲" }, otherForms: [{ sheet: "乙" }] });
    const all = [reporting("SE902", at("B2"), at("A10"), at("A2")), reporting("SE901", at("A2"))];
    const { findings } = runTheseChecks(all, book);
    expect(findings.map(({ sheet, cells, check }) => [sheet, cells[0], check])).toEqual(
      ["甲", "乙"].flatMap((sheet) => [
        [sheet, "A2", "SE901"],
        [sheet, "A2", "SE902"],
        [sheet, "B2", "SE902"],
        [sheet, "A10", "SE902"],
      ]),
    );
  });

  it.each([
    ["by id", { only: ["SE902"] }, ["SE902"]],
    ["by name", { only: ["check-se901"] }, ["SE901"]],
    ["all but one", { skip: ["SE901"] }, ["SE902"]],
    ["all with an empty list", { only: [] }, ["SE901", "SE902"]],
  ])("selects checks %s", (_, selection, expected) => {
    const all = [reporting("SE901", at("A1")), reporting("SE902", at("A1"))];
    const { findings } = runTheseChecks(all, workbook, selection);
    expect(findings.map(({ check }) => check)).toEqual(expected);
  });

  it.each<[string, { reported?: Level; overridden?: Level }, Level]>([
    ["the check's own", {}, "warning"],
    ["the report's", { reported: "note" }, "note"],
    ["the policy's, above all", { reported: "note", overridden: "error" }, "error"],
  ])("takes the level: %s", (_, { reported, overridden }, expected) => {
    const report = { ...at("A1"), ...(reported && { level: reported }) };
    const policy = { checks: { SE901: overridden ? { level: overridden } : {} } };
    const { findings } = runTheseChecks([reporting("SE901", report)], scoredWorkbook({ policy }));
    expect(findings[0]?.level).toBe(expected);
  });

  it("leaves out a check that the policy switches off", () => {
    const book = scoredWorkbook({ policy: { checks: { SE901: { enabled: false } } } });
    expect(runTheseChecks([reporting("SE901", at("A1"))], book).findings).toEqual([]);
    const wide = defineWorkbookCheck({
      meta: meta("SE901"),
      run: () => [{ ...at("A1"), sheet: "项目1", form: 0 }],
    });
    expect(runTheseChecks([wide], book).findings).toEqual([]);
  });

  it.each([
    ["that are errors by themselves", {}, ["SE902"]],
    ["that the policy makes errors", { SE901: { level: "error" } }, ["SE901", "SE902"]],
    ["but those that it makes less", { SE902: { level: "note" } }, []],
  ] as const)("runs only what blocks a submission: checks %s", (_, overrides, expected) => {
    const book = scoredWorkbook({ policy: { checks: overrides } });
    const isError = (id: `SE${number}`) => ({ ...meta(id), level: "error" }) as const;
    const all = [
      reporting("SE901", at("A1")),
      defineWorkbookCheck({
        meta: isError("SE902"),
        run: () => [{ ...at("A1"), sheet: "项目1", form: 0 }],
      }),
    ];
    const { findings } = runTheseChecks(all, book, { blockingOnly: true });
    expect(findings.map(({ check }) => check)).toEqual(expected);
  });

  it("keeps every cell inside the form, and points to its first cell when none is left", () => {
    const { findings } = runTheseChecks(
      [reporting("SE901", at("Z99", "B2")), reporting("SE902", { ...at("Z99"), at: [null] })],
      workbook,
    );
    expect(findings.map(({ cells }) => cells)).toEqual([["A1"], ["B2"]]);
  });

  it("gives a logical path by words that survives inserted rows", () => {
    const [scored] = workbook.forms;
    const indicator = scored?.form.indicators[0];
    const fundingRow = scored?.form.funding[0];
    if (!indicator || !fundingRow) throw new Error("The form has no rows");
    const reports = [
      { ...at("H13"), indicator, part: "得分" },
      { ...at("H6"), fundingRow, part: "执行率" },
      at("A1"),
    ];
    const { findings } = runTheseChecks([reporting("SE901", ...reports)], workbook);
    expect(findings.map(({ logicalPath, row }) => [logicalPath, row])).toEqual([
      ["招商引资专项经费", null],
      ["招商引资专项经费/项目资金/年度资金总额#执行率", null],
      ["招商引资专项经费/产出指标/走访企业数#得分", 13],
    ]);
  });

  it("takes the clause of the policy value used, else the check's own", () => {
    const reports = [
      at("A1"),
      { ...at("A2"), clause: null },
      { ...at("A3"), clause: "甲〔2023〕1号" },
    ];
    const { findings } = runTheseChecks([reporting("SE901", ...reports)], workbook);
    expect(findings.map(({ clause }) => clause)).toEqual([
      "财预〔2020〕10号（条款号待核对）",
      null,
      "甲〔2023〕1号",
    ]);
  });

  it("runs the whole catalogue over a form without a crash", () => {
    const book = scoredWorkbook({
      form: { funding: [{}, {}], indicators: [{}, { target: null }] },
    });
    const { findings, notifications } = runChecks(book);
    expect(notifications).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });
});

describe("the sum formula", () => {
  it.each([
    [["I6", "H13", "H14", "H15"], "SUM(I6,H13:H15)"],
    [["H13", "H15"], "SUM(H13,H15)"],
    [["H13"], "SUM(H13)"],
  ])("of %p", (cells, formula) => {
    expect(sumFormula(cells)).toBe(formula);
  });
});
