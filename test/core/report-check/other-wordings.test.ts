import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateWorkbook, type Evaluation } from "../../../src/core";
import { paragraphsOfText } from "../../../src/core/model/report-text";
import { verifyReport, type ReportResult } from "../../../src/core/report-check";
import { openWorkbook } from "../../../src/hosts/xlsx/read/open-workbook";
import { repaired, SAMPLE } from "../../support/repaired-sample";

let evaluation: Evaluation;
beforeAll(async () => {
  const { workbook } = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)), "sample.xlsx");
  evaluation = evaluateWorkbook(repaired(workbook));
});

function textOf(report: string): string {
  return readFileSync(join(__dirname, "../../fixtures/reports", report), "utf8");
}

function resultsOf(report: string): readonly ReportResult[] {
  return verifyReport(paragraphsOfText(textOf(report)), evaluation).results;
}

function isAlarm({ kind, level }: ReportResult): boolean {
  return kind !== "open" && level !== null && level !== "note";
}

/** Reports on the sample department, worded as other kinds of departments word theirs; their figures are true. */
describe.each([
  [
    "commerce-2023.txt",
    [
      "已核对一致：执行率 72.7%，6.18 万元÷8.50 万元＝72.71%。",
      "已核对一致：1980.66＋23100.85＋400.00＝25481.51 万元。",
      "已核对一致：2610 元，上年为 2850 元，减少 8.4%。",
      "已核对一致：部门支出 25459.51 万元。",
      "已核对一致：25 个项目得 100 分。",
      "已核对一致：“国际合作洽谈会经费”得分 92 分。",
    ],
  ],
  [
    "education-2023.txt",
    [
      "已核对一致：执行率 98.09%，3198.2 万元÷3260.5 万元＝98.09%。",
      "已核对一致：6＋21＋42＋17＝86 所。",
      "已核对一致：部门全年预算 25481.51 万元。",
      "已核对一致：“境外招商洽谈经费”执行率 80%。",
      "已核对一致：“国际合作洽谈会经费”执行率 75%。",
      "已核对一致：“印制招商手册册数”年度指标值 2000 册。",
    ],
  ],
  [
    "investment-2023.txt",
    [
      "已核对一致：12＋9＝21 名。",
      "已核对一致：部门年初预算 2113.81 万元。",
      "已核对一致：部门全年预算 25481.51 万元。",
      "已核对一致：部门支出 25459.51 万元。",
      "已核对一致：“入区项目计划总投资”年度指标值 600 亿元。",
      "已核对一致：目标 200 个以上，引进项目 234 个（117%），已达到。",
    ],
  ],
])("a true report in other words: %s", (report, confirmed) => {
  it("gives no alarm but for a part that is not there", () => {
    const alarms = resultsOf(report).filter((one) => isAlarm(one) && one.rule !== "RC12");
    expect(alarms.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  it("has what it states of money, projects and indicators confirmed", () => {
    const passed = resultsOf(report).filter(({ kind }) => kind === "pass");
    expect(passed.map(({ message }) => message)).toEqual(expect.arrayContaining(confirmed));
  });
});

it("says which usual part a report lacks", () => {
  const missing = resultsOf("education-2023.txt").filter(({ rule }) => rule === "RC12");
  expect(missing.map(({ message }) => message).join()).toContain("“自评工作开展情况”");
});

describe("one slip in a true report", () => {
  it.each([
    ["RC03", "全额事业9名", "全额事业10名", "12＋10＝22 名，超过总数 21 名"],
    ["RC01", "（-17.77%）", "（-19.77%）", "减少 17.77%"],
    ["RC09", "完成调整预算的99.91%", "完成调整预算的98.91%", "25459.51 万元÷25481.51 万元＝99.91%"],
    ["RC18", "引进招商项目234个", "引进招商项目224个", "“引进招商项目”实际完成值 224 个"],
    ["RC16", "得93分", "得94分", "“境外招商洽谈经费”得分 94 分"],
    ["RC05", "等级为优。", "等级为良。", "报告写等级“良”"],
    ["RC14", "〔2024〕3号", "[2024]3号", "应写作 高财绩〔2024〕3号"],
    ["RC17", "27个项目自评表", "26个项目自评表", "自评项目 26 个"],
    ["RC22", "决算支出25459.51", "决算支出25495.51", "部门支出 25495.51 万元"],
    ["RC15", "二是提前", "三是提前", "应为“二是”"],
    ["RC15", "2.境外团组", "3.境外团组", "应为“2.”"],
    ["RC04", "部门整体自评99分", "部门整体自评98分", "总分 98 分得不出来"],
  ])("is found: %s, %s → %s", (...slip) => {
    const [rule, is, was, says] = slip;
    const text = textOf("investment-2023.txt");
    expect(text).toContain(is);
    const { results } = verifyReport(paragraphsOfText(text.replace(is, was)), evaluation);
    const found = results.filter((one) => one.rule === rule && isAlarm(one));
    expect(found.map(({ message }) => message).join()).toContain(says);
  });
});
