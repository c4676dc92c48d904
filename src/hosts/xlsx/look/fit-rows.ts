import type { CellLook, RowRun } from "../../../core/model/sheet-look";
import { cellKey, type Cell } from "../../../core/model/workbook";
import { displayWidth } from "../write/display-width";
import { lineHeight, pointsToPixels } from "./lengths";
import type { RowShape } from "./sheet-shape";
import type { SheetSource } from "./sheet-source";
import { styleCursor } from "./style-cursor";

type Room = { readonly usual: number; readonly columnWidth: (column: number) => number };

/** What a column keeps free beside its text. */
const PADDING = 5;
/** A row is not raised for what the estimate may be out by. */
const ROUGHLY = 2;
const MOST_PIXELS = pointsToPixels(Infinity);

/**
 * Rows without a height of their own are as high as their tallest cell, as Excel makes them when it opens the file.
 * A merge counts by its font only, and over several rows not at all; nor does text that is turned. Only rows higher
 * than usual are given.
 */
export function fittedRows(source: SheetSource, { usual, columnWidth }: Room): readonly RowRun[] {
  const { cells, shape } = source;
  if (shape.defaults.rowsFixed) return [];
  const lookOf = lookInRow(source);
  const isFree = freeRows(shape.rows);
  const runs: RowRun[] = [];
  for (const cell of cells) {
    const look = isFree(cell.row) ? lookOf(cell) : null;
    const height = look ? neededHeight(cell, look, columnWidth(cell.column)) : 0;
    if (height > usual + ROUGHLY) raise(runs, cell.row, height);
  }
  return runs;
}

/** Gives the looks of cells asked for in order; `null` for a cell that cannot need more than the usual height. */
function lookInRow({ sheet, shape, styles }: SheetSource): (cell: Cell) => CellLook | null {
  const merges = new Map(
    sheet.merges.map((merge) => [cellKey({ row: merge.top, column: merge.left }), merge]),
  );
  const cursor = styleCursor(shape.styled, 1);
  const plain = styles.looks[0]?.size ?? 0;
  return (cell) => {
    const look = styles.looks[styles.lookOf(cursor.at(cell.row, cell.column) ?? 0)];
    if (!look || !(look.wrap || (look.size ?? 0) > plain)) return null;
    const merge = merges.get(cellKey(cell));
    if (!merge) return look;
    return merge.bottom > merge.top ? null : { ...look, wrap: false };
  };
}

/** Tells rows without a height, asked for in order. */
function freeRows(rows: readonly RowShape[]): (row: number) => boolean {
  let at = 0;
  return (row) => {
    while ((rows[at]?.to ?? Infinity) < row) at += 1;
    const run = rows[at];
    return !run || run.from > row || (run.height === null && !run.hidden);
  };
}

function raise(runs: RowRun[], row: number, height: number): void {
  const last = runs.at(-1);
  if (last?.from !== row) runs.push({ from: row, to: row, height, hidden: false });
  else if (last.height < height) runs[runs.length - 1] = { ...last, height };
}

/** Pixels that a cell in a column of so many pixels needs. */
function neededHeight(cell: Cell, look: CellLook, width: number): number {
  if (look.rotation !== 0 || width === 0) return 0;
  const wraps = look.wrap && typeof cell.value === "string";
  const lines = wraps ? countLines(cell.text, width - PADDING, look.size) : 1;
  return Math.min(MOST_PIXELS, lines * lineHeight(look.size) + 2);
}

/** How many lines a text takes when it is broken at so many pixels, by the usual widths of its characters. */
function countLines(text: string, pixels: number, points: number | null): number {
  const room = (2 * pixels) / characterWidth(points);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const character of paragraph) {
      const width = displayWidth(character);
      const breaks = used > 0 && used + width > room;
      if (breaks) lines += 1;
      used = breaks ? width : used + width;
    }
  }
  return lines;
}

function characterWidth(points: number | null): number {
  return pointsToPixels(points ?? 11);
}
