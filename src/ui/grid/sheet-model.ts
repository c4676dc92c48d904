import type { SheetLayout } from "../../core/index";
import { createAxis, type Axis } from "./axis";
import { createLookStyles, type LookStyles } from "./cell-looks";
import { createMergeIndex, type MergeIndex } from "./merge-index";

/** The last row and column of any sheet (XFD1048576). */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Empty rows and columns shown behind the last one that holds something, and how many there are at least. */
const SPARE = { rows: 20, columns: 3 };
const LEAST = { rows: 40, columns: 12 };

/** How much of the window frozen rows or columns may take; beyond that the rest could not be reached. */
const MOST_FROZEN = 0.7;

/** Width and height in pixels. */
export type Size = { readonly width: number; readonly height: number };

/** A sheet as lengths on screen, at a zoom. */
export type SheetModel = {
  readonly layout: SheetLayout;
  /** 1 is 100 %. */
  readonly zoom: number;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  readonly looks: LookStyles;
  /** The row of column letters and the column of row numbers. */
  readonly head: Size;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** What stays while the rest scrolls: the head and what is frozen. */
  readonly fixed: Size;
  /** All of it, the head included. */
  readonly whole: Size;
};

/** The same for every size of the window with the same `freezes`, so that a resize draws nothing again. */
export function createSheetModel(
  layout: SheetLayout,
  zoom: number,
  freezes: { readonly rows: boolean; readonly columns: boolean },
): SheetModel {
  const { rows, columns } = axesOf(layout, zoom);
  const head = headOf(rows.count, zoom);
  const frozenRows = freezes.rows ? Math.min(layout.frozenRows, rows.count) : 0;
  const frozenColumns = freezes.columns ? Math.min(layout.frozenColumns, columns.count) : 0;
  return {
    layout,
    zoom,
    rows,
    columns,
    merges: createMergeIndex(layout.merges),
    looks: createLookStyles(layout.looks, zoom),
    head,
    frozenRows,
    frozenColumns,
    fixed: {
      width: head.width + columns.start(frozenColumns + 1),
      height: head.height + rows.start(frozenRows + 1),
    },
    whole: { width: head.width + columns.total, height: head.height + rows.total },
  };
}

/** Whether there is room for what is frozen and for something else besides. */
export function roomForFrozen(
  layout: SheetLayout,
  zoom: number,
  view: Size,
): { readonly rows: boolean; readonly columns: boolean } {
  const { rows, columns } = axesOf(layout, zoom);
  return {
    rows: rows.start(layout.frozenRows + 1) <= view.height * MOST_FROZEN,
    columns: columns.start(layout.frozenColumns + 1) <= view.width * MOST_FROZEN,
  };
}

function axesOf(
  layout: SheetLayout,
  zoom: number,
): { readonly rows: Axis; readonly columns: Axis } {
  return {
    rows: createAxis({
      runs: layout.rowRuns.map((run) => ({ ...run, size: run.height })),
      count: Math.min(MOST_ROWS, Math.max(LEAST.rows, layout.rows + SPARE.rows)),
      size: layout.rowHeight,
      zoom,
    }),
    columns: createAxis({
      runs: layout.columnRuns.map((run) => ({ ...run, size: run.width })),
      count: Math.min(MOST_COLUMNS, Math.max(LEAST.columns, layout.columns + SPARE.columns)),
      size: layout.columnWidth,
      zoom,
    }),
  };
}

/** Wide enough for the longest row number. */
function headOf(rows: number, zoom: number): Size {
  const digits = String(rows).length;
  return {
    width: Math.round((16 + 8 * Math.max(2, digits)) * zoom),
    height: Math.max(18, Math.round(22 * zoom)),
  };
}
