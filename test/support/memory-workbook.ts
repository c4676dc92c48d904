import type { WorkbookPort } from "../../src/app/ports";
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
  readonly own: boolean;
};

/** A workbook that lives in memory only: the simplest thing that keeps the promises of the port. */
export type MemoryWorkbook = WorkbookPort & {
  /** The colour of our mark on a cell; `null` when there is none. */
  colorOf(sheet: string, cell: string): string | null;
  /** The comment of ours on a cell; `null` when there is none. */
  commentOf(sheet: string, cell: string): string | null;
};

export type MemoryOptions = {
  /** Cells that may be written although their sheet is protected: `"表!C3"`. */
  readonly unlocked?: readonly string[];
};

type Verdict = { readonly status: EditStatus; readonly reason: string | null };

const DONE: Verdict = { status: "done", reason: null };

/** Opens a workbook of the model for reading and writing in memory. */
export function memoryWorkbook(workbook: Workbook, options: MemoryOptions = {}): MemoryWorkbook {
  let sheets = workbook.sheets.map((sheet) => memorySheet(sheet, false));
  let state: string | null = null;
  const unlocked = new Set(options.unlocked);
  const sheetNamed = (name: string): MemorySheet | undefined =>
    sheets.find((sheet) => sheet.name === name);
  const applyEdit = (edit: Edit): Verdict => {
    if (edit.kind === "resultSheet") return putSheet(edit);
    if (edit.kind === "removeSheet") return takeSheet(edit.name);
    const sheet = sheetNamed(edit.sheet);
    const at = parseAddress(edit.cell);
    if (!sheet || !at) return refuse("missing", "没有这个单元格。");
    const locked = sheet.protected && !unlocked.has(`${edit.sheet}!${edit.cell}`);
    if (edit.kind === "comment") return comment(sheet, at, edit);
    return edit.kind === "cell" ? write(sheet, at, { edit, locked }) : fill(sheet, at, edit);
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
  return {
    capabilities: () => ({
      writesCells: true,
      writesMarks: true,
      writesSheets: "sameFile",
      recalculates: false,
      reveals: false,
      watchesChanges: false,
      writesComments: true,
      undoesInOneStep: false,
      limits: [],
      notes: [],
    }),
    readWorkbook: () => Promise.resolve({ ...workbook, sheets: sheets.map(readSheet) }),
    apply: (edits) =>
      Promise.resolve(edits.map((edit): EditOutcome => ({ edit, ...applyEdit(edit) }))),
    reveal: () => Promise.resolve(),
    state: {
      read: () => Promise.resolve(state),
      write: (json) => {
        state = json === "" ? null : json;
        return Promise.resolve();
      },
    },
    colorOf: (name, cell) => {
      const at = parseAddress(cell);
      return (at && sheetNamed(name)?.fills.get(cellKey(at))) ?? null;
    },
    commentOf: (name, cell) => {
      const at = parseAddress(cell);
      return (at && sheetNamed(name)?.comments.get(cellKey(at))) ?? null;
    },
  };
}

function refuse(status: EditStatus, reason: string): Verdict {
  return { status, reason };
}

function memorySheet(sheet: Sheet, own: boolean): MemorySheet {
  return { ...sheet, cells: new Map(sheet.cells), fills: new Map(), comments: new Map(), own };
}

function readSheet({ cells, ...sheet }: MemorySheet): Sheet {
  const { name, visibility, merges, hiddenRows } = sheet;
  const sorted = new Map([...cells].sort(([a], [b]) => a - b));
  return { name, visibility, protected: sheet.protected, cells: sorted, merges, hiddenRows };
}

function sheetOf({ name, visibility, rows }: ResultSheetEdit): Sheet {
  const cells = rows.flatMap((row, index) =>
    row.map(({ value, formula }, at) =>
      cellOf({ row: index + 1, column: at + 1 }, value, formula ?? null),
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

function cellOf(at: Position, value: string | number | null, formula: string | null): Cell | null {
  if (formula === null && (value === null || value === "")) return null;
  const { row, column } = at;
  const text = value === null ? "" : String(value);
  return { row, column, value, text, formula, error: null, numberFormat: "General" };
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
  const next = cellOf(at, edit.value, edit.formula ?? null);
  if (next) sheet.cells.set(cellKey(at), next);
  else sheet.cells.delete(cellKey(at));
  return DONE;
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
