import { PortError, type Watch, type WorkbookWithState } from "../../../app/ports";
import type { Range } from "../../../core/model/address";
import {
  cellKey,
  type Cell,
  type Sheet,
  type SkippedSheet,
  type Workbook,
} from "../../../core/model/workbook";
import { throwIfStopped } from "../chunks";
import { documentFileName, isSupported } from "../host-look";
import type { FirstRequest } from "../passengers";
import { runExcel } from "../run-excel";
import { isStateSheet, recordOfSheet } from "../state/file-record";
import { queueSetting, RECORD_KEY, STATE_KEY } from "../state/settings";
import { stateOf } from "../state/state-of";
import { dateSystemOf } from "./date-system";
import { gridCells, isWidthDependent, type Grid } from "./grid-cells";
import { queueSheetList, type ListedSheet } from "./list-sheets";
import { narrowAreas } from "./narrow-areas";
import { oversize } from "./plan-grids";
import { readGrids } from "./read-grids";
import { readUsedRanges, type UsedSheet } from "./used-ranges";

/** Above this many cells that hold something the whole is no book of forms. */
const MOST_CELLS = 500_000;

/** A sheet on its way in. */
type Draft = {
  readonly sheet: UsedSheet;
  readonly cells: Map<number, Cell>;
  readonly hiddenRows: Set<number>;
  readonly unlocked: Set<number>;
  merges: readonly Range[];
};

/** The workbook, the application's state in it, and the ids of its sheets, by which changes are reported. */
export type ReadWorkbook = WorkbookWithState & {
  readonly listed: readonly ListedSheet[];
};

/**
 * Reads every sheet and our record: two requests to learn what there is, then one for each payload chunk. Nothing is
 * written. `first` joins the first request.
 */
export async function readExcelWorkbook(watch: Watch, first: FirstRequest): Promise<ReadWorkbook> {
  try {
    throwIfStopped(watch);
    return await runExcel((context) => readAll(context, watch, first));
  } finally {
    first.stranded();
  }
}

async function readAll(
  context: Excel.RequestContext,
  watch: Watch,
  first: FirstRequest,
): Promise<ReadWorkbook> {
  const opening = queueOpening(context);
  first.queue(context);
  await context.sync();
  first.arrived();
  const { name, listed, settings } = opening();
  const { sheets: whole, skipped } = await readUsedRanges(context, listed, watch);
  const used = await narrowAreas(context, whole);
  const tooLarge = used.flatMap((sheet) => oversize(sheet) ?? []);
  const left = new Set(tooLarge.map(({ sheet }) => sheet));
  const drafts = used.filter((sheet) => !left.has(sheet.name)).map(newDraft);
  await fillDrafts(context, drafts, watch);
  const { sheets, date1904 } = await finish(drafts);
  const skippedSheets = inOrder(listed, [...skipped, ...tooLarge]);
  const [memory] = sheets.filter(isStateSheet);
  return {
    listed,
    state: stateOf({ ...settings, file: memory ? recordOfSheet(memory) : null }),
    workbook: {
      name,
      sheets: sheets.filter((sheet) => !isStateSheet(sheet)),
      date1904,
      skippedSheets,
    },
  };
}

type Opening = {
  readonly name: string;
  readonly listed: readonly ListedSheet[];
  readonly settings: { readonly setting: string | null; readonly record: string | null };
};

/** Queues what the first request asks. */
function queueOpening(context: Excel.RequestContext): () => Opening {
  const knowsName = isSupported("1.7");
  const { workbook } = context;
  if (knowsName) workbook.load("name");
  const setting = queueSetting(context, STATE_KEY);
  const record = queueSetting(context, RECORD_KEY);
  const list = queueSheetList(context);
  return () => ({
    name: knowsName ? workbook.name : documentFileName(),
    listed: list(),
    settings: { setting: setting(), record: record() },
  });
}

