import type { SkippedSheet, Workbook } from "../../../../core/model/workbook";
import { damaged, encrypted, unsupported } from "../../errors";
import { createNumberDisplay } from "../number-display";
import { formatCode, GENERAL } from "../number-formats";
import { newBudget } from "../budget";
import { readXlsSheet, type XlsContext } from "./read-xls-sheet";
import { RECORD, splitRecords, withContinuations, type BiffRecord } from "./records";
import { isListing, readListing, skippedListing, type ListedSheet } from "./sheet-listing";
import { createCursor, readString, readStringTable } from "./strings";
import { openWorkbookStream } from "./workbook-stream";

/** BIFF8, which Excel 97 to 2003 and WPS (.xls, .et) write. */
const BIFF8 = 0x0600;

/**
 * Reads an .xls file ([MS-XLS], BIFF8): values, shown text, number formats, merges, hidden rows and sheets.
 * A formula is given as its stored result, and its text as unknown (`formula: ""`). Throws a `WorkbookError` when the
 * file is locked, damaged, older than Excel 97 or no workbook.
 */
export function readXls(bytes: Uint8Array, name: string): Workbook {
  const stream = openWorkbookStream(bytes);
  try {
    return readWorkbook(splitRecords(stream), name);
  } catch (error) {
    // A record that ends before its content makes `DataView` throw; our own errors go on as they are.
    if (error instanceof RangeError) throw damaged("工作簿记录的内容不完整");
    throw error;
  }
}

type Globals = {
  readonly sheets: readonly ListedSheet[];
  readonly skippedSheets: readonly SkippedSheet[];
  readonly strings: readonly string[];
  readonly codes: readonly string[];
  readonly date1904: boolean;
};

function readWorkbook(records: readonly BiffRecord[], name: string): Workbook {
  const first = records[0];
  if (first?.id !== RECORD.beginOfFile) throw damaged("工作簿内容无法识别");
  if (first.data.getUint16(0, true) !== BIFF8) {
    throw unsupported("这是 Excel 95 或更早的工作簿，本工具不能读取");
  }
  const { sheets, skippedSheets, strings, codes, date1904 } = readGlobals(records);
  if (sheets.length === 0) throw damaged("没有列出任何工作表");
  const display = createNumberDisplay(codes, date1904);
  const startOf = findStarts(records, sheets);
  const starts = new Set(startOf.values());
  const context: XlsContext = { records, strings, display, starts, budget: newBudget() };
  return {
    name,
    date1904,
    skippedSheets,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      ...readXlsSheet(context, startOf.get(sheet.name) ?? 0),
    })),
  };
}

/** The index of the first record of each sheet by its name. */
function findStarts(
  records: readonly BiffRecord[],
  sheets: readonly ListedSheet[],
): ReadonlyMap<string, number> {
  const indexOf = new Map(records.map(({ offset }, index) => [offset, index]));
  const starts = new Map<string, number>();
  for (const { name, offset } of sheets) {
    const start = indexOf.get(offset);
    if (start === undefined || records[start]?.id !== RECORD.beginOfFile) {
      throw damaged(`工作表“${name}”没有对应的内容`);
    }
    if (starts.has(name)) throw damaged(`有两张工作表同名“${name}”`);
    starts.set(name, start);
  }
  return starts;
}

function readGlobals(records: readonly BiffRecord[]): Globals {
  const sheets: ListedSheet[] = [];
  const skippedSheets: SkippedSheet[] = [];
  const own = new Map<number, string>();
  const ids: number[] = [];
  let strings: readonly string[] = [];
  let date1904 = false;
  for (const [index, { id, data }] of records.entries()) {
    if (id === RECORD.endOfFile) break;
    if (id === RECORD.filePassword) throw encrypted();
    if (id === RECORD.dateMode) date1904 = data.getUint16(0, true) === 1;
    if (id === RECORD.cellFormat) ids.push(data.getUint16(2, true));
    if (id === RECORD.numberFormat) own.set(data.getUint16(0, true), readFormat(data));
    if (isListing({ id, data })) sheets.push(readListing(data));
    const skipped = skippedListing({ id, data });
    if (skipped) skippedSheets.push(skipped);
    if (id === RECORD.sharedStrings) strings = readStringTable(withContinuations(records, index));
  }
  const codes = ids.map((id) => formatCode(id, own));
  return { sheets, skippedSheets, strings, date1904, codes };
}

/** Some programs write a format cut short: its numbers are shown plainly. */
function readFormat(data: DataView): string {
  try {
    return readString(createCursor([data], 2));
  } catch (error) {
    if (error instanceof RangeError) return GENERAL;
    throw error;
  }
}
