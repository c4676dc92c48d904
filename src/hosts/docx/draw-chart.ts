import { AlignmentType, Paragraph } from "docx";
import { ChartRun, type BarChartBaseOptions } from "docx/charts";
import type { ReportChart } from "../../core/model/report-draft";
import { cleanText } from "./clean-text";

const FORMATS: Readonly<Record<ReportChart["values"], string>> = {
  count: "0",
  score: "0.##",
  percent: "0.##%",
};

/** CSS pixels: the width between the margins, and the heights of what a chart is made of. */
const WIDTH = 580;
const COLUMN_HEIGHT = 260;
const BAR_HEIGHT = 26;
const AROUND_BARS = 110;

/** A native chart with its data, so that Word can restyle it; drawn in one colour, each bar with its value. */
export function drawChart(chart: ReportChart): Paragraph {
  const { shape, title, valueTitle, values } = chart;
  // Lying bars are drawn from the bottom up.
  const bars = shape === "bar" ? [...chart.bars].reverse() : chart.bars;
  const options: BarChartBaseOptions = {
    title: { text: cleanText(title), font: { size: 12, bold: false } },
    legend: false,
    categories: bars.map(({ name }) => cleanText(name)),
    series: [{ name: valueTitle, values: bars.map(({ value }) => value), color: "1F4E79" }],
    gapWidth: 60,
    valueAxis: {
      minimum: 0,
      ...(isWithinWhole(chart) ? { maximum: 1 } : {}),
      numberFormat: FORMATS[values],
      gridlines: false,
    },
    dataLabels: { value: true, numberFormat: FORMATS[values] },
    transformation: { width: WIDTH, height: heightOf(chart) },
    altText: { name: title, description: describe(chart) },
  };
  const run = new ChartRun(
    shape === "bar" ? { ...options, type: "bar" } : { ...options, type: "column" },
  );
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run] });
}

/** Shares of a whole end at 100 %. */
function isWithinWhole({ values, bars }: ReportChart): boolean {
  return values === "percent" && bars.every(({ value }) => value <= 1);
}

function heightOf({ shape, bars }: ReportChart): number {
  return shape === "bar" ? AROUND_BARS + BAR_HEIGHT * bars.length : COLUMN_HEIGHT;
}

function describe({ title, valueTitle, bars }: ReportChart): string {
  return cleanText(
    `${title}：${String(bars.length)} 根条形，每根为${valueTitle}，数据见本节的表或文字。`,
  );
}
