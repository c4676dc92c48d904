import { readFileSync } from "node:fs";
import { join } from "node:path";
import { paragraphsOfText } from "../../../src/core/model/report-text";
import { verifyReport, type ReportResult } from "../../../src/core/report-check";
import { projectsEvaluation } from "../../support/report-workbook";

const TEXT = readFileSync(join(__dirname, "../../fixtures/reports/department-2023.txt"), "utf8");
const SCORES = [...Array<number>(25).fill(100), 93, 92];

/** A department's report of 2023 with the slips that such reports have, first against itself, then against 27 sheets. */
describe.each([
  ["against itself", verifyReport(paragraphsOfText(TEXT), null)],
  ["against the workbook", verifyReport(paragraphsOfText(TEXT), projectsEvaluation(SCORES))],
])("the report of a department, %s", (_, { results, year }) => {
  const saying = (text: string): ReportResult | undefined =>
    results.find(({ message, places }) => `${message}|${places[0]?.text ?? ""}`.includes(text));

  it("is read as one of 2023", () => expect(year).toBe(2023));

  it.each([
    ["assets 103.50, down 22.37, −17.77%", "上年为 125.87 万元，减少 17.77%"],
    ["liabilities 1.42, down 1.89, −57.10%", "上年为 3.31 万元，减少 57.10%"],
    ["25 + 1 + 1 = 27 projects", "25＋1＋1＝27 个"],
    ["99 is 优秀 under 90", "得分 99 分，90 分起，等级“优秀”"],
    ["all projects are 优秀", "93、92 分，90 分起，等级“优秀”"],
    ["234 ≥ 130 ≥ 77 ≥ 30", "总数 234 个 ≥ 注册 130 个 ≥ 开工 77 个 ≥ 竣工 30 个"],
    ["the document number", "文号“石发〔2019〕8号”写法规范"],
  ])("confirms: %s", (_name, text) => {
    expect(saying(text)).toMatchObject({ kind: "pass", level: null });
  });

  it.each([
    ["the change of 263.42 without its percentage", "应为 1850.39 万元，增加 14.24%"],
    ["155.72% without last year's figure", "上年约为 9956.01 万元"],
  ])("does not take for confirmed: %s", (_name, text) => {
    expect(saying(text)).toMatchObject({ kind: "open", rule: "RC01" });
  });

  it.each([
    ["12.04 times the budget, no adjusted one", "RC09", "12.04 倍"],
    ["where 99 comes from is not said", "RC04", "÷27＝99.44，四舍五入到整数"],
    ["the series has two readings", "RC06", "另有 71 个不在各档"],
    ["2022 in a report of 2023", "RC08", "这里写的是 2022 年"],
    ["which figure counts as 引进", "RC10", "审批项目 234 个（117%）、注册项目 130 个（65%）"],
    ["高质量完成 beside 基本实现", "RC13", "而别处写“基本实现”"],
    ["93 and 92 are not explained", "RC19", "93、92 分"],
    ["satisfaction without a figure", "RC20", "没有写出任何满意度数值"],
    ["the promised back-check is not there", "RC12", "质量对比倒查情况”，正文里没有找到"],
    ["the problems are not those of the two projects", "RC21", "没有说到是哪些项目"],
  ])("reports: %s", (_name, rule, text) => {
    const found = saying(text);
    expect(found).toMatchObject({ rule });
    expect(["fail", "review"]).toContain(found?.kind);
  });

  it("calls nothing wrong besides", () => {
    const alarms = results.filter(({ kind }) => kind === "fail" || kind === "review");
    expect(alarms.map(({ rule }) => rule).sort()).toEqual([
      "RC04",
      "RC06",
      "RC08",
      "RC09",
      "RC10",
      "RC12",
      "RC13",
      "RC19",
      "RC20",
      "RC21",
    ]);
  });

  it("shows the sentence as the report has it", () => {
    const place = saying("上年为 125.87 万元")?.places[0];
    const text = TEXT.split("\n")[(place?.paragraph ?? 0) - 1]?.slice(place?.start, place?.end);
    expect(place?.text).toBe(text);
    expect(text).toContain("资产总额103.50万元，较上年减少22.37万元，下降17.77%");
    expect(place?.section).toBe("部门概况");
  });
});

it("names the projects below 100 with their cells", () => {
  const { results } = verifyReport(paragraphsOfText(TEXT), projectsEvaluation(SCORES));
  const unexplained = results.find(({ rule }) => rule === "RC19");
  expect(unexplained?.cells).toEqual([
    { sheet: "专项工作项目26", cell: "H13", label: "专项工作项目26 · 总分", text: "93" },
    { sheet: "专项工作项目27", cell: "H13", label: "专项工作项目27 · 总分", text: "92" },
  ]);
});
