import type { ColumnRun } from "../../../core/model/sheet-look";
import { columnPixels, defaultColumnPixels } from "./lengths";
import type { SheetShape } from "./sheet-shape";

/** Pixels of a column that says nothing of itself; `digit` is the unit of widths in pixels. */
export function defaultColumnWidth({ defaults }: SheetShape, digit: number): number {
  const { columnWidth, baseWidth } = defaults;
  if (columnWidth === null || columnWidth === 0) return defaultColumnPixels(baseWidth, digit);
  return columnPixels(columnWidth, digit);
}

/** The columns that say something of themselves, in order. */
export function columnRuns(shape: SheetShape, digit: number): readonly ColumnRun[] {
  const usual = defaultColumnWidth(shape, digit);
  return shape.columns.map(({ from, to, width, hidden }) => ({
    from,
    to,
    width: width === null ? usual : columnPixels(width, digit),
    hidden,
  }));
}

/** The width of one column by its number, 0 where it is hidden. */
export function widthLookup(runs: readonly ColumnRun[], usual: number): (column: number) => number {
  const known = new Map<number, number>();
  return (column) => {
    const width = known.get(column) ?? widthOf(runs, usual, column);
    known.set(column, width);
    return width;
  };
}

function widthOf(runs: readonly ColumnRun[], usual: number, column: number): number {
  const run = runs.find(({ from, to }) => column >= from && column <= to);
  if (!run) return usual;
  return run.hidden ? 0 : run.width;
}
