import type { Range } from "../../../../core/model/address";
import { cellKey, type Cell, type CellValue, type Sheet } from "../../../../core/model/workbook";
import { damaged } from "../../errors";
import { spendCell, spendMerges, type Budget } from "../budget";
import type { NumberDisplay } from "../number-display";

import { RECORD, withContinuations, type BiffRecord } from "./records";
import { createCursor, readString } from "./strings";

/** What the sheets of one .xls file are read with. */
export type XlsContext = {
  readonly records: readonly BiffRecord[];
  readonly strings: readonly string[];
  readonly display: NumberDisplay;
  readonly budget: Budget;
  /** Where the listed sheets begin: a sheet without an end stops at the next one. */
  readonly starts: ReadonlySet<number>;
};

type Content = Pick<Sheet, "protected" | "filtered" | "cells" | "merges" | "hiddenRows">;

type Draft = {
  readonly context: XlsContext;
  readonly cells: Map<number, Cell>;
  readonly merges: Range[];
  readonly hidden: Set<number>;
  protected: boolean;
  filtered: boolean;
};

const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);
const HIDDEN_ROW = 0x20;

type Reader = (draft: Draft, data: DataView, index: number) => void;

const READERS: ReadonlyMap<number, Reader> = new Map<number, Reader>([
  [RECORD.labelShared, (draft, data) => addText(draft, data, sharedText(draft, data))],
  [RECORD.label, (draft, data) => addText(draft, data, readString(createCursor([data], 6)))],
  [RECORD.richString, (draft, data) => addText(draft, data, readString(createCursor([data], 6)))],
  [RECORD.number, (draft, data) => addNumber(draft, data, data.getFloat64(6, true))],
  [RECORD.rk, (draft, data) => addNumber(draft, data, decodeRk(data.getUint32(6, true)))],
  [RECORD.multipleRk, addMultipleRk],
  [RECORD.booleanOrError, (draft, data) => addTruthOrError(draft, data, { code: 6, kind: 7 })],
  [RECORD.formula, addFormula],
  [RECORD.mergeCells, addMerges],
  [RECORD.protect, (draft, data) => void (draft.protected = data.getUint16(0, true) === 1)],
  [RECORD.filterMode, (draft) => void (draft.filtered = true)],
  [RECORD.row, addRow],
]);

/** Reads the sheet whose first record is at `start`, up to its end; without an end it is damaged. Formulas give their stored results. */
export function readXlsSheet(context: XlsContext, start: number): Content {
  const draft: Draft = {
    context,
    cells: new Map(),
    merges: [],
    hidden: new Set(),
    protected: false,
    filtered: false,
  };
  // Charts on the sheet are streams of their own inside it.
  let depth = 0;
  for (let index = start; index < context.records.length; index += 1) {
    if (index > start && context.starts.has(index)) break;
    const { id, data } = context.records[index]!;
    if (id === RECORD.beginOfFile) depth += 1;
    if (id === RECORD.endOfFile) depth -= 1;
    if (depth === 0) return finish(draft);
    if (depth === 1) READERS.get(id)?.(draft, data, index);
  }
  throw damaged("有工作表的内容不完整");
}

function finish({ cells, merges, hidden, protected: isProtected, filtered }: Draft): Content {
  const sorted = new Map([...cells].sort(([first], [second]) => first - second));
  const rows = new Set([...sorted.values()].map(({ row }) => row));
  return {
    protected: isProtected,
    filtered,
    cells: sorted,
    merges,
    hiddenRows: new Set([...hidden].filter((row) => rows.has(row))),
  };
}

function sharedText({ context }: Draft, data: DataView): string {
  const text = context.strings[data.getUint32(6, true)];
  if (text === undefined) throw new RangeError("no such shared string");
  return text;
}

type CellContent = Pick<Cell, "value" | "text" | "error">;

function addCell(draft: Draft, data: DataView, content: CellContent): void {
  const { display, budget } = draft.context;
  const style = data.getUint16(4, true);
  spendCell(budget, { formula: null, text: content.text });
  const row = data.getUint16(0, true) + 1;
  const column = data.getUint16(2, true) + 1;
  const numberFormat = display.codeOf(style);
  const cell: Cell = { row, column, ...content, formula: null, numberFormat };
  draft.cells.set(cellKey(cell), cell);
}

