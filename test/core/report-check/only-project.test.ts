import {
  verifyReport,
  type ReportResult,
  type ReportResultKind,
} from "../../../src/core/report-check";
import { evaluateWorkbook } from "../../../src/core";
import { cellKey } from "../../../src/core/model/workbook";
import { projectSheet } from "../../support/department-workbook";
import { evaluationOf, scoredProject } from "../../support/report-workbook";
import { workbook } from "../../support/sheet-builder";

const NAME = "乡村道路养护经费";
/** Adjusted from 300 to 280 during the year, 252 spent. */
const road = projectSheet(scoredProject(NAME, 97, { budget: 280, spent: 252 }));
const original = cellKey({ row: 6, column: 4 });
const cells = new Map(
  [...road.cells].map(([key, cell]) => [
    key,
    key === original ? { ...cell, value: 300, text: "300" } : cell,
  ]),
);
const only = evaluateWorkbook(workbook({ ...road, cells }));

function resultsFor(text: string, over = only, title = "某项目2023年度绩效自评报告") {
  const paragraphs = [title, ...text.split("|")].map((one) => ({ text: one }));
  return verifyReport(paragraphs, over).results;
}

function told(results: readonly ReportResult[], rule: string) {
  return results.filter((one) => one.rule === rule).map(({ kind, message }) => [kind, message]);
}

describe("a report on the only project of a workbook, without its name", () => {
  test.each<readonly [text: string, kind: ReportResultKind, says: string]>([
    ["全年预算300万元，支出252万元。", "fail", "全年预算 300 万元，表中是 280。"],
    ["全年预算280万元，支出252万元。", "pass", "全年预算 280 万元"],
    ["年初预算300万元，调整后预算280万元。", "pass", "年初预算 300 万元"],
    ["年初预算300万元，调整后预算290万元。", "fail", "全年预算 290 万元，表中是 280。"],
    ["截至12月31日，项目全年支出252万元。", "pass", "支出 252 万元"],
    ["截至2023年12月31日累计支出250万元。", "fail", "支出 250 万元，表中是 252。"],
    ["年中调整后预算280万元。", "pass", "全年预算 280 万元"],
    ["全年预算280万元，支出250万元。", "fail", "支出 250 万元，表中是 252。"],
    ["本项目预算280万元，执行数252万元，执行率90%。", "pass", "执行率 90%"],
    ["预算执行率84%。", "fail", "执行率 84%，表中是 252 ÷ 280。"],
    ["经自评，自评得分97分，等级为优。", "pass", "得分 97 分"],
    ["自评得分98分，等级为优。", "fail", "得分 98 分，表中是 97。"],
    ["综合得分95分。", "fail", "得分 95 分，表中是 97。"],
  ])("%s → %s", (text, kind, says) => {
    const found = told(resultsFor(text), "RC26").find(([, message]) => message?.includes(says));
    expect(found?.[0]).toBe(kind);
  });

  test.each([
    "培训费预算20万元，支出18万元，执行率90%。",
    "全年预算的其中部分：财政拨款预算200万元，支出180万元。",
    "路面修复：预算30万元，支出28万元。",
    "2022年全年预算310万元，支出290万元。",
    "产出指标方面，自评得分49分。",
    "截至6月底支出120万元，执行率43%。",
    "养护里程320公里，支出25万元。",
    "我单位全年预算5000万元，支出4900万元。",
    "评价总分100分，指标分值80分。",
    "项目名称\t预算（万元）|路面修复\t30",
  ])("says nothing of: %s", (text) => {
    expect(told(resultsFor(text), "RC26")).toEqual([]);
  });

  it("shows the form's cell", () => {
    const wrong = resultsFor("全年预算300万元。").find(({ rule }) => rule === "RC26");
    expect(wrong?.cells.map(({ cell, text }) => [cell, text])).toEqual([["E6", "280"]]);
  });

  it("is not read so for a department, nor where there are more projects", () => {
    const text = "全年预算300万元，支出252万元。";
    const title = "某局2023年度部门整体支出绩效自评报告";
    const more = evaluationOf([scoredProject(NAME, 97), scoredProject("企业服务专项经费", 92)]);
    expect(told(resultsFor(text, only, title), "RC26")).toEqual([]);
    expect(told(resultsFor(text, more), "RC26")).toEqual([]);
  });
});

it("does not take a project's original budget for the one of the year", () => {
  const said = (text: string) => told(resultsFor(`${NAME}${text}`), "RC16");
  expect(said("全年预算300万元。")).toEqual([
    ["fail", `报告写“${NAME}”全年预算 300 万元，表中是 280。请核对哪一个正确。`],
  ]);
  expect(said("预算300万元。")).toEqual([["pass", `已核对一致：“${NAME}”预算 300 万元。`]]);
});
