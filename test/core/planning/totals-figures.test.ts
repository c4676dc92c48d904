import { evaluateWorkbook } from "../../../src/core/evaluate";
import { parseRange } from "../../../src/core/model/address";
import type { ResultChart, ResultSheetEdit } from "../../../src/core/model/edit";
import { planResultSheets } from "../../../src/core/planning/plan-result-sheets";
import { EMPTY_STATE } from "../../../src/core/planning/state";
import { department, type ProjectSpec } from "../../support/department-workbook";

const FULL = [10, 50, 30, 10, 100] as const;

function totals(specs: readonly ProjectSpec[]): ResultSheetEdit {
  const evaluation = evaluateWorkbook(department(...specs));
  const sheetNames = specs.map(({ name }) => name);
  const meta = { toolVersion: "9.9.9", sheetNames, state: EMPTY_STATE };
  const found = planResultSheets(evaluation, meta).find(({ name }) => name === "得分汇总");
  if (found?.kind !== "resultSheet") throw new Error("no totals sheet");
  return found;
}

function many(count: number): readonly ProjectSpec[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `项目${String(index)}`,
    spent: 100 - (index % 5) * 10,
    actual: index % 7 === 3 ? null : "12场",
  }));
}

function chartOf(sheet: ResultSheetEdit, title: string): ResultChart {
  const chart = (sheet.charts ?? []).find((one) => one.title === title);
  if (!chart) throw new Error(`no chart ${title}`);
  return chart;
}

function valuesIn({ rows }: ResultSheetEdit, range: string): readonly unknown[] {
  const at = parseRange(range);
  if (!at) throw new Error(range);
  return rows.slice(at.top - 1, at.bottom).map((row) => row[at.left - 1]?.value ?? null);
}

const sheet = totals([
  { name: "甲", scores: FULL },
  { name: "乙", budget: 300, spent: 240, actual: "6场" },
  { name: "丙", actual: null },
  { name: "丁", spent: 90 },
]);

describe("the figures of the totals sheet", () => {
  it("are five charts, each with a sentence for those who do not see it", () => {
    expect(sheet.charts?.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      "bar 得分分布",
      "column 等级分布",
      "bar 失分：按一级指标",
      "bar 失分：按二级指标",
      "scatter 执行率与得分",
    ]);
    for (const { description } of sheet.charts ?? []) expect(description).toMatch(/数据见.*表。$/);
  });

  it("are drawn from the tables beside them", () => {
    const [ratings] = chartOf(sheet, "等级分布").series;
    expect(valuesIn(sheet, ratings?.names ?? "")).toEqual(["优", "良", "中", "差"]);
    expect(valuesIn(sheet, ratings?.values ?? "")).toEqual([2, 0, 1, 0]);
    const [lost] = chartOf(sheet, "失分：按二级指标").series;
    expect(valuesIn(sheet, lost?.names ?? "")).toEqual(["数量指标", "预算执行率"]);
    expect(valuesIn(sheet, lost?.values ?? "")).toEqual([25, 3]);
  });

  it("take rates and scores from the projects' own rows, leaving out those without both", () => {
    const { series } = chartOf(sheet, "执行率与得分");
    expect(series.map(({ names, values }) => [names, values])).toEqual([
      ["E3:E4", "G3:G4"],
      ["E6", "G6"],
    ]);
    expect(series.flatMap(({ names }) => valuesIn(sheet, names))).toEqual([1, 0.8, 0.9]);
  });

  it.each([2, 4, 27, 200])("of %d projects overlap nothing and are cut by no page", (count) => {
    const { charts = [], rows, print, merges } = totals(many(count));
    const places = charts.map(({ over }) => parseRange(over));
    const breaks = print?.breakBefore ?? [];
    let last = 0;
    for (const place of places) {
      if (!place) throw new Error("no place");
      expect(place.top).toBeGreaterThan(last);
      last = place.bottom;
      const under = rows.slice(place.top - 1, place.bottom);
      expect(under.every((row) => row.slice(place.left - 1).every((cell) => !cell.value))).toBe(
        true,
      );
      expect(breaks.some((row) => row > place.top && row <= place.bottom)).toBe(false);
    }
    const below = merges.map(parseRange).filter((one) => (one?.top ?? 0) > (places[0]?.top ?? 0));
    expect(below.every((one) => (one?.right ?? 9) < 5)).toBe(true);
  });

  it("begin a new page where the one before is full", () => {
    const { print, rows } = totals(many(27));
    const titles = print?.breakBefore?.map((row) =>
      rows[row - 1]?.map(({ value }) => value).join(""),
    );
    expect(titles?.[0]).toBe("得分分布和失分");
    expect(titles).toHaveLength(3);
  });

  it("have no distribution of a single project", () => {
    const one = totals([{ name: "甲", actual: "6场" }]);
    expect(one.charts?.map(({ title }) => title)).toEqual(["失分：按一级指标", "失分：按二级指标"]);
    const titles = one.rows.flatMap(([cell]) => (cell?.style === "title" ? [cell.value] : []));
    expect(titles).toEqual(["得分汇总", "失分"]);
  });

  it("draw nothing where nothing is lost, and say so in figures", () => {
    const { charts, rows } = totals([
      { name: "甲", scores: FULL },
      { name: "乙", scores: FULL },
    ]);
    expect(charts?.map(({ title }) => title)).toEqual(["得分分布", "等级分布", "执行率与得分"]);
    const texts = rows.flat().map(({ value }) => value);
    expect(texts).toContain("共 200 分，失 0 分。按建议得分计，没有建议得分的按写入后得分计。");
  });

  it("repeat the header of the list only where the list goes over a page", () => {
    expect(totals(many(27)).print?.repeatRows).toBe(1);
    expect(totals(many(40)).print?.repeatRows).toBe(2);
  });
});
