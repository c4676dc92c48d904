import {
  formatAddress,
  formatRange,
  parseRange,
  type Position,
  type Range,
} from "../../../core/model/address";
import { EMPTY_BODY, type CellBody } from "./cell-body";
import type { CellDraft } from "./cell-draft";
import type { IndexedRow, SheetIndex } from "./sheet-index";
import { applySplices, setAttribute, type Splice } from "./splice";

/** The worksheet part with the changed drafts in it; every character that need not change stays. */
export function renderDrafts(xml: string, index: SheetIndex, drafts: readonly CellDraft[]): string {
  const ordered = [...drafts].sort((a, b) => a.row - b.row || a.column - b.column);
  const splices: Splice[] = [];
  const newRows = new Map<number, CellDraft[]>();
  const insertedByRow = new Map<IndexedRow, CellDraft[]>();
  for (const draft of ordered) {
    const row = index.rows.get(draft.row);
    if (draft.found) splices.push(replaceCell(xml, draft, index.prefix));
    else if (row) push(insertedByRow, row, draft);
    else push(newRows, draft.row, draft);
  }
  for (const [row, cells] of insertedByRow) {
    splices.push(...insertCells(xml, { row, cells, prefix: index.prefix }));
  }
  splices.push(...insertRows(xml, newRows, index), ...growDimension(xml, ordered, index));
  return applySplices(xml, splices);
}

function push<Key>(groups: Map<Key, CellDraft[]>, key: Key, draft: CellDraft): void {
  const group = groups.get(key);
  if (group) group.push(draft);
  else groups.set(key, [draft]);
}

function replaceCell(xml: string, draft: CellDraft, prefix: string): Splice {
  const { found, body, style } = draft;
  if (!found) throw new Error("no cell to replace");
  const tag = xml.slice(found.start, found.openEnd);
  const styled = style === found.style ? tag : setAttribute(tag, "s", String(style));
  if (body === null) return { start: found.start, end: found.openEnd, text: styled };
  const typed = ["cm", "vm"].reduce(
    (open, name) => setAttribute(open, name, null),
    setAttribute(styled, "t", body.type),
  );
  return { start: found.start, end: found.end, text: closeCell(typed, body.inner, prefix) };
}

function closeCell(tag: string, inner: string, prefix: string): string {
  const open = tag.replace(/\s*\/?>$/, "");
  return inner === "" ? `${open}/>` : `${open}>${inner}</${prefix}c>`;
}

function newCell(draft: CellDraft, prefix: string): string {
  const { type, inner }: CellBody = draft.body ?? EMPTY_BODY;
  const style = draft.style === 0 ? "" : ` s="${draft.style}"`;
  const open = `<${prefix}c r="${formatAddress(draft)}"${style}${type ? ` t="${type}"` : ""}>`;
  return closeCell(open, inner, prefix);
}

type Insertion = {
  readonly row: IndexedRow;
  readonly cells: readonly CellDraft[];
  readonly prefix: string;
};

function insertCells(xml: string, { row, cells, prefix }: Insertion): Splice[] {
  const tag = widenSpans(xml.slice(row.start, row.openEnd), row, cells);
  if (row.selfClosing) {
    const open = tag.replace(/\s*\/>$/, ">");
    const inner = cells.map((cell) => newCell(cell, prefix)).join("");
    return [{ start: row.start, end: row.end, text: `${open}${inner}</${prefix}row>` }];
  }
  const insertions = cells.map((cell) => {
    const next = row.cells.find((existing) => existing.column > cell.column);
    const place = next?.start ?? afterLastCell(row);
    return { start: place, end: place, text: newCell(cell, prefix) };
  });
  return [{ start: row.start, end: row.openEnd, text: tag }, ...insertions];
}

// Straight after the last cell, not before the close tag: cells come before any extLst.
function afterLastCell(row: IndexedRow): number {
  return row.cells.at(-1)?.end ?? row.openEnd;
}

function widenSpans(tag: string, row: IndexedRow, cells: readonly CellDraft[]): string {
  if (row.spans === null) return tag;
  const bounds = row.spans.split(/[\s:]+/).map(Number);
  const columns = cells.map((cell) => cell.column);
  const [first, last] = [Math.min(...bounds, ...columns), Math.max(...bounds, ...columns)];
  const inside = first === Math.min(...bounds) && last === Math.max(...bounds);
  return inside ? tag : setAttribute(tag, "spans", `${first}:${last}`);
}

function insertRows(
  xml: string,
  rows: ReadonlyMap<number, readonly CellDraft[]>,
  { prefix, sheetData, rowNumbers, rowStarts }: SheetIndex,
): Splice[] {
  if (rows.size === 0) return [];
  if (!sheetData) throw new Error("the worksheet has no sheetData");
  const texts = [...rows].map(([row, cells]) => {
    const inner = cells.map((cell) => newCell(cell, prefix)).join("");
    return { row, text: `<${prefix}row r="${row}">${inner}</${prefix}row>` };
  });
  if (sheetData.selfClosing) {
    const open = xml.slice(sheetData.start, sheetData.openEnd).replace(/\s*\/>$/, ">");
    const inner = texts.map(({ text }) => text).join("");
    const text = `${open}${inner}</${prefix}sheetData>`;
    return [{ start: sheetData.start, end: sheetData.end, text }];
  }
  return texts.map(({ row, text }) => {
    const next = rowNumbers.findIndex((number) => number > row);
    const place = next < 0 ? sheetData.closeStart : (rowStarts[next] ?? sheetData.closeStart);
    return { start: place, end: place, text };
  });
}

function growDimension(
  xml: string,
  drafts: readonly CellDraft[],
  { dimension }: SheetIndex,
): Splice[] {
  const before = dimension && parseRange(dimension.ref);
  if (!dimension || !before) return [];
  const after = drafts.reduce(including, before);
  const ref = formatRange(after);
  if (ref === formatRange(before)) return [];
  const { start, openEnd } = dimension;
  return [{ start, end: openEnd, text: setAttribute(xml.slice(start, openEnd), "ref", ref) }];
}

function including(range: Range, { row, column }: Position): Range {
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}
