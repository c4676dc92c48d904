import { parseRange } from "../../../../core/model/address";
import type { ResultChart } from "../../../../core/model/edit";
import { escapeAttribute } from "../xml-text";
import { DECLARATION, type DrawingDialect } from "./chart-dialect";

/** A little room between a chart and the cells beside it, in EMU (12,700 a point). */
const INSET = 76_200;

/** The relationship id of the chart at `index` of a drawing. */
export function chartRelationshipId(index: number): string {
  return `rId${index + 1}`;
}

/** The drawing part of a sheet: each chart over its range of cells. */
export function drawingXml(charts: readonly ResultChart[], dialect: DrawingDialect): string {
  const { sheetDrawing, drawing } = dialect;
  const anchors = charts.map((chart, index) => anchorXml(chart, index, dialect)).join("");
  const names = `xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}"`;
  return `${DECLARATION}<xdr:wsDr ${names}>${anchors}</xdr:wsDr>`;
}

function anchorXml(chart: ResultChart, index: number, dialect: DrawingDialect): string {
  const over = parseRange(chart.over);
  if (!over) throw new Error(`not a range: ${chart.over}`);
  const from = place("from", { column: over.left - 1, row: over.top - 1, inset: INSET });
  const to = place("to", { column: over.right, row: over.bottom, inset: 0 });
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${from}${to}` +
    `${frameXml(chart, index, dialect)}<xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function place(
  tag: string,
  at: { readonly column: number; readonly row: number; readonly inset: number },
): string {
  const column = `<xdr:col>${at.column}</xdr:col><xdr:colOff>${at.inset}</xdr:colOff>`;
  const row = `<xdr:row>${at.row}</xdr:row><xdr:rowOff>${at.inset / 2}</xdr:rowOff>`;
  return `<xdr:${tag}>${column}${row}</xdr:${tag}>`;
}

function frameXml(
  { title, description }: ResultChart,
  index: number,
  { chart, relationships }: DrawingDialect,
): string {
  const name = `name="${escapeAttribute(title)}" descr="${escapeAttribute(description)}"`;
  const properties = `<xdr:cNvPr id="${index + 2}" ${name}/><xdr:cNvGraphicFramePr/>`;
  const link =
    `<c:chart xmlns:c="${chart}" xmlns:r="${relationships}" ` +
    `r:id="${chartRelationshipId(index)}"/>`;
  return (
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}</xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chart}">${link}</a:graphicData></a:graphic></xdr:graphicFrame>`
  );
}