function addText(draft: Draft, data: DataView, value: string): void {
  if (value === "") return;
  const text = draft.context.display.showText(data.getUint16(4, true), value);
  addCell(draft, data, { value, text, error: null });
}

function addNumber(draft: Draft, data: DataView, value: number): void {
  const text = draft.context.display.showNumber(data.getUint16(4, true), value);
  addCell(draft, data, { value, text, error: null });
}

/** One record for several cells side by side: row, first column, then a style and a number for each. */
function addMultipleRk(draft: Draft, data: DataView): void {
  const count = Math.floor((data.byteLength - 6) / 6);
  for (let index = 0; index < count; index += 1) {
    const cell = new DataView(new ArrayBuffer(6));
    cell.setUint16(0, data.getUint16(0, true), true);
    cell.setUint16(2, data.getUint16(2, true) + index, true);
    cell.setUint16(4, data.getUint16(4 + index * 6, true), true);
    addNumber(draft, cell, decodeRk(data.getUint32(6 + index * 6, true)));
  }
}

/** A number in 30 bits: an integer or the upper half of a double, perhaps to be divided by 100. */
function decodeRk(rk: number): number {
  const double = new DataView(new ArrayBuffer(8));
  double.setUint32(4, rk & 0xfffffffc, true);
  const value = rk & 2 ? (rk | 0) >> 2 : double.getFloat64(0, true);
  return rk & 1 ? value / 100 : value;
}

function addTruthOrError(
  draft: Draft,
  data: DataView,
  at: { readonly code: number; readonly kind: number },
): void {
  const code = data.getUint8(at.code);
  if (data.getUint8(at.kind) === 1) addError(draft, data, code);
  else addTruth(draft, data, code !== 0);
}

function addError(draft: Draft, data: DataView, code: number): void {
  const error = ERRORS.get(code) ?? "#N/A";
  addCell(draft, data, { value: null, text: error, error });
}

function addTruth(draft: Draft, data: DataView, value: CellValue): void {
  addCell(draft, data, { value, text: value ? "TRUE" : "FALSE", error: null });
}

/** Its text, which is stored as tokens, is not worked out; that it is a formula is known all the same. */
function addFormula(draft: Draft, data: DataView, index: number): void {
  addFormulaResult(draft, data, index);
  const key = cellKey({ row: data.getUint16(0, true) + 1, column: data.getUint16(2, true) + 1 });
  const cell = draft.cells.get(key);
  if (cell) draft.cells.set(key, { ...cell, formula: "" });
}

/** The stored result: a double, or where its last two bytes are 0xFF a mark of text, truth or error. */
function addFormulaResult(draft: Draft, data: DataView, index: number): void {
  if (data.getUint16(12, true) !== 0xffff) {
    addNumber(draft, data, data.getFloat64(6, true));
    return;
  }
  const kind = data.getUint8(6);
  if (kind === 0) addText(draft, data, followingText(draft.context.records, index));
  else if (kind === 1) addTruth(draft, data, data.getUint8(8) !== 0);
  else if (kind === 2) addError(draft, data, data.getUint8(8));
}

/** The text of a formula comes in a record of its own soon after it, shared formulas in between. */
function followingText(records: readonly BiffRecord[], index: number): string {
  for (let next = index + 1; next <= index + 3; next += 1) {
    if (records[next]?.id === RECORD.string) {
      return readString(createCursor(withContinuations(records, next)));
    }
  }
  return "";
}

function addMerges({ merges, context }: Draft, data: DataView): void {
  const count = data.getUint16(0, true);
  spendMerges(context.budget, count);
  for (let index = 0; index < count; index += 1) {
    const at = 2 + index * 8;
    merges.push({
      top: data.getUint16(at, true) + 1,
      bottom: data.getUint16(at + 2, true) + 1,
      left: data.getUint16(at + 4, true) + 1,
      right: data.getUint16(at + 6, true) + 1,
    });
  }
}

function addRow({ hidden }: Draft, data: DataView): void {
  if (data.getUint16(12, true) & HIDDEN_ROW) hidden.add(data.getUint16(0, true) + 1);
}
