import type { Sheet, Workbook } from "../../../core/model/workbook";
import { openPackage, type XlsxPackage } from "../package/open-package";
import { resolveParts, type SheetKind, type SheetPart, type WorkbookParts } from "../package/parts";
import { createNumberDisplay } from "./number-display";
import { readStyleFormats } from "./number-formats";
import { newBudget } from "./budget";
import { readSheet } from "./read-sheet";
import { readSharedStrings } from "./shared-strings";

/** A sheet that holds no cells, and why it was left out, in Chinese. */
export type SkippedSheet = { readonly sheet: string; readonly reason: string };

/** An .xlsx file as a workbook, with what writing it again needs. */
export type ReadXlsx = {
  readonly workbook: Workbook;
  readonly package: XlsxPackage;
  readonly parts: WorkbookParts;
  /** The part of each sheet by its name, sheets without cells left out. */
  readonly sheetParts: ReadonlyMap<string, SheetPart>;
  readonly skippedSheets: readonly SkippedSheet[];
};

const SKIP_REASONS: Readonly<Record<Exclude<SheetKind, "worksheet">, string>> = {
  chartsheet: "这是图表工作表，没有单元格。",
  dialogsheet: "这是对话框工作表，没有可检查的内容。",
  macrosheet: "这是宏工作表，没有可检查的内容。",
};

/**
 * Reads an .xlsx file. `name` is the file name that results carry. Throws a `WorkbookError` with a
 * Chinese message when the file is damaged, locked, over a limit or no workbook.
 */
export function readXlsx(bytes: Uint8Array, name: string): ReadXlsx {
  const pkg = openPackage(bytes);
  const parts = resolveParts(pkg);
  const worksheets = parts.sheets.filter(({ kind }) => kind === "worksheet");
  const sheets = readSheets(pkg, parts, worksheets);
  return {
    workbook: { name, sheets, date1904: parts.date1904 },
    package: pkg,
    parts,
    sheetParts: new Map(worksheets.map((sheet) => [sheet.name, sheet])),
    skippedSheets: parts.sheets.flatMap(({ name: sheet, kind }) =>
      kind === "worksheet" ? [] : [{ sheet, reason: SKIP_REASONS[kind] }],
    ),
  };
}

function readSheets(
  pkg: XlsxPackage,
  parts: WorkbookParts,
  worksheets: readonly SheetPart[],
): readonly Sheet[] {
  const { date1904 } = parts;
  const strings = readSharedStrings(pkg, parts.sharedStrings);
  const display = createNumberDisplay(readStyleFormats(pkg, parts.styles), date1904);
  const budget = newBudget();
  return worksheets.map((sheet) =>
    readSheet(pkg, sheet, { part: sheet.part, strings, display, date1904, budget }),
  );
}
