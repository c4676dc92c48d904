import { formatRange, type Range } from "../../../core/model/address";
import type { Watch } from "../../../app/ports";
import { MOST_BYTES, planChunks, runChunks } from "../chunks";
import { isSupported } from "../host-look";
import { isPayloadError } from "../port-errors";
import { isAddressOf } from "./address-text";
import type { Grid } from "./grid-cells";
import { incompleteRead } from "./incomplete-read";
import { hasMixedLocks, planGrids, splitPiece, type GridPiece } from "./plan-grids";
import type { UsedSheet } from "./used-ranges";

/** Gets what was read, in reading order for each sheet. */
export type GridReceiver = {
  readonly grid: (sheet: UsedSheet, grid: Grid) => void;
  readonly merges: (sheet: UsedSheet, merges: readonly Range[]) => void;
};

/** Reads the contents of all sheets in as few requests as the payload limit allows. */
export async function readGrids(
  context: Excel.RequestContext,
  job: { readonly sheets: readonly UsedSheet[]; readonly receiver: GridReceiver },
  watch: Watch,
): Promise<void> {
  const knowsMerges = isSupported("1.13");
  const pieces = planGrids(job.sheets, { knowsMerges, mostBytes: MOST_BYTES });
  const work = {
    run: async (chunk: readonly GridPiece[]) => {
      const answers = chunk.map((piece) => queuePiece(context, piece, job.receiver));
      await context.sync();
      // Nothing is handed on before the whole chunk proved complete.
      const deliveries = answers.map((answer) => answer());
      for (const deliver of deliveries) deliver();
    },
    split: splitPiece,
    divides: isPayloadError,
  };
  await runChunks(planChunks(pieces), work, watch);
}

/** Queues a piece; what comes back is asked twice: for its checked contents, then to hand them on. */
function queuePiece(
  context: Excel.RequestContext,
  piece: GridPiece,
  receiver: GridReceiver,
): () => () => void {
  if (piece.kind === "merges") {
    const answer = queueMerges(context, piece.sheet);
    return () => {
      const merges = answer();
      return () => receiver.merges(piece.sheet, merges);
    };
  }
  const answer = queueRows(context, piece);
  return () => {
    const grid = answer();
    return () => receiver.grid(piece.sheet, grid);
  };
}

/**
 * The merged areas of the whole used part, formatted cells included: an area whose corner lies outside the range asked
 * is not returned (office-js issue 3611), so the range may not be smaller.
 */
export function queueMerges(
  context: Excel.RequestContext,
  sheet: { readonly id: string; readonly name: string },
): () => readonly Range[] {
  const whole = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(false);
  const merged = whole.getMergedAreasOrNullObject();
  const { areas } = merged;
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => (merged.isNullObject ? [] : areas.items.map(rangeOf));
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Range {
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}

function queueRows(
  context: Excel.RequestContext,
  { sheet, area }: Extract<GridPiece, { kind: "rows" }>,
): () => Grid {
  const range = context.workbook.worksheets.getItem(sheet.id).getRange(formatRange(area));
  range.load("address,values,text,formulas,numberFormat,valueTypes");
  const hidden = queueHiddenRows(range, sheet, area);
  const unlocked = queueUnlocked(range, sheet, area);
  return () => {
    const { address, values, text, formulas, numberFormat, valueTypes } = range;
    const tables = { values, text, formulas, numberFormat, valueTypes };
    const isWhole = Object.values(tables).every((table) => isTable(table, area));
    if (!isWhole || !isAddressOf(address, area)) throw incompleteRead(sheet.name);
    return { area, ...tables, hiddenRows: hidden(), unlocked: unlocked() };
  };
}

function isTable(table: unknown, { top, left, bottom, right }: Range): boolean {
  if (!Array.isArray(table) || table.length !== bottom - top + 1) return false;
  return table.every((row: unknown) => Array.isArray(row) && row.length === right - left + 1);
}

/** For each row of the area whether it is hidden. */
function queueHiddenRows(
  range: Excel.Range,
  { rowHidden, name }: UsedSheet,
  { top, bottom }: Range,
): () => readonly boolean[] {
  const rows = bottom - top + 1;
  if (rowHidden !== null) return () => Array.from({ length: rows }, () => rowHidden);
  if (isSupported("1.9")) {
    const properties = range.getRowProperties({ rowHidden: true });
    return () => hiddenFlags(properties, { rows, name });
  }
  const proxies = Array.from({ length: rows }, (_, row) => range.getRow(row));
  for (const proxy of proxies) proxy.load("rowHidden");
  return () => proxies.map((proxy) => proxy.rowHidden);
}

function hiddenFlags(
  { value }: OfficeExtension.ClientResult<Excel.RowProperties[]>,
  { rows, name }: { readonly rows: number; readonly name: string },
): readonly boolean[] {
  if (!Array.isArray(value) || value.length !== rows) throw incompleteRead(name);
  return value.map(({ rowHidden }) => rowHidden === true);
}

/** For each cell whether it may be filled under protection; `null` where nobody can tell or nobody asked. */
function queueUnlocked(
  range: Excel.Range,
  sheet: UsedSheet,
  area: Range,
): () => readonly (readonly boolean[])[] | null {
  if (!hasMixedLocks(sheet) || !isSupported("1.9")) return () => null;
  const properties = range.getCellProperties({ format: { protection: true } });
  return () => unlockedFlags(properties, { area, name: sheet.name });
}

function unlockedFlags(
  { value }: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
  { area, name }: { readonly area: Range; readonly name: string },
): readonly (readonly boolean[])[] {
  if (!isTable(value, area)) throw incompleteRead(name);
  return value.map((row) => row.map((cell) => cell.format?.protection?.locked === false));
}
