import type { Capabilities, RangeRef, WorkbookPort } from "../../src/app/ports";
import { cellKey, type Cell, type Sheet, type Workbook } from "../../src/core/model/workbook";
import { contains, parseAddress, type Position } from "../../src/core/model/address";
import type {
  CellContent,
  CellEdit,
  Edit,
  EditOutcome,
  EditStatus,
  CommentEdit,
  FillEdit,
  ResultSheetEdit,
} from "../../src/core/model/edit";

type MemorySheet = Omit<Sheet, "cells"> & {
  readonly cells: Map<number, Cell>;
  readonly fills: Map<number, string>;
  readonly comments: Map<number, string>;
  /** Number formats, also of blank cells; a cell without one is General. */
  readonly formats: Map<number, string>;
  readonly own: boolean;
};

/** A workbook that lives in memory only: the simplest thing that keeps the promises of the port. */
export type MemoryWorkbook = WorkbookPort & {
  /** The colour of our mark on a cell; `null` when there is none. */
  colorOf(sheet: string, cell: string): string | null;
  /** The comment of ours on a cell; `null` when there is none. */
  commentOf(sheet: string, cell: string): string | null;
  /** The number format of a cell, blank or not. */
  formatOf(sheet: string, cell: string): string;
  /** What a user types into a cell, whatever stands there; tells those who watch. A text with "=" and `formula` is a formula. */
  type(sheet: string, cell: string, typed: Typed): void;
  /** Everything that stands in the workbook, for comparing: cells, formats, fills, comments, sheets and our record. */
  inventory(): unknown;
};

export type Typed = {
  readonly value: string | number | null;
  readonly formula?: string;
};

export type MemoryOptions = {
  /** Cells that may be written although their sheet is protected: `"表!C3"`. */
  readonly unlocked?: readonly string[];
  /** Number formats of blank cells, by `"表!C3"`. */
  readonly formats?: Readonly<Record<string, string>>;
};

type Verdict = Pick<EditOutcome, "status" | "reason" | "formatBefore">;

const DONE: Verdict = { status: "done", reason: null };

/** Opens a workbook of the model for reading and writing in memory. */
export function memoryWorkbook(workbook: Workbook, options: MemoryOptions = {}): MemoryWorkbook {
  let sheets = workbook.sheets.map((sheet) => memorySheet(sheet, false, options.formats));
  let state: string | null = null;
  const listeners = new Set<(range: RangeRef) => void>();
  const unlocked = new Set(options.unlocked);
  const sheetNamed = (name: string): MemorySheet | undefined =>
    sheets.find((sheet) => sheet.name === name);
  const tell = (sheet: string, range: string): void => {
    for (const listener of [...listeners]) listener({ sheet, range });
  };
  const applyEdit = (edit: Edit): Verdict => {
    if (edit.kind === "resultSheet") return putSheet(edit);
    if (edit.kind === "removeSheet") return takeSheet(edit.name);
    const sheet = sheetNamed(edit.sheet);
    const at = parseAddress(edit.cell);
    if (!sheet || !at) return refuse("missing", "没有这个单元格。");
    const locked = sheet.protected && !unlocked.has(`${edit.sheet}!${edit.cell}`);
    if (edit.kind === "comment") return comment(sheet, at, edit);
    if (edit.kind === "fill") return fill(sheet, at, edit);
    const verdict = write(sheet, at, { edit, locked });
    if (verdict.status === "done") tell(edit.sheet, edit.cell);
    return verdict;
  };
  const putSheet = (edit: ResultSheetEdit): Verdict => {
    const existing = sheetNamed(edit.name);
    if (existing && !existing.own) return refuse("unsupported", "已有同名工作表。");
    const sheet = memorySheet(sheetOf(edit), true);
    sheets = existing ? sheets.map((old) => (old === existing ? sheet : old)) : [...sheets, sheet];
    return DONE;
  };
  const takeSheet = (name: string): Verdict => {
    const existing = sheetNamed(name);
    if (existing && !existing.own) return refuse("unsupported", "不是本工具添加的工作表。");
    sheets = sheets.filter((sheet) => sheet !== existing);
    return DONE;
  };
  const located = (name: string, cell: string) => {
    const at = parseAddress(cell);
    const sheet = sheetNamed(name);
    return at && sheet ? { sheet, key: cellKey(at), at } : null;
  };
  return {
    capabilities: () => CAPABILITIES,
    readWorkbook: () =>
      Promise.resolve({ ...workbook, sheets: sheets.map((sheet) => readSheet(sheet, unlocked)) }),
    apply: (edits) =>
      Promise.resolve(edits.map((edit): EditOutcome => ({ edit, ...applyEdit(edit) }))),
    reveal: () => Promise.resolve(),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: {
      read: () => Promise.resolve(state),
      write: (json) => {
        state = json === "" ? null : json;
        return Promise.resolve();
      },
    },
    colorOf: (name, cell) => {
      const place = located(name, cell);
      return (place && place.sheet.fills.get(place.key)) ?? null;
    },
    commentOf: (name, cell) => {
      const place = located(name, cell);
      return (place && place.sheet.comments.get(place.key)) ?? null;
    },
    formatOf: (name, cell) => {
      const place = located(name, cell);
      return (place && place.sheet.formats.get(place.key)) ?? "General";
    },
    type: (name, cell, { value, formula }) => {
      const place = located(name, cell);
      if (!place) throw new Error(`no cell ${name}!${cell}`);
      put(place.sheet, place.at, { value, formula: formula ?? null });
      tell(name, cell);
    },
    inventory: () => [state, sheets.map(inventoryOf)],
  };
}

