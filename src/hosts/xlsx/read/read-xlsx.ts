import type { Sheet, SkippedSheet, Workbook } from "../../../core/model/workbook";
import { WorkbookError } from "../errors";
import type { Codec } from "../package/codec";
import { openPackage, type XlsxPackage } from "../package/open-package";
import { resolveParts, type SheetPart, type WorkbookParts } from "../package/parts";
import { forNextSheet, newBudget } from "./budget";
import { readSheet } from "./read-sheet";
import { createNumberDisplay } from "./number-display";
import { readCellStyles } from "./cell-styles";
import { readSharedStrings } from "./shared-strings";
import { SKIP_REASONS } from "./skip-reasons";

/** An .xlsx file as a workbook, with what writing it again needs. */
export type ReadXlsx = {
  readonly workbook: Workbook;
  readonly package: XlsxPackage;
  readonly parts: WorkbookParts;
  /** The part of each sheet by its name, sheets without cells left out. */
  readonly sheetParts: ReadonlyMap<string, SheetPart>;
};

/**
 * Reads an .xlsx file. `name` is the file name that results carry. Throws a `WorkbookError` with a
 * Chinese message when the file is damaged, locked, over a limit or no workbook.
 */
export function readXlsx(bytes: Uint8Array, name: string, codec?: Codec): ReadXlsx {
  const pkg = openPackage(bytes, codec);
  const parts = resolveParts(pkg);
  const worksheets = parts.sheets.filter(({ kind }) => kind === "worksheet");
  const { sheets, tooLarge } = readSheets(pkg, parts, worksheets);
  const skippedSheets = [...sheetsWithoutCells(parts), ...tooLarge];
  return {
    workbook: { name, sheets, date1904: parts.date1904, skippedSheets },
    package: pkg,
    parts,
    sheetParts: new Map(worksheets.map((sheet) => [sheet.name, sheet])),
  };
}

function sheetsWithoutCells({ sheets }: WorkbookParts): readonly SkippedSheet[] {
  return sheets.flatMap(({ name, kind }) =>
    kind === "worksheet" ? [] : [{ sheet: name, reason: SKIP_REASONS[kind] }],
  );
}

type ReadSheets = { readonly sheets: readonly Sheet[]; readonly tooLarge: readonly SkippedSheet[] };

function readSheets(
  pkg: XlsxPackage,
  parts: WorkbookParts,
  worksheets: readonly SheetPart[],
): ReadSheets {
  const { date1904 } = parts;
  const strings = readSharedStrings(pkg, parts.sharedStrings);
  const { formats, unlocked } = readCellStyles(pkg, parts.styles);
  const shared = { strings, display: createNumberDisplay(formats, date1904), date1904, unlocked };
  const sheets: Sheet[] = [];
  const tooLarge: SkippedSheet[] = [];
  let budget = newBudget();
  for (const sheet of worksheets) {
    const before = budget;
    budget = forNextSheet(budget);
    try {
      sheets.push(readSheet(pkg, sheet, { ...shared, part: sheet.part, budget }));
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.code !== "sheetTooLarge") throw error;
      tooLarge.push({ sheet: sheet.name, reason: error.message });
      budget = before;
    }
  }
  return { sheets, tooLarge };
}
