import type { Sheet } from "../../../../src/core/model/workbook";
import { readForms, sketchSheet, tryDraft } from "../../../../src/core/reading";
import { inventedSheet } from "../../../support/invented-form";
import { layoutSheet } from "../../../support/layout";
import { sheet, workbook } from "../../../support/sheet-builder";

const sketched = (of: Sheet, top?: number, bottom = top) =>
  sketchSheet(of, {
    rows: top === undefined || bottom === undefined ? null : { top, bottom },
    profiles: [],
  });

describe("what is shown of a sheet to point at", () => {
  it("begins at the header that is read now, with what its labels say", () => {
    const form = layoutSheet({
      rows: [
        "项目支出绩效自评表",
        "项目名称 | 道路养护",
        "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
        "产出指标 | 数量指标 | 里程 | ≥100公里 | 98公里 | 50 | 49",
      ],
    });
    expect(sketched(form)).toMatchObject({
      top: 3,
      bottom: 3,
      suggested: { dimension: 1, category: 2, name: 3, target: 4, actual: 5, weight: 6, score: 7 },
      labels: ["项目名称", "道路养护"],
      suggestedLabels: { projectName: "项目名称" },
      profile: null,
    });
  });

  it("begins, where nothing is read, at the row that is most like a header", () => {
    const near = sheet([
      ["某单位年度工作完成表"],
      ["填报人", "王某", "日期"],
      ["一级指标", "指标名称", "年初设想", "结果"],
      ["产出", "里程", "≥100公里", "98公里"],
    ]);
    expect(sketched(near)).toMatchObject({ top: 3, suggested: { dimension: 1, name: 2 } });
  });

  it("joins a header over two rows, and offers columns under one heading or without any", () => {
    const wide = layoutSheet({
      rows: ["事项 | < | 结果 | < |", "^ | ^ | 年初 | 年底 |", "产出 | 里程 | 100 | 98 | 好"],
    });
    expect(sketched(wide, 1, 2).columns).toEqual([
      { column: 1, letters: "A", text: "事项" },
      { column: 2, letters: "B", text: "事项" },
      { column: 3, letters: "C", text: "结果 / 年初" },
      { column: 4, letters: "D", text: "结果 / 年底" },
      { column: 5, letters: "E", text: "" },
    ]);
  });

  it("shows a blank sheet as nothing to point at", () => {
    expect(sketched(sheet([]))).toMatchObject({ top: 0, rows: [], columns: [], suggested: {} });
  });

  it("cuts long rows, and leaves out rows that hold a single text", () => {
    const rows = [["标题"], Array.from({ length: 30 }, (_, at) => `第${String(at)}列表头`)];
    const [row] = sketched(sheet(rows)).rows;
    expect(row?.row).toBe(2);
    expect(row?.text.length).toBeLessThanOrEqual(61);
  });
});

describe("a draft over merged headers", () => {
  const wide = layoutSheet({
    rows: [
      "事项 | < | 结果 | < | 打分",
      "^ | ^ | 年初 | 年底 | ^",
      "产出指标 | 修路里程 | ≥100公里 | 98公里 | 49",
      "产出指标 | 栽树棵数 | ≥10棵 | 12棵 | 50",
    ],
  });

  it("tells two columns under one heading apart", () => {
    const trial = tryDraft(
      wide,
      {
        sheet: "Sheet1",
        title: "修路表",
        top: 1,
        bottom: 2,
        columns: { dimension: 1, name: 2, target: 3, actual: 4, score: 5 },
      },
      false,
    );
    if (!trial.ok) throw new Error(trial.problems.join());
    expect(trial.profile.indicators.headers).toEqual([
      ["事项", "", "结果", "", "打分"],
      ["", "", "年初", "年底", ""],
    ]);
    expect(trial.preview.rows).toMatchObject([
      { row: 3, texts: { dimension: "产出指标", name: "修路里程", actual: "98公里" } },
      { row: 4, texts: { name: "栽树棵数", target: "≥10棵", score: "50" } },
    ]);
  });
});

describe("the reason of a sheet without a form", () => {
  const reason = (of: Sheet) => readForms(workbook(of)).otherSheets[0]?.reason;

  it("names the row that is nearest to a header, what it has and what it lacks", () => {
    const near = sheet([
      ["某单位年度工作完成表"],
      ["一级指标", "指标名称", "年初设想", "结果"],
      ["产出", "里程", "≥100公里", "98公里"],
    ]);
    expect(reason(near)).toBe(
      "没有找到绩效指标表头（三级指标、年度指标值、实际完成值或得分），不是自评表；最接近表头的是第 2 行：有“一级指标”“指标名称”，缺 年度指标值、实际完成值、分值、得分",
    );
  });

  it("names none where no row is like a header", () => {
    expect(reason(inventedSheet())).not.toContain("最接近");
    expect(reason(sheet([["序号", "项目", "单位"]]))).not.toContain("最接近");
  });
});
