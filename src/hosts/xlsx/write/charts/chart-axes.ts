import type { ChartAxis, ResultChart } from "../../../../core/model/edit";
import { escapeAttribute } from "../xml-text";
import { solidFill, textLook, titleXml } from "./chart-text";

const NAMES = 111_111_111;
const VALUES = 222_222_222;
const MARKS = { points: 9, bold: false };
const AXIS_TITLE = { points: 9, bold: true };
const LINE = `<c:spPr><a:ln w="9525">${solidFill("A6A6A6")}</a:ln></c:spPr>`;
const GRID = `<c:majorGridlines><c:spPr><a:ln w="6350">${solidFill("E3E3E3")}</a:ln></c:spPr></c:majorGridlines>`;

/** The ids of both axes, as the plot names them. */
export const AXIS_IDS = `<c:axId val="${NAMES}"/><c:axId val="${VALUES}"/>`;

/** Both axes of a chart. The value axis stands at the left, of lying bars at the bottom. */
export function axesXml({ kind, nameAxis, valueAxis }: ResultChart): string {
  const lying = kind === "bar";
  const names = { axis: nameAxis, id: NAMES, crosses: VALUES, place: lying ? "l" : "b" };
  const values = { axis: valueAxis, id: VALUES, crosses: NAMES, place: lying ? "b" : "l" };
  if (kind === "scatter") return axisXml("valAx", names) + axisXml("valAx", values);
  // The first name of lying bars stands on top; the values then cross at the far end, which is the bottom.
  return (
    axisXml("catAx", { ...names, reversed: lying }) +
    axisXml("valAx", { ...values, atFarEnd: lying, betweenNames: true })
  );
}

type PlacedAxis = {
  readonly axis: ChartAxis;
  readonly id: number;
  readonly crosses: number;
  readonly place: string;
  readonly reversed?: boolean;
  readonly atFarEnd?: boolean;
  readonly betweenNames?: boolean;
};

function axisXml(element: "catAx" | "valAx", placed: PlacedAxis): string {
  const { axis, id, crosses, place } = placed;
  const isValue = element === "valAx";
  return [
    `<c:${element}><c:axId val="${id}"/>`,
    scaling(axis, placed.reversed === true),
    `<c:delete val="0"/><c:axPos val="${place}"/>`,
    isValue ? GRID : "",
    axis.title === null ? "" : titleXml(axis.title, AXIS_TITLE, place === "l"),
    `<c:numFmt formatCode="${escapeAttribute(axis.numberFormat)}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    LINE,
    textLook(MARKS),
    `<c:crossAx val="${crosses}"/><c:crosses val="${placed.atFarEnd ? "max" : "min"}"/>`,
    isValue ? valueEnd(axis, placed) : nameEnd(),
    `</c:${element}>`,
  ].join("");
}

function scaling({ min, max }: ChartAxis, reversed: boolean): string {
  const highest = max === undefined ? "" : `<c:max val="${max}"/>`;
  const lowest = min === undefined ? "" : `<c:min val="${min}"/>`;
  const orientation = `<c:orientation val="${reversed ? "maxMin" : "minMax"}"/>`;
  return `<c:scaling>${orientation}${highest}${lowest}</c:scaling>`;
}

function nameEnd(): string {
  return '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>';
}

function valueEnd({ step }: ChartAxis, { betweenNames }: PlacedAxis): string {
  const between = `<c:crossBetween val="${betweenNames ? "between" : "midCat"}"/>`;
  return step === undefined ? between : `${between}<c:majorUnit val="${step}"/>`;
}
