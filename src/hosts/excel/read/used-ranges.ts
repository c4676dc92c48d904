import type { SkippedSheet } from "../../../core/model/workbook";
import type { Watch } from "../../../app/ports";
import { planChunks, runChunks } from "../chunks";
import { isPayloadError, officeCode, troubleByCode } from "../port-errors";
import { incompleteRead } from "./incomplete-read";
import type { ListedSheet } from "./list-sheets";

/** The part of a sheet that holds values, 1-based and with both corners. */
export type UsedArea = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** A sheet and what has to be read of it. */
export type UsedSheet = ListedSheet & {
  /** None for a sheet without values; several where stray cells lie far from the rest. */
  readonly areas: readonly UsedArea[];
  /** Whether the rows are hidden: all, none, or some (`null`). */
  readonly rowHidden: boolean | null;
  /** On a protected sheet, whether the cells are locked: all, none, or some (`null`). */
  readonly locked: boolean | null;
};

/** What came of asking every sheet for its used part. */
export type UsedSheets = {
  readonly sheets: readonly UsedSheet[];
  readonly skipped: readonly SkippedSheet[];
};

/** What the question for one sheet adds to a request, in bytes. */
const BYTES_PER_SHEET = 1_500;

/** Asks every sheet at once for the part that holds values: formatted but empty rows cost nothing. */
export async function readUsedRanges(
  context: Excel.RequestContext,
  listed: readonly ListedSheet[],
  watch: Pick<Watch, "stopped"> = {},
): Promise<UsedSheets> {
  const sheets: UsedSheet[] = [];
  const skipped: SkippedSheet[] = [];
  const pieces = listed.map((sheet) => ({ sheet, bytes: BYTES_PER_SHEET }));
  const work = {
    run: async (chunk: readonly (typeof pieces)[number][]) => {
      const answers = chunk.map(({ sheet }) => queueUsedRange(context, sheet));
      await context.sync();
      sheets.push(...answers.map((answer) => answer()));
    },
    split: () => null,
    divides: (error: unknown) => isPayloadError(error) || isUnsupportedSheet(error),
    giveUp: ({ sheet }: (typeof pieces)[number], error: unknown) => {
      if (isUnsupportedSheet(error)) skipped.push(skippedSheet(sheet));
      return isUnsupportedSheet(error);
    },
  };
  await runChunks(planChunks(pieces), work, { stopped: () => watch.stopped?.() ?? false });
  return { sheets, skipped };
}

function queueUsedRange(context: Excel.RequestContext, sheet: ListedSheet): () => UsedSheet {
  const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  if (sheet.protected) used.load("format/protection/locked");
  return () => usedSheet(sheet, used);
}

function usedSheet(sheet: ListedSheet, used: Excel.Range): UsedSheet {
  const areas = loadedArea(sheet.name, used);
  if (areas.length === 0) return { ...sheet, areas, rowHidden: false, locked: null };
  const locked = sheet.protected ? used.format.protection.locked : null;
  return { ...sheet, areas, rowHidden: used.rowHidden, locked };
}

/** The area of a loaded used range (`rowIndex`, `columnIndex`, `rowCount`, `columnCount`); none when it is a null object. */
export function loadedArea(sheet: string, used: Excel.Range): readonly UsedArea[] {
  if (used.isNullObject) return [];
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const counts: readonly unknown[] = [rowIndex, columnIndex, rowCount, columnCount];
  if (!counts.every(Number.isInteger)) throw incompleteRead(sheet);
  return [
    {
      top: rowIndex + 1,
      left: columnIndex + 1,
      bottom: rowIndex + rowCount,
      right: columnIndex + columnCount,
    },
  ];
}

function isUnsupportedSheet(error: unknown): boolean {
  return officeCode(error) === "UnsupportedSheet";
}

function skippedSheet({ name }: ListedSheet): SkippedSheet {
  const reason = troubleByCode.get("UnsupportedSheet")?.message ?? "";
  return { sheet: name, reason };
}
