import type { ChartSeries, ResultChart } from "../../../../core/model/edit";
import { escapeText } from "../xml-text";
import { AXIS_IDS, axesXml } from "./chart-axes";
import { DECLARATION, type DrawingDialect } from "./chart-dialect";
import { rangeXml, type ChartSource } from "./chart-ranges";
import { solidFill, textLook, titleXml } from "./chart-text";

const COLOR = "2F6EBA";
const TITLE = { points: 12, bold: true };
const VALUES = { points: 9, bold: false };
const FRAME = `<c:spPr>${solidFill("FFFFFF")}<a:ln w="9525">${solidFill("D9D9D9")}</a:ln></c:spPr>`;
const NO_LEGEND_KEYS =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** The chart part: drawn from cells of its sheet, with their values now for programs that do not look. */
export function chartXml(chart: ResultChart, source: ChartSource, dialect: DrawingDialect): string {
  const { chart: c, drawing: a, relationships: r } = dialect;
  return [
    DECLARATION,
    `<c:chartSpace xmlns:c="${c}" xmlns:a="${a}" xmlns:r="${r}"><c:roundedCorners val="0"/>`,
    `<c:chart>${titleXml(chart.title, TITLE)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${plotXml(chart, source)}${axesXml(chart)}</c:plotArea>`,
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `${FRAME}${textLook(VALUES)}</c:chartSpace>`,
  ].join("");
}

function plotXml(chart: ResultChart, source: ChartSource): string {
  const { kind, series } = chart;
  if (kind === "scatter") {
    const inner = series.map((one, index) => pointsXml(one, index, source)).join("");
    const head = '<c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>';
    return `<c:scatterChart>${head}${inner}${AXIS_IDS}</c:scatterChart>`;
  }
  const inner = series.map((one, index) => barsXml(one, index, source)).join("");
  const direction = `<c:barDir val="${kind === "bar" ? "bar" : "col"}"/>`;
  const head = `${direction}<c:grouping val="clustered"/><c:varyColors val="0"/>`;
  return `<c:barChart>${head}${inner}<c:gapWidth val="60"/>${AXIS_IDS}</c:barChart>`;
}

function headXml({ label }: ChartSeries, index: number): string {
  const text = `<c:tx><c:v>${escapeText(label)}</c:v></c:tx>`;
  return `<c:idx val="${index}"/><c:order val="${index}"/>${text}`;
}

function barsXml(series: ChartSeries, index: number, source: ChartSource): string {
  const look = `<c:spPr>${solidFill(COLOR)}</c:spPr><c:invertIfNegative val="0"/>`;
  const labels = `<c:dLbls>${textLook(VALUES)}<c:dLblPos val="outEnd"/>${NO_LEGEND_KEYS}</c:dLbls>`;
  const names = `<c:cat>${rangeXml(source, series.names, "names")}</c:cat>`;
  const values = `<c:val>${rangeXml(source, series.values, "numbers")}</c:val>`;
  return `<c:ser>${headXml(series, index)}${look}${labels}${names}${values}</c:ser>`;
}

/** Points let the ones below shine through, for many projects have the same figures. */
function pointsXml(series: ChartSeries, index: number, source: ChartSource): string {
  const line = '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
  const fill = `${solidFill(COLOR, 60)}<a:ln w="6350">${solidFill(COLOR)}</a:ln>`;
  const marker = `<c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${fill}</c:spPr></c:marker>`;
  const x = `<c:xVal>${rangeXml(source, series.names, "numbers")}</c:xVal>`;
  const y = `<c:yVal>${rangeXml(source, series.values, "numbers")}</c:yVal>`;
  return `<c:ser>${headXml(series, index)}${line}${marker}${x}${y}<c:smooth val="0"/></c:ser>`;
}
