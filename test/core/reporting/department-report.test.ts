import { evaluateWorkbook } from "../../../src/core/evaluate";
import { htmlWorkbook } from "../../../src/core/reporting/html/html-workbook";
import { humanReport } from "../../../src/core/reporting/human-report";
import { plainText } from "../../../src/core/reporting/styled-text";
import { toContract } from "../../../src/core/reporting/to-contract";
import { contractProblems } from "../../support/contract-validator";
import { projectSheet } from "../../support/department-workbook";
import { layoutSheet } from "../../support/layout";
import { sheet, workbook } from "../../support/sheet-builder";

const projects = [
  projectSheet({ name: "项目甲", scores: [10, 50, 30, 10, 100] }),
  projectSheet({ name: "项目乙", scores: [10, 49, 30, 10, 99] }),
];
const figures = sheet(
  [
    ["部门基本情况表"],
    ["项目", "2023年", "2022年", "较上年增减", "增减幅度"],
    ["年末总资产", 103.5, 125.87, -22.37, "-21.61%"],
    ["编制人数", 21, 21],
    ["部门自评总得分", 100],
  ],
  { name: "部门基本情况" },
);
const department = evaluateWorkbook(workbook(...projects, figures));

const monitored = evaluateWorkbook(
  workbook(
    layoutSheet({
      rows: [
        "2023年1-7月项目绩效运行监控表 | <6",
        "项目名称 | 社区服务经费 | <5",
        "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月完成值 | 全年预计完成值 | 偏差原因",
        "产出指标 | 数量指标 | 服务场次 | ≥10场 | 5场 | 8场 | 场地维修，四季度补办",
      ],
    }),
  ),
);

describe("the department's result in words", () => {
  const text = plainText(humanReport(department));
  const page = htmlWorkbook(department, { file: "部门.xlsx", index: 0 });

  test("gives the line of derivation, and why a method gives nothing", () => {
    expect(text).toContain("各项目得分的平均数：(2×100)÷2：100");
    expect(page).toContain("(2×100)÷2=100");
    expect(text).toContain("工作簿里没有部门整体支出绩效自评表");
    expect(page).toContain("工作簿里没有部门整体支出绩效自评表");
  });

  test("marks what is this tool's suggestion", () => {
    expect(text).toContain("各项目得分简单平均（建议）");
    expect(page).toContain("各项目得分简单平均（建议）");
  });

  test("says which methods give the total that was typed, each in its rounding", () => {
    const stated =
      "部门总分填写 100 分（部门基本情况 B5）：按“各项目得分简单平均”（99.5，四舍五入取整）";
    expect(text).toContain(stated);
    expect(page).toContain(stated);
  });
});

describe("the department in the published JSON", () => {
  const published = toContract(department);

  test("follows the contract", () => {
    expect(contractProblems(published)).toEqual([]);
    expect(contractProblems(toContract(monitored))).toEqual([]);
  });

  test("has every method once, with a derivation or a reason", () => {
    const methods = published.summary?.alternatives ?? [];
    expect(methods.map(({ method }) => method)).toEqual([
      "meanOfProjects",
      "budgetWeighted",
      "ownTable",
      "goalWeighted",
      "blockWeighted",
      "manual",
    ]);
    for (const { derivation, reason } of methods) {
      expect([derivation, reason].filter((text) => text !== null)).toHaveLength(1);
    }
  });

  test("has the department's figures with what they come to", () => {
    const [table] = published.departmentFigures?.tables ?? [];
    expect(table?.rows[0]).toMatchObject({ kind: "assets", recomputed: { change: -22.37 } });
    expect(table?.rows[0]?.recomputed.changeRate).toBeCloseTo(-0.177_72, 5);
    expect(toContract(monitored).departmentFigures).toBeNull();
  });
});

describe("a form of the running year", () => {
  const text = plainText(humanReport(monitored));

  test("is said not to be scored, with its months and what is expected to fall short", () => {
    expect(text).toContain("运行监控表（不计分） 1 张");
    expect(text).toMatch(/社区服务经费 +1–7 月 +— {2}1 项，其中 1 项预计完不成/);
    expect(text).not.toContain("建议得分");
    expect(htmlWorkbook(monitored, { file: "监控.xlsx", index: 0 })).toContain(
      "运行监控（不计分）",
    );
  });

  test("carries progress and forecast in the JSON, and no score", () => {
    const { forms, summary } = toContract(monitored);
    expect(summary).toBeNull();
    expect(forms[0]).toMatchObject({
      kind: "monitoring",
      total: { proposedScore: null, rating: null },
      monitoring: {
        of: "project",
        lastMonth: { value: 7 },
        indicators: [{ row: 4, progress: 0.5, forecastRate: 0.8, forecastKeeps: false }],
      },
    });
  });
});
