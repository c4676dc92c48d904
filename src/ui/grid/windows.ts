import type { Axis } from "./axis";
import type { SheetModel, Size } from "./sheet-model";
import { tileOf } from "./tiles";

/** What is drawn of the part that scrolls: rows and columns, both ends included, and some beyond those in view. */
export type SheetWindow = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Pixels by which what is drawn stands above its place in the sheet: see long-scroll. */
  readonly shift: number;
};

/** How far the sheet is scrolled. */
export type Scrolled = { readonly left: number; readonly top: number; readonly shift: number };

/** Rows and columns drawn beyond those in view, and the steps in which a window moves. */
const BEYOND = { rows: 5, columns: 1 };
const STEP = { rows: 4, columns: 2 };

/** The window for a place. It moves in steps, so that a small scroll draws nothing. */
export function windowAt(model: SheetModel, scrolled: Scrolled, view: Size): SheetWindow {
  const { rows, columns, frozenRows, frozenColumns, fixed, head } = model;
  const above = fixed.height - head.height;
  const before = fixed.width - head.width;
  const vertical = span(rows, {
    from: scrolled.top + above,
    to: scrolled.top + Math.max(view.height - head.height, above),
    beyond: BEYOND.rows,
    step: STEP.rows,
  });
  const horizontal = span(columns, {
    from: scrolled.left + before,
    to: scrolled.left + Math.max(view.width - head.width, before),
    beyond: BEYOND.columns,
    step: STEP.columns,
  });
  return {
    top: Math.max(frozenRows + 1, vertical.from),
    bottom: vertical.to,
    left: Math.max(frozenColumns + 1, horizontal.from),
    right: horizontal.to,
    shift: scrolled.shift,
  };
}

type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly beyond: number;
  readonly step: number;
};

function span(axis: Axis, { from, to, beyond, step }: Stretch): { from: number; to: number } {
  const first = axis.at(from) - beyond;
  const last = axis.at(to) + beyond;
  return {
    from: Math.max(1, Math.floor(first / step) * step + 1),
    to: Math.min(axis.count, Math.ceil(last / step) * step),
  };
}

/** Whether both windows draw the same. */
export function sameWindow(one: SheetWindow, other: SheetWindow): boolean {
  return (
    one.top === other.top &&
    one.bottom === other.bottom &&
    one.left === other.left &&
    one.right === other.right &&
    one.shift === other.shift
  );
}

/** A row to draw; one above the window only for the merged cells that reach down into it. */
export type DrawnRow = { readonly row: number; readonly mergesOnly: boolean };

/** The rows to draw between two rows: those visible, and the first rows of merges that reach in from elsewhere. */
export function drawnRows(model: SheetModel, from: number, to: number): readonly DrawnRow[] {
  if (to < from) return [];
  const rows = model.rows.visibleIn(from, to);
  const shown = new Set(rows);
  const first = new Set<number>();
  for (const { top } of model.merges.touching(from, to)) if (!shown.has(top)) first.add(top);
  const above = [...first].sort((one, other) => one - other);
  return [
    ...above.map((row) => ({ row, mergesOnly: true })),
    ...rows.map((row) => ({ row, mergesOnly: false })),
  ];
}

/** The tiles that hold these rows. */
export function tilesOf(rows: readonly DrawnRow[]): readonly number[] {
  return [...new Set(rows.map(({ row }) => tileOf(row)))];
}

/** A rectangle in pixels of the sheet, without the head. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Where to scroll so that a box is in view, moving as little as possible; what is larger shows its beginning. */
export function scrollTo(model: SheetModel, scrolled: Scrolled, view: Size) {
  const { fixed, head } = model;
  return (box: Box): { readonly left: number; readonly top: number } => ({
    left: nearest(
      { from: box.left, to: box.right },
      { at: scrolled.left, fixed: fixed.width - head.width, view: view.width - head.width },
    ),
    top: nearest(
      { from: box.top, to: box.bottom },
      { at: scrolled.top, fixed: fixed.height - head.height, view: view.height - head.height },
    ),
  });
}

type Line = { readonly from: number; readonly to: number };
type Eye = { readonly at: number; readonly fixed: number; readonly view: number };

function nearest({ from, to }: Line, { at, fixed, view }: Eye): number {
  if (to <= fixed) return at;
  const room = view - fixed;
  if (from < at + fixed || to - from > room) return Math.max(0, from - fixed);
  return to > at + view ? to - view : at;
}
