import type { GridCell, Range } from "../../core/index";
import type { SheetModel } from "./sheet-model";

/** A cell with where it stands; lengths in pixels, `left` from the beginning of the first column. */
export type DrawnCell = {
  /** `null` for a place that holds nothing and yet is drawn: merged cells, the cell the user is on. */
  readonly cell: GridCell | null;
  readonly column: number;
  readonly merge: Range | null;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** How far a line may run on: to the next cell that holds something. */
  readonly room: number;
};

export type RowPart = {
  readonly row: number;
  readonly cells: readonly GridCell[];
  /** Columns, both ends included. */
  readonly from: number;
  readonly to: number;
  /** Above what is on screen: only merged cells reach down into it. */
  readonly mergesOnly: boolean;
  /** Columns drawn whatever they hold: the cell the user is on, cells with a mark. */
  readonly always: readonly number[];
};

/** A line never runs on further than this, in pixels. */
const LONGEST_RUN = 2_000;

/** The cells of a row to draw between two columns; those under a merge are left out, it stands for them. */
export function drawnCells(model: SheetModel, part: RowPart): readonly DrawnCell[] {
  const held = new Set<number>();
  const running = runningIn(model, part);
  const drawn = part.cells.flatMap((cell) => {
    if (cell.column !== running && !isDrawn(model, part, cell.column)) return [];
    held.add(cell.column);
    return [placed(model, part, { cell, column: cell.column })];
  });
  const merged = model.merges.beginningIn(part.row).map(({ left }) => left);
  for (const column of [...merged, ...part.always]) {
    if (held.has(column) || !isDrawn(model, part, column)) continue;
    held.add(column);
    drawn.push(placed(model, part, { cell: null, column }));
  }
  return drawn
    .filter(({ width, height }) => width > 0 && height > 0)
    .sort((one, other) => one.column - other.column);
}

/** The column of a text that may run on into the columns from before them; `null` when none does. */
function runningIn({ merges, frozenColumns }: SheetModel, part: RowPart): number | null {
  if (part.mergesOnly) return null;
  let last: GridCell | null = null;
  for (const cell of part.cells) {
    if (cell.text === "") continue;
    if (cell.column === part.from) return null;
    if (cell.column > part.from) break;
    last = cell;
  }
  if (last?.kind !== "text" || last.column <= frozenColumns) return null;
  return merges.at(part.row, last.column) ? null : last.column;
}

function isDrawn({ merges }: SheetModel, part: RowPart, column: number): boolean {
  if (column > part.to) return false;
  const merge = merges.at(part.row, column);
  if (!merge) return !part.mergesOnly && column >= part.from;
  return merge.right >= part.from && !isCovered(merge, part.row, column);
}

function isCovered(merge: Range, row: number, column: number): boolean {
  return merge.top !== row || merge.left !== column;
}

function placed(
  model: SheetModel,
  part: RowPart,
  { cell, column }: Pick<DrawnCell, "cell" | "column">,
): DrawnCell {
  const { rows, columns } = model;
  const merge = model.merges.at(part.row, column);
  const left = columns.start(column);
  const width = columns.start((merge?.right ?? column) + 1) - left;
  const height = rows.start((merge?.bottom ?? part.row) + 1) - rows.start(part.row);
  const mayRunOn = cell?.kind === "text" && merge === null && !cell.text.includes("\n");
  const room = mayRunOn ? roomFor(model, part, column) : width;
  return { cell, column, merge, left, width, height, room };
}

function roomFor({ columns, merges }: SheetModel, part: RowPart, column: number): number {
  const start = columns.start(column);
  const next = part.cells.find((other) => other.column > column && other.text !== "");
  const end = next ? columns.start(next.column) : columns.total;
  const last = columns.at(Math.min(end, start + LONGEST_RUN) - 1);
  for (let other = column + 1; other <= last; other++) {
    if (merges.at(part.row, other)) return columns.start(other) - start;
  }
  return Math.min(end, start + LONGEST_RUN) - start;
}
