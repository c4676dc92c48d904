import type { ResultChart } from "../../../src/core/model/edit";
import { excelPort } from "../../../src/hosts/excel/excel-port";
import type { ChartData } from "../../excel-host/model/host-data";
import { formSheet, openExcel, resultSheet } from "./excel-support";

const bars: ResultChart = {
  kind: "bar",
  title: "得分分布",
  description: "每一档有多少个项目。",
  over: "E1:I13",
  series: [{ label: "得分分布", names: "B3:B7", values: "D3:D7" }],
  nameAxis: { title: null, numberFormat: "General" },
  valueAxis: { title: "项目数", numberFormat: "0", min: 0, step: 2 },
};
const points: ResultChart = {
  ...bars,
  kind: "scatter",
  title: "执行率与得分",
  over: "E15:I27",
  series: [
    { label: "甲", names: "C3:C5", values: "D3:D5" },
    { label: "乙", names: "C9:C11", values: "D9:D11" },
  ],
  nameAxis: { title: "预算执行率", numberFormat: "0%", min: 0, max: 1.2 },
};

const sheet = (charts: readonly ResultChart[]) => ({ ...resultSheet("得分汇总"), charts });
const workbook = { sheets: [formSheet("表一", 4)] };

async function drawn(
  api: string,
  ...runs: (readonly ResultChart[])[]
): Promise<readonly ChartData[]> {
  const excel = await openExcel({ workbook, api });
  for (const charts of runs) await excelPort().apply([sheet(charts)]);
  const found = excel.host.snapshot().sheets.find(({ name }) => name === "得分汇总");
  return found?.charts ?? [];
}

test.each(["1.7", "1.9", "1.15"])(
  "charts are drawn from the right cells on Excel %s",
  async (api) => {
    const [bar, scatter] = await drawn(api, [bars, points]);
    expect(bar).toMatchObject({
      type: "BarClustered",
      over: "得分汇总!E1:I13",
      series: [{ values: "得分汇总!D3:D7", names: "得分汇总!B3:B7" }],
      set: {
        "Title.Text": "得分分布",
        "Legend.Visible": false,
        "CategoryAxis.ReversePlotOrder": true,
        "CategoryAxis.Title.Visible": false,
        "ValueAxis.Title.Text": "项目数",
        "ValueAxis.Minimum": 0,
        "ValueAxis.MajorUnit": 2,
      },
    });
    expect(bar?.set["ValueAxis.NumberFormat"]).toBe(api === "1.7" ? undefined : "0");
    expect(scatter).toMatchObject({
      type: "XYScatter",
      series: [
        { values: "得分汇总!D3:D5", names: "得分汇总!C3:C5" },
        { values: "得分汇总!D9:D11", names: "得分汇总!C9:C11" },
      ],
      set: { "CategoryAxis.Title.Text": "预算执行率", "CategoryAxis.Maximum": 1.2 },
    });
  },
);

test("a sheet that is made anew has the new charts and none of the old", async () => {
  const charts = await drawn("1.15", [bars, points], [points]);
  expect(charts.map(({ set }) => set["Title.Text"])).toEqual(["执行率与得分"]);
});

test("an Excel that cannot be told the ranges gets the tables alone, and says so", async () => {
  expect(await drawn("1.4", [bars])).toEqual([]);
  expect(excelPort().capabilities().limits).toContain("noCharts");
});

test("a user's own chart on our sheet stays when the sheet is made anew", async () => {
  const excel = await openExcel({ workbook, api: "1.15" });
  await excelPort().apply([sheet([bars])]);
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem("得分汇总");
    own.charts.add("ColumnClustered", own.getRange("A1:A4"), "Columns").name = "自己的图";
    await context.sync();
  });
  await excelPort().apply([sheet([bars])]);
  const found = excel.host.snapshot().sheets.find(({ name }) => name === "得分汇总");
  expect(found?.charts?.map(({ name }) => name)).toEqual(["自己的图", "selfeval-chart-1"]);
});
