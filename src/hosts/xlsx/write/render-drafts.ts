import {
  formatAddress,
  formatRange,
  parseRange,
  type Position,
  type Range,
} from "../../../core/model/address";
import { cellKey } from "../../../core/model/workbook";
import { EMPTY_BODY, type CellBody } from "./cell-body";
import type { CellDraft } from "./cell-draft";
import type { IndexedRow, SheetIndex } from "./sheet-index";
import { applySplices, setAttribute, type Splice } from "./splice";

/** A draft with the text that takes its place: the whole element, or its open tag when only the style changes. */
type Rendered = { readonly draft: CellDraft; readonly text: string };

/** A worksheet part with the drafts in it. */
export type RenderedSheet = {
  readonly xml: string;
  /** The elements of the cells whose content changed, by `cellKey`, in reading order. */
  readonly elements: ReadonlyMap<number, string>;
};

/** Writes the changed drafts into the part; every character that need not change stays. */
export function renderDrafts(
  xml: string,
  index: SheetIndex,
  drafts: readonly CellDraft[],
): RenderedSheet {
  const ordered = [...drafts].sort((a, b) => a.row - b.row || a.column - b.column);
  const rendered = ordered.map((draft) => ({ draft, text: textOf(xml, draft, index.prefix) }));
  const splices = [...placeAll(xml, index, rendered), ...growDimension(xml, ordered, index)];
  const written = rendered.filter(({ draft }) => draft.body !== null);
  return {
    xml: applySplices(xml, splices),
    elements: new Map(written.map(({ draft, text }) => [cellKey(draft), text])),
  };
}

function placeAll(xml: string, index: SheetIndex, rendered: readonly Rendered[]): Splice[] {
  const splices: Splice[] = [];
  const newRows = new Map<number, Rendered[]>();
  const insertedByRow = new Map<IndexedRow, Rendered[]>();
  for (const cell of rendered) {
    const { found, body } = cell.draft;
    const row = index.rows.get(cell.draft.row);
    if (found) {
      const end = body === null ? found.openEnd : found.end;
      splices.push({ start: found.start, end, text: cell.text });
    } else if (row) push(insertedByRow, row, cell);
    else push(newRows, cell.draft.row, cell);
  }
  for (const [row, cells] of insertedByRow) {
    splices.push(...insertCells(xml, { row, cells, prefix: index.prefix }));
  }
  return [...splices, ...insertRows(xml, newRows, index)];
}

function push<Key>(groups: Map<Key, Rendered[]>, key: Key, cell: Rendered): void {
  const group = groups.get(key);
  if (group) group.push(cell);
  else groups.set(key, [cell]);
}

function textOf(xml: string, draft: CellDraft, prefix: string): string {
  const { found, body, style } = draft;
  if (!found) return newCell(draft, prefix);
  const tag = xml.slice(found.start, found.openEnd);
  const styled = style === found.style ? tag : setAttribute(tag, "s", String(style));
  if (body === null) return styled;
  const typed = ["cm", "vm"].reduce(
    (open, name) => setAttribute(open, name, null),
    setAttribute(styled, "t", body.type),
  );
  return closeCell(typed, body.inner, prefix);
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
  readonly cells: readonly Rendered[];
  readonly prefix: string;
};

function insertCells(xml: string, { row, cells, prefix }: Insertion): Splice[] {
  const tag = widenSpans(xml.slice(row.start, row.openEnd), row, cells);
  if (row.selfClosing) {
    const open = tag.replace(/\s*\/>$/, ">");
    const inner = cells.map(({ text }) => text).join("");
    return [{ start: row.start, end: row.end, text: `${open}${inner}</${prefix}row>` }];
  }
  const insertions = cells.map(({ draft, text }) => {
    const next = row.cells.find((existing) => existing.column > draft.column);
    const place = next?.start ?? afterLastCell(row);
    return { start: place, end: place, text };
  });
  return [{ start: row.start, end: row.openEnd, text: tag }, ...insertions];
}

// Straight after the last cell, not before the close tag: cells come before any extLst.
function afterLastCell(row: IndexedRow): number {
  return row.cells.at(-1)?.end ?? row.openEnd;
}

function widenSpans(tag: string, row: IndexedRow, cells: readonly Rendered[]): string {
  if (row.spans === null) return tag;
  const bounds = row.spans.split(/[\s:]+/).map(Number);
  const columns = cells.map(({ draft }) => draft.column);
  const [first, last] = [Math.min(...bounds, ...columns), Math.max(...bounds, ...columns)];
  const inside = first === Math.min(...bounds) && last === Math.max(...bounds);
  return inside ? tag : setAttribute(tag, "spans", `${first}:${last}`);
}

function insertRows(
  xml: string,
  rows: ReadonlyMap<number, readonly Rendered[]>,
  { prefix, sheetData, rowNumbers, rowStarts }: SheetIndex,
): Splice[] {
  if (rows.size === 0) return [];
  if (!sheetData) throw new Error("the worksheet has no sheetData");
  const texts = [...rows].map(([row, cells]) => {
    const inner = cells.map(({ text }) => text).join("");
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
