import { columnLetters, formatAddress, formatRange, parseRange } from "../../../core/model/address";
import type { ResultCell, ResultSheetEdit } from "../../../core/model/edit";
import { isSupported } from "../host-look";
import { encodeText } from "./encode-text";
import { lookBlocks } from "./look-blocks";
import { widthOf, type ResultBand } from "./result-bands";
import { queueChartRemoval, queueCharts } from "./queue-charts";
import { ASPECTS, LOOKS } from "./result-looks";
import { mergedRowHeights } from "./row-heights";

/** A character of the default font is 7 pixels wide, and a column has 5 more; a pixel is 0.75 points. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_PER_COLUMN = 3.75;
const POINTS_PER_INCH = 72;

/** What comes before the contents: a sheet that is filled anew keeps merges, filters and charts that stand in the way. */
export function queueSetup(sheet: Excel.Worksheet, edit: ResultSheetEdit): void {
  sheet.getRange(wholeRange(edit)).unmerge();
  queueChartRemoval(sheet);
  if (isSupported("1.9")) sheet.autoFilter.remove();
  edit.columnWidths.forEach((width, index) => {
    const letters = columnLetters(index + 1);
    const points = width * POINTS_PER_CHARACTER + POINTS_PER_COLUMN;
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = points;
  });
}

function wholeRange(edit: ResultSheetEdit): string {
  const bottom = Math.max(edit.rows.length, 1);
  return formatRange({ top: 1, left: 1, bottom, right: widthOf(edit) });
}

/** The contents and looks of a band of rows: links first, for a link brings a text and a look of its own. */
export function queueBand(
  sheet: Excel.Worksheet,
  band: ResultBand,
  linked: ReadonlySet<string>,
): void {
  const width = widthOf(band.edit);
  const top = band.from + 1;
  const area = { top, left: 1, bottom: band.from + band.rows.length, right: width };
  if (isSupported("1.7")) queueLinks(sheet, band, linked);
  const range = sheet.getRange(formatRange(area));
  range.numberFormat = band.rows.map((row) =>
    padded(row, width).map((cell) => (cell ? LOOKS[cell.style].numberFormat : "General")),
  );
  range.formulas = band.rows.map((row) => padded(row, width).map(inputOf));
  range.format.verticalAlignment = "Center";
  for (const { of, apply } of ASPECTS) {
    const values = band.rows.map((row) => row.map(({ style }) => of(LOOKS[style])));
    for (const block of lookBlocks(values, top)) {
      apply(sheet.getRange(formatRange(block.area)), block.value);
    }
  }
}

function padded(row: readonly ResultCell[], width: number): readonly (ResultCell | null)[] {
  return Array.from({ length: width }, (_, column) => row[column] ?? null);
}

function inputOf(cell: ResultCell | null): string | number {
  if (!cell) return "";
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (typeof cell.value === "string") return encodeText(cell.value, LOOKS[cell.style].numberFormat);
  return cell.value !== null && Number.isFinite(cell.value) ? cell.value : "";
}

function queueLinks(sheet: Excel.Worksheet, band: ResultBand, linked: ReadonlySet<string>): void {
  band.rows.forEach((row, index) => {
    row.forEach(({ link }, column) => {
      if (!link || !linked.has(link.sheet)) return;
      const at = formatAddress({ row: band.from + index + 1, column: column + 1 });
      const documentReference = `'${link.sheet.replaceAll("'", "''")}'!${link.cell}`;
      sheet.getRange(at).hyperlink = { documentReference };
    });
  });
}

/** What comes after the contents: merges, heights, panes, charts, filter and print set-up. */
export function queueLayout(sheet: Excel.Worksheet, edit: ResultSheetEdit): void {
  for (const merge of edit.merges) sheet.getRange(merge).merge(false);
  sheet.getRange(wholeRange(edit)).format.autofitRows();
  for (const { row, points } of mergedRowHeights(edit)) {
    sheet.getRange(`${row}:${row}`).format.rowHeight = points;
  }
  if (isSupported("1.7")) {
    sheet.freezePanes.unfreeze();
    if (edit.frozenRows > 0) sheet.freezePanes.freezeRows(edit.frozenRows);
  }
  queueCharts(sheet, edit);
  if (isSupported("1.8")) sheet.showGridlines = false;
  if (isSupported("1.9")) {
    queueFilter(sheet, edit);
    queuePrintSetup(sheet, edit.print);
  }
  if (edit.visibility === "veryHidden") sheet.visibility = "VeryHidden";
}

/** A filter goes over the header row when it is the last frozen row and a list stands below it. */
function queueFilter(sheet: Excel.Worksheet, { rows, frozenRows, merges }: ResultSheetEdit): void {
  const header = rows[frozenRows - 1] ?? [];
  const isHeader = header.length > 1 && header.every(({ style }) => style === "header");
  const isClear = merges.every((merge) => (parseRange(merge)?.bottom ?? 0) < frozenRows);
  if (!isHeader || !isClear || rows.length < frozenRows + 2) return;
  const area = { top: frozenRows, left: 1, bottom: rows.length, right: header.length };
  sheet.autoFilter.apply(sheet.getRange(formatRange(area)));
}

function queuePrintSetup(sheet: Excel.Worksheet, print: ResultSheetEdit["print"]): void {
  if (!print) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = 0.5 * POINTS_PER_INCH;
  pageLayout.rightMargin = 0.5 * POINTS_PER_INCH;
  pageLayout.topMargin = 0.6 * POINTS_PER_INCH;
  pageLayout.bottomMargin = 0.6 * POINTS_PER_INCH;
  if (print.repeatRows > 0) pageLayout.setPrintTitleRows(`$1:$${print.repeatRows}`);
}
