import { contains, formatAddress, type Position, type Range } from "../model/address";
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

/** Builds the view once per sheet; cost grows with the cells that hold something, not with formatting. */
export function viewGrid(sheet: Sheet): GridView {
  const byRow = cellsByRow(sheet);
  const merges = mergesByRow(sheet, [...byRow.keys()]);
  const area = (row: number, column: number): Range => {
    const merge = merges.get(row)?.find((range) => contains(range, { row, column }));
    return merge ?? { top: row, left: column, bottom: row, right: column };
  };
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  return {
    sheet,
    rows,
    rowsBetween: (top, bottom) =>
      rows.slice(firstAtLeast(rows, top), firstAtLeast(rows, bottom + 1)),
    rowCells: (row) => byRow.get(row) ?? [],
    area,
    shown(row, column) {
      const { top, left } = area(row, column);
      return cellAt(sheet, top, left);
    },
  };
}

function cellsByRow(sheet: Sheet): Map<number, Cell[]> {
  const byRow = new Map<number, Cell[]>();
  for (const cell of sheet.cells.values()) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  for (const row of byRow.values()) row.sort((a, b) => a.column - b.column);
  return byRow;
}

/** Merges are listed under the rows that hold something only, so that a merge down to row 1,048,576 costs nothing. */
function mergesByRow(sheet: Sheet, rowNumbers: readonly number[]): Map<number, Range[]> {
  const rows = [...rowNumbers].sort((a, b) => a - b);
  const merges = new Map<number, Range[]>();
  for (const merge of sheet.merges) {
    for (let index = firstAtLeast(rows, merge.top); index < rows.length; index++) {
      const row = rows[index] as number;
      if (row > merge.bottom) break;
      const list = merges.get(row);
      if (list) list.push(merge);
      else merges.set(row, [merge]);
    }
  }
  return merges;
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

/** The position a span's value stands at in a row: the first cell with content, else the span's first cell. */
export function valuePosition(view: GridView, row: number, span: ColumnSpan): Position {
  for (let column = span.left; column <= span.right; column++) {
    const area = view.area(row, column);
    if (area.top !== row && area.left < span.left) continue;
    if (shownText(view.shown(row, column)) !== "") return { row: area.top, column: area.left };
  }
  const { top, left } = view.area(row, span.left);
  return { row: top, column: left };
}
