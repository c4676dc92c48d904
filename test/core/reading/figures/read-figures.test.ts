import type { DepartmentFigures } from "../../../../src/core/model/department-figures";
import { readDepartmentFigures } from "../../../../src/core/reading";
import { layoutSheet } from "../../../support/layout";

/** The tables as lines: "A4 staff 21 人 | 20 | 1 | 0.05". */
function told(rows: readonly string[]): readonly string[] {
  const sheet = layoutSheet({ rows });
  const found = readDepartmentFigures({ sheets: [sheet] }, [{ sheet: sheet.name, reason: "" }]);
  return found.flatMap(linesOf);
}

function linesOf({ rows }: DepartmentFigures): readonly string[] {
  return rows.map(({ row, kind, unit, thisYear, lastYear, change, changeRate }) => {
    const values = [thisYear, lastYear, change, changeRate].map(({ value }) => value ?? "-");
    return `${String(row)} ${kind} ${unit ?? "-"} ${values.join(" ")}`;
  });
}

test("reads a table with the year's figure, its unit, and change and rate", () => {
  expect(
    told([
      "部门基本情况表 | <5",
      "（2023年度） | <5",
      "序号 | 项目 | 2023年 | 单位 | 较上年增减 | 增减幅度",
      "1 | 年末总资产 | 103.5 | 万元 | -22.37 | -17.77%",
      "2 | 年末总负债 | 1.42 | 万元 | -1.89 | -57.10%",
      "3 | 年初收支预算 | 2113.81 | 万元 | 263.42",
      "4 | 收支决算 | 25459.51 | 万元 | | 155.72%",
      "5 | 编制人数 | 21 | 人",
      "6 | 年末实有人数 | 21 | 人 | 0",
      "7 | 内设处室 | 6 | 个",
    ]),
  ).toEqual([
    "4 assets 万元 103.5 - -22.37 -0.1777",
    "5 liabilities 万元 1.42 - -1.89 -0.571",
    "6 originalBudget 万元 2113.81 - 263.42 -",
    "7 finalAccounts 万元 25459.51 - - 1.5572",
    "8 establishment 人 21 - - -",
    "9 staff 人 21 - 0 -",
    "10 other 个 6 - - -",
  ]);
});

test("tells the years of two columns apart, whichever stands first", () => {
  expect(
    told([
      "单位：万元 | <4",
      "项目 | 2022年 | 2023年 | 增减额 | 增减率（%）",
      "资产总额 | 100 | 110 | 10 | 10",
    ]),
  ).toEqual(["3 assets 万元 110 100 10 0.1"]);
});

test("reads budget and accounts as columns, the execution rate of this year's line", () => {
  const rows = [
    "收支预决算表（单位：万元） | <4",
    "项目 | 年初预算数 | 调整后预算数 | 决算数 | 执行率",
    "上年 | 900 | 1000 | 950 | 95%",
    "本年 | 1000 | 1200 | 1080 | 90%",
  ];
  expect(told(rows)).toEqual([
    "4 originalBudget 万元 1000 900 - -",
    "4 finalBudget 万元 1200 1000 - -",
    "4 finalAccounts 万元 1080 950 - -",
  ]);
  const sheet = layoutSheet({ rows });
  const [table] = readDepartmentFigures({ sheets: [sheet] }, [{ sheet: sheet.name, reason: "" }]);
  expect(table?.executionRate).toMatchObject({ cell: "E4", value: 0.9 });
});

test("takes no amount of an adjustment for the adjusted budget", () => {
  expect(told(["科目 | 年初预算数 | 调整预算数", "合计 | 2025.8 | 91.6"])).toEqual([]);
});

test("does not say what a rate is of, where an adjustment may have changed the budget", () => {
  const ratesOf = (labels: string, line: string) => {
    const sheet = layoutSheet({ rows: [labels, line] });
    const tables = readDepartmentFigures({ sheets: [sheet] }, [{ sheet: sheet.name, reason: "" }]);
    return tables.map(({ executionRate }) => executionRate.value);
  };
  const line = "合计 | 80 | 78 | 76.44 | 98%";
  expect(ratesOf("项目 | 年初预算数 | 调整预算数 | 执行数 | 执行率", line)).toEqual([null]);
  expect(ratesOf("项目 | 年初预算数 | 调整后预算数 | 执行数 | 执行率", line)).toEqual([0.98]);
});

test("reads figures beside their labels, with the unit behind them", () => {
  expect(told(["部门概况 | <3", "编制人数 | 21人 | 实有人数 | 19人"])).toEqual([
    "2 establishment - 21 - - -",
    "2 staff - 19 - - -",
  ]);
});

test("says what it could not read, and leaves other words alone", () => {
  expect(told(["项目 | 本年数 | 上年数", "资产总额 | 约五百 | 100"])).toEqual([
    "2 assets - - 100 - -",
  ]);
  expect(told(["预算编制情况 | 规范", "项目名称 | 道路"])).toEqual([]);
});

test("reads no sheet that holds a form", () => {
  const sheet = layoutSheet({ rows: ["编制人数 | 21"] });
  expect(readDepartmentFigures({ sheets: [sheet] }, [])).toEqual([]);
});
