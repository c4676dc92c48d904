import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { Workbook } from "../../../src/core/model/workbook";
import { planScores } from "../../../src/core/planning/plan-scores";
import { layoutSheet } from "../../support/layout";
import { workbook } from "../../support/sheet-builder";

const written = (book: Workbook): readonly string[] =>
  planScores(evaluateWorkbook(book), book, { overwriteTyped: true }).edits.map(
    ({ cell, value, formula }) => `${cell}=${String(value)}${formula === undefined ? "" : " ="}`,
  );

test("nothing is written into a form of the running year, not even an execution rate", () => {
  const rows = [
    "项目支出绩效运行监控表 | <8",
    "（2023年度） | <8",
    "项目名称 | 道路养护经费 | <7",
    "项目资金（万元） | | 年初预算数 | 1-7月执行数 | 执行率",
    "^ | 年度资金总额 | 100 | 50 | ",
    "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月完成值 | 预计全年完成 | 分值 | 得分",
    "^ | 产出指标 | 数量指标 | 养护里程 | ≥100公里 | 60公里 | 100公里 | 100 | ",
  ];
  const book = workbook(layoutSheet({ rows }));
  expect(evaluateWorkbook(book).forms[0]?.form.kind).toBe("monitoring");
  expect(written(book)).toEqual([]);
});

test("the total of goals with shares is their weighted mean, and no sum is written for it", () => {
  const rows = [
    "2023年度部门整体绩效自评表 | <6",
    "单位名称 | < | 某市交通局 | <4",
    "年度目标一 | 改善路况 | <2 | 权重 | 60% | ",
    "一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 分值 | 得分",
    "产出指标 | 数量指标 | 改造路段 | ≥3条 | 3条 | 100 | 100",
    "年度目标二 | 保障安全 | <2 | 权重 | 40% | ",
    "一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 分值 | 得分",
    "产出指标 | 数量指标 | 检测桥梁 | ≥50座 | 40座 | 100 | 80",
    "总分 | <5 | ",
  ];
  const book = workbook(layoutSheet({ rows }));
  expect(evaluateWorkbook(book).forms[0]?.proposedTotal).toBe(92);
  expect(written(book)).toEqual(["G9=92"]);
});
