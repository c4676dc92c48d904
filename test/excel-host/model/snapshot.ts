import { columnLetters, formatAddress, formatRange } from "../../../src/core/model/address";
import { formatDifference } from "./cell-format";
import { cellsIn, WHOLE_SHEET } from "./cells";
import type { CellData, ChartData, HostWorkbookData, SheetData } from "./host-data";
import type { LiveCell, LiveChart, LiveSheet, LiveWorkbook } from "./live";

/**
 * The workbook as data that does not change any more: two snapshots are equal exactly when the workbooks are.
 * Cells come in reading order; what is as usual is left out.
 */
export function snapshotOf(workbook: LiveWorkbook): HostWorkbookData {
  return {
    name: workbook.name,
    sheets: workbook.sheets.map(snapshotSheet),
    date1904: workbook.date1904,
    settings: Object.fromEntries([...workbook.settings].sort(([a], [b]) => (a < b ? -1 : 1))),
    names: [...workbook.names],
    structureProtected: workbook.structureProtected,
  };
}

function snapshotSheet(sheet: LiveSheet): SheetData {
  return {
    name: sheet.name,
    kind: sheet.kind,
    visibility: sheet.visibility,
    protected: sheet.protected,
    protectionOptions: { ...sheet.protectionOptions },
    cells: snapshotCells(sheet),
    areaFormats: sheet.areaFormats.map(({ area, format }) => ({
      range: formatRange(area),
      format,
    })),
    merges: sheet.merges.map(formatRange).sort(),
    hiddenRows: numbers(sheet.hiddenRows),
    hiddenColumns: numbers(sheet.hiddenColumns).map(columnLetters),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    columnWidths: Object.fromEntries(
      [...sheet.columnWidths].map(([column, width]) => [columnLetters(column), width]),
    ),
    autoFilter: { ...sheet.autoFilter },
    frozen: sheet.frozen && formatRange(sheet.frozen),
    comments: sheet.comments.map(({ cell, text, author }) => ({ cell, text, author })),
    ...(sheet.charts.length > 0 ? { charts: sheet.charts.map(snapshotChart) } : {}),
    pageLayout: { ...sheet.pageLayout },
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
  };
}

function snapshotChart({ type, name, over, set, series }: LiveChart): ChartData {
  const copied = series.map((one) => ({ ...one, set: { ...one.set } }));
  return { type, name, over, set: { ...set }, series: copied };
}

function numbers(set: ReadonlySet<number>): number[] {
  return [...set].sort((a, b) => a - b);
}

function snapshotCells(sheet: LiveSheet): Record<string, CellData> {
  const cells: Record<string, CellData> = {};
  for (const { row, column, cell } of cellsIn(sheet, WHOLE_SHEET)) {
    const data = cellData(cell);
    if (Object.keys(data).length > 0) cells[formatAddress({ row, column })] = data;
  }
  return cells;
}

/** A cell as data; `{}` when it neither holds nor shows anything. */
function cellData(cell: LiveCell): CellData {
  return {
    ...(cell.value === null ? {} : { value: cell.value }),
    ...(cell.formula === null ? {} : { formula: cell.formula }),
    ...(cell.error === null ? {} : { error: cell.error }),
    ...(cell.quotePrefix ? { quotePrefix: true } : {}),
    ...(cell.link === null ? {} : { link: cell.link }),
    ...formatDifference(cell.format),
  };
}