function newDraft(sheet: UsedSheet): Draft {
  return { sheet, cells: new Map(), hiddenRows: new Set(), unlocked: new Set(), merges: [] };
}

async function fillDrafts(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
  watch: Watch,
): Promise<void> {
  const byId = new Map(drafts.map((draft) => [draft.sheet.id, draft]));
  let cells = 0;
  const receiver = {
    grid: ({ id }: UsedSheet, grid: Grid) => {
      const draft = byId.get(id);
      if (draft) cells += addGrid(draft, grid);
      if (cells > MOST_CELLS) throw tooManyCells();
    },
    merges: ({ id }: UsedSheet, merges: readonly Range[]) => {
      const draft = byId.get(id);
      if (draft) draft.merges = merges;
    },
  };
  await readGrids(context, { sheets: drafts.map(({ sheet }) => sheet), receiver }, watch);
}

function addGrid(draft: Draft, grid: Grid): number {
  const { area } = grid;
  const cells = gridCells(grid);
  for (const cell of cells) {
    draft.cells.set(cellKey(cell), cell);
    if (grid.hiddenRows[cell.row - area.top]) draft.hiddenRows.add(cell.row);
  }
  if (!draft.sheet.protected) return cells.length;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const open = grid.unlocked?.[row - area.top]?.[column - area.left];
      if (open ?? draft.sheet.locked === false) draft.unlocked.add(cellKey({ row, column }));
    }
  }
  return cells.length;
}

async function finish(drafts: readonly Draft[]): Promise<Pick<Workbook, "sheets" | "date1904">> {
  const date1904 = dateSystemOf(allCells(drafts)) ?? false;
  await showNarrowNumbers(drafts, date1904);
  return { sheets: drafts.map(sheetOf), date1904 };
}

function* allCells(drafts: readonly Draft[]): Generator<Cell> {
  for (const { cells } of drafts) yield* cells.values();
}

/** "#####" and digits cut off by a narrow column become what a wide one would show; the code for it is loaded only then. */
async function showNarrowNumbers(drafts: readonly Draft[], date1904: boolean): Promise<void> {
  const isNeeded = drafts.some(({ cells }) => [...cells.values()].some(isWidthDependent));
  if (!isNeeded) return;
  const { shownNumber } = await import("./shown-number");
  for (const { cells } of drafts) {
    for (const [key, cell] of cells) {
      if (!isWidthDependent(cell) || typeof cell.value !== "number") continue;
      const text = shownNumber(cell.value, cell.numberFormat, date1904);
      cells.set(key, { ...cell, text });
    }
  }
}

function sheetOf({ sheet, cells, merges, hiddenRows, unlocked }: Draft): Sheet {
  const { name, visibility, filtered } = sheet;
  const knowsLocks = sheet.protected && (sheet.locked !== null || isSupported("1.9"));
  return {
    name,
    visibility,
    protected: sheet.protected,
    cells: sheet.areas.length > 1 ? inReadingOrder(cells) : cells,
    merges,
    hiddenRows,
    ...(knowsLocks ? { unlockedCells: unlocked } : {}),
    ...(filtered === undefined ? {} : { filtered }),
  };
}

/** Areas that lie side by side come one after the other. */
function inReadingOrder(cells: ReadonlyMap<number, Cell>): ReadonlyMap<number, Cell> {
  return new Map([...cells].sort(([a], [b]) => a - b));
}

function inOrder(
  listed: readonly ListedSheet[],
  skipped: readonly SkippedSheet[],
): readonly SkippedSheet[] {
  return listed.flatMap(({ name }) => skipped.filter(({ sheet }) => sheet === name));
}

function tooManyCells(): PortError {
  return new PortError(
    "tooLarge",
    `工作簿过大，没有读完：非空单元格过多（约 ${MOST_CELLS} 个单元格为限）。请只保留自评表并另存后再检查。`,
  );
}