const CAPABILITIES: Capabilities = {
  writesCells: true,
  writesMarks: true,
  writesSheets: "sameFile",
  recalculates: false,
  reveals: true,
  watchesChanges: true,
  writesComments: true,
  undoesInOneStep: false,
  limits: [],
  notes: [],
};

function inventoryOf({ name, cells, fills, comments, formats }: MemorySheet): unknown {
  const sorted = <T>(map: ReadonlyMap<number, T>) => [...map].sort(([a], [b]) => a - b);
  return [name, sorted(cells), sorted(fills), sorted(comments), sorted(formats)];
}

function refuse(status: EditStatus, reason: string): Verdict {
  return { status, reason };
}

function memorySheet(
  sheet: Sheet,
  own: boolean,
  blankFormats: Readonly<Record<string, string>> = {},
): MemorySheet {
  const formats = new Map<number, string>();
  for (const [place, format] of Object.entries(blankFormats)) {
    const [name, cell = ""] = place.split("!");
    const at = parseAddress(cell);
    if (name === sheet.name && at) formats.set(cellKey(at), format);
  }
  for (const [key, { numberFormat }] of sheet.cells) {
    if (numberFormat !== "General") formats.set(key, numberFormat);
  }
  const cells = new Map(sheet.cells);
  return { ...sheet, cells, fills: new Map(), comments: new Map(), formats, own };
}

function readSheet({ cells, ...sheet }: MemorySheet, unlocked: ReadonlySet<string>): Sheet {
  const { name, visibility, merges, hiddenRows } = sheet;
  const sorted = new Map([...cells].sort(([a], [b]) => a - b));
  const read = { name, visibility, protected: sheet.protected, cells: sorted, merges, hiddenRows };
  return sheet.protected ? { ...read, unlockedCells: unlockedOf(name, unlocked) } : read;
}

function unlockedOf(name: string, unlocked: ReadonlySet<string>): ReadonlySet<number> {
  const keys = [...unlocked].flatMap((place) => {
    const [sheet, cell = ""] = place.split("!");
    const at = parseAddress(cell);
    return sheet === name && at ? [cellKey(at)] : [];
  });
  return new Set(keys);
}

