import { formatAddress, parseRange } from "../../../core/model/address";
import type {
  ChartAxis,
  ChartSeries,
  ResultChart,
  ResultSheetEdit,
} from "../../../core/model/edit";
import { isSupported } from "../host-look";

/** Our charts are known by their names, so that a sheet that is filled anew loses exactly these. */
const NAME = "selfeval-chart-";

/** A sheet of ours never had more charts than this (本工具默认). */
const MOST_CHARTS = 12;

const TYPES = {
  bar: "BarClustered",
  column: "ColumnClustered",
  scatter: "XYScatter",
} as const satisfies Record<ResultChart["kind"], Excel.ChartType | `${Excel.ChartType}`>;

const COLOR = "#2F6EBA";

/** Below ExcelApi 1.7 a chart cannot be told its ranges one by one: the sheet then has its tables only. */
export function drawsCharts(): boolean {
  return isSupported("1.7");
}

/** Takes away the charts of an earlier run; a sheet without any stays as it is. */
export function queueChartRemoval(sheet: Excel.Worksheet): void {
  if (!drawsCharts()) return;
  for (let at = 0; at < MOST_CHARTS; at++) {
    sheet.charts.getItemOrNullObject(`${NAME}${at + 1}`).delete();
  }
}

/** Draws the charts of a sheet of ours from its cells, which must hold their values by then. */
export function queueCharts(sheet: Excel.Worksheet, { charts = [] }: ResultSheetEdit): void {
  if (!drawsCharts()) return;
  charts.slice(0, MOST_CHARTS).forEach((chart, at) => queueChart(sheet, chart, `${NAME}${at + 1}`));
}

function queueChart(sheet: Excel.Worksheet, chart: ResultChart, name: string): void {
  const [first, ...others] = chart.series;
  const over = parseRange(chart.over);
  if (!first || !over) return;
  const made = sheet.charts.add(TYPES[chart.kind], sheet.getRange(first.values), "Columns");
  made.name = name;
  made.title.text = chart.title;
  made.legend.visible = false;
  made.setPosition(
    formatAddress({ row: over.top, column: over.left }),
    formatAddress({ row: over.bottom, column: over.right }),
  );
  queueSeries(sheet, made.series.getItemAt(0), { chart, series: first });
  for (const series of others) {
    queueSeries(sheet, made.series.add(series.label), { chart, series });
  }
  queueAxes(made.axes, chart);
}

type Drawn = { readonly chart: ResultChart; readonly series: ChartSeries };

function queueSeries(
  sheet: Excel.Worksheet,
  made: Excel.ChartSeries,
  { chart: { kind }, series }: Drawn,
): void {
  made.name = series.label;
  made.setValues(sheet.getRange(series.values));
  made.setXAxisValues(sheet.getRange(series.names));
  if (kind === "scatter") {
    made.format.line.lineStyle = "None";
    made.markerStyle = "Circle";
    made.markerSize = 7;
    return;
  }
  made.format.fill.setSolidColor(COLOR);
  made.gapWidth = 60;
  made.hasDataLabels = true;
}

function queueAxes(axes: Excel.ChartAxes, { kind, nameAxis, valueAxis }: ResultChart): void {
  queueAxis(axes.valueAxis, valueAxis);
  if (kind === "scatter") queueAxis(axes.categoryAxis, nameAxis);
  else queueTitle(axes.categoryAxis, nameAxis);
  if (kind !== "bar") return;
  // The first name of lying bars stands on top; the values then cross at the far end, which is the bottom.
  axes.categoryAxis.reversePlotOrder = true;
  if (isSupported("1.8")) axes.categoryAxis.position = "Maximum";
}

function queueAxis(made: Excel.ChartAxis, axis: ChartAxis): void {
  queueTitle(made, axis);
  if (axis.min !== undefined) made.minimum = axis.min;
  if (axis.max !== undefined) made.maximum = axis.max;
  if (axis.step !== undefined) made.majorUnit = axis.step;
  if (isSupported("1.8")) made.numberFormat = axis.numberFormat;
}

function queueTitle(made: Excel.ChartAxis, { title }: ChartAxis): void {
  if (title === null) made.title.visible = false;
  else made.title.text = title;
}
