import { formatAddress, type Range } from "../model/address";
import { cellAt, type Cell, type Sheet } from "../model/workbook";

/** A sheet as a reader of forms sees it: merged areas count as one cell, blank space does not exist. */
export type GridView = {
  readonly sheet: Sheet;
  /** Rows that hold something, ascending. */
  readonly rows: readonly number[];
  /** The rows that hold something from `top` to `bottom`, both included. */
  rowsBetween(top: number, bottom: number): readonly number[];
  /** The cells that begin in this row, left to right. */
  rowCells(row: number): readonly Cell[];
  /** The merged area at a position, or the position itself. */
  area(row: number, column: number): Range;
  /** The cell shown at a position: the top-left one of a merged area. */
  shown(row: number, column: number): Cell | undefined;
};

/** A row that holds something. */
type GridRow = {
  readonly number: number;
  readonly cells: Cell[];
  /** The merged areas that reach into this row. */
  readonly merges: Range[];
};

/** Builds the view once per sheet; cost grows with the cells that hold something, not with formatting. */
export function viewGrid(sheet: Sheet): GridView {
  const byNumber = rowsOf(sheet);
  const rows = [...byNumber.keys()].sort((a, b) => a - b);
  addMerges(byNumber, rows, sheet.merges);
  const mergeAt = (row: number, column: number): Range | undefined => {
    for (const merge of byNumber.get(row)?.merges ?? NOTHING) {
      if (column >= merge.left && column <= merge.right) return merge;
    }
    return undefined;
  };
  return {
    sheet,
    rows,
    rowsBetween: (top, bottom) =>
      rows.slice(firstAtLeast(rows, top), firstAtLeast(rows, bottom + 1)),
    rowCells: (row) => byNumber.get(row)?.cells ?? NOTHING,
    area: (row, column) =>
      mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column },
    shown(row, column) {
      const merge = mergeAt(row, column);
      return merge ? cellAt(sheet, merge.top, merge.left) : cellAt(sheet, row, column);
    },
  };
}

const NOTHING: readonly never[] = [];

/** A sheet stores its cells in reading order, so each row's stand left to right. */
function rowsOf(sheet: Sheet): Map<number, GridRow> {
  const byNumber = new Map<number, GridRow>();
  let current: GridRow | undefined;
  for (const cell of sheet.cells.values()) {
    if (current?.number !== cell.row) {
      current = byNumber.get(cell.row) ?? { number: cell.row, cells: [], merges: [] };
      byNumber.set(cell.row, current);
    }
    current.cells.push(cell);
  }
  return byNumber;
}

/** Merges are listed under the rows that hold something only, so that a merge down to row 1,048,576 costs nothing. */
function addMerges(
  byNumber: ReadonlyMap<number, GridRow>,
  rows: readonly number[],
  merges: readonly Range[],
): void {
  for (const merge of merges) {
    for (let index = firstAtLeast(rows, merge.top); index < rows.length; index++) {
      const row = rows[index] as number;
      if (row > merge.bottom) break;
      byNumber.get(row)?.merges.push(merge);
    }
  }
}

function firstAtLeast(sorted: readonly number[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the area is more than one cell. */
export function isMerged({ top, left, bottom, right }: Range): boolean {
  return top !== bottom || left !== right;
}

/** The address of an area's own cell. */
export function areaAddress({ top, left }: Range): string {
  return formatAddress({ row: top, column: left });
}

/** What the cell shows, outer white space dropped; `""` for a blank cell. */
export function shownText(cell: Cell | undefined): string {
  return cell?.text.trim() ?? "";
}

/** A span of columns, both ends included. */
export type ColumnSpan = { readonly left: number; readonly right: number };

export function spanContains({ left, right }: ColumnSpan, column: number): boolean {
  return column >= left && column <= right;
}

/** The cells that begin in a row inside a span, left to right. */
export function spanCells(view: GridView, row: number, span: ColumnSpan): readonly Cell[] {
  const cells = view.rowCells(row);
  const inside = (cell: Cell | undefined): boolean => !cell || spanContains(span, cell.column);
  if (inside(cells[0]) && inside(cells[cells.length - 1])) return cells;
  return cells.filter(inside);
}

/** The cell that a span shows in a row: the first with content, else what the span's first position holds. */
export function valueCell(view: GridView, row: number, span: ColumnSpan): Cell | undefined {
  for (let column = span.left; column <= span.right; column++) {
    const cell = view.shown(row, column);
    if (shownText(cell) === "") continue;
    const area = view.area(row, column);
    if (area.top === row || area.left >= span.left) return cell;
  }
  return view.shown(row, span.left);
}