function sheetOf({ name, visibility, rows }: ResultSheetEdit): Sheet {
  const cells = rows.flatMap((row, index) =>
    row.map(({ value, formula }, at) =>
      cellOf({ row: index + 1, column: at + 1 }, { value, formula: formula ?? null }),
    ),
  );
  return {
    name,
    visibility,
    protected: false,
    cells: new Map(cells.flatMap((cell) => (cell ? [[cellKey(cell), cell] as const] : []))),
    merges: [],
    hiddenRows: new Set(),
  };
}

type Content = { readonly value: string | number | null; readonly formula: string | null };

function cellOf(at: Position, { value, formula }: Content, numberFormat = "General"): Cell | null {
  if (formula === null && (value === null || value === "")) return null;
  const { row, column } = at;
  return {
    row,
    column,
    value,
    text: shown(value, numberFormat),
    formula,
    error: null,
    numberFormat,
  };
}

function shown(value: string | number | null, numberFormat: string): string {
  const decimals = /^0(?:\.(0+))?%$/.exec(numberFormat);
  if (typeof value !== "number" || !decimals) return value === null ? "" : String(value);
  return `${(value * 100).toFixed(decimals[1]?.length ?? 0)}%`;
}

function put(sheet: MemorySheet, at: Position, content: Content): void {
  const key = cellKey(at);
  const next = cellOf(at, content, sheet.formats.get(key));
  if (next) sheet.cells.set(key, next);
  else sheet.cells.delete(key);
}

function isCovered({ merges }: MemorySheet, at: Position): boolean {
  return merges.some(
    (merge) => contains(merge, at) && (merge.top !== at.row || merge.left !== at.column),
  );
}

function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return null;
  return cell.formula === null ? (cell.value ?? cell.error) : `=${cell.formula}`;
}

function write(
  sheet: MemorySheet,
  at: Position,
  { edit, locked }: { readonly edit: CellEdit; readonly locked: boolean },
): Verdict {
  const cell = sheet.cells.get(cellKey(at));
  const content = contentOf(cell);
  const explicit = typeof edit.expect === "string" && edit.expect.startsWith("=");
  if (isCovered(sheet, at)) return refuse("covered", "在合并单元格内。");
  if (cell?.formula != null && !explicit) return refuse("formula", "是公式。");
  if (locked) return refuse("locked", "已锁定。");
  if ((content ?? "") !== (edit.expect ?? "")) return refuse("stale", "已被改动。");
  const replaced = reformat(sheet, cellKey(at), edit);
  put(sheet, at, { value: edit.value, formula: edit.formula ?? null });
  return replaced ? { ...DONE, formatBefore: "General" } : DONE;
}

/** Whether the edit gave a cell without a number format one of its own. */
function reformat(sheet: MemorySheet, key: number, edit: CellEdit): boolean {
  if (edit.restoresFormat === "General") sheet.formats.delete(key);
  else if (edit.restoresFormat !== undefined) sheet.formats.set(key, edit.restoresFormat);
  if (edit.numberFormat === undefined || sheet.formats.has(key)) return false;
  sheet.formats.set(key, edit.numberFormat);
  return true;
}

function fill(sheet: MemorySheet, at: Position, { color }: FillEdit): Verdict {
  if (isCovered(sheet, at)) return refuse("covered", "在合并单元格内。");
  if (sheet.protected) return refuse("locked", "工作表已受保护。");
  if (color === null) sheet.fills.delete(cellKey(at));
  else sheet.fills.set(cellKey(at), color);
  return DONE;
}

function comment(sheet: MemorySheet, at: Position, { text }: CommentEdit): Verdict {
  if (sheet.protected) return refuse("locked", "工作表已受保护。");
  if (text === null) sheet.comments.delete(cellKey(at));
  else sheet.comments.set(cellKey(at), text);
  return DONE;
}
