import { columnLetters, formatAddress, formatRange } from "../../../src/core/model/address";
import { cellKey, type Cell, type Sheet } from "../../../src/core/model/workbook";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { definedNamesOf, isStructureLocked } from "../../../src/hosts/xlsx/write/workbook-xml";
import type { CellData, CellFormat, HostWorkbookData, SheetData } from "../model/host-data";
import { readLooks, type SheetLooks } from "./read-looks";

/**
 * A workbook from an .xlsx file: contents by our own reader, so that both hosts tell the same; looks and
 * locks by a small one of the tests.
 */
export function fromXlsx(bytes: Uint8Array, fileName: string): HostWorkbookData {
  const { workbook, package: pkg, parts, sheetParts } = readXlsx(bytes, fileName);
  const xml = pkg.readText(parts.workbook);
  const looks = readLooks(pkg, parts.styles);
  const read = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = parts.sheets.flatMap(({ name, kind, visibility }): SheetData[] => {
    if (kind !== "worksheet") return [{ name, kind: "chart", visibility }];
    const sheet = read.get(name);
    const part = sheetParts.get(name);
    return sheet && part ? [sheetData(sheet, looks.ofSheet(pkg.readText(part.part)))] : [];
  });
  const order = parts.sheets.map(({ name }) => name);
  const names = definedNamesOf(xml).flatMap(({ name, formula, sheetIndex }) => {
    if (name.startsWith("_xlnm.")) return [];
    const sheet = sheetIndex === null ? undefined : order[sheetIndex];
    return [{ name, formula, ...(sheet === undefined ? {} : { sheet }) }];
  });
  return {
    name: fileName,
    date1904: workbook.date1904,
    names,
    structureProtected: isStructureLocked(xml),
    sheets,
  };
}

function sheetData(sheet: Sheet, looks: SheetLooks): SheetData {
  const cells: Record<string, CellData> = {};
  for (const cell of sheet.cells.values()) {
    cells[formatAddress(cell)] = { ...looks.formats.get(cellKey(cell)), ...contentOf(cell) };
  }
  for (const [key, format] of looks.formats) {
    const address = formatAddress(looks.places.get(key) ?? { row: 1, column: 1 });
    cells[address] ??= format;
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    protectionOptions: looks.protectionOptions,
    cells,
    areaFormats: looks.columnFormats,
    merges: sheet.merges.map(formatRange),
    hiddenRows: [...new Set([...sheet.hiddenRows, ...looks.hiddenRows])],
    hiddenColumns: looks.hiddenColumns.map(columnLetters),
    rowHeights: looks.rowHeights,
    columnWidths: looks.columnWidths,
    frozen: looks.frozen,
    autoFilter: { enabled: sheet.filtered === true, dataFiltered: sheet.filtered === true },
  };
}

/** Excel shows newer functions without the prefix that files give them. */
function contentOf({
  value,
  text,
  error,
  formula,
  numberFormat,
}: Cell): CellData & Partial<CellFormat> {
  return {
    value,
    text,
    numberFormat,
    ...(error === null ? {} : { error }),
    ...(formula === null ? {} : { formula: formula.replace(/_xlfn\.(?:_xlws\.)?/g, "") }),
  };
}
