import type { Range } from "../../../core/model/address";
import type { SheetLayout } from "../../../core/model/sheet-look";
import { columnRuns, defaultColumnWidth, widthLookup } from "./column-runs";
import type { Bounds } from "./read-sheet-shape";
import { defaultRowHeight, rowRuns } from "./row-runs";
import type { SheetSource } from "./sheet-source";

/** All that a grid needs to know of a sheet before it asks for cells. */
export function readSheetLayout(source: SheetSource): SheetLayout {
  const { sheet, shape, styles, extent } = source;
  const columnWidth = defaultColumnWidth(shape, styles.digit);
  const columns = columnRuns(shape, styles.digit);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    rows: extent.rows,
    columns: extent.columns,
    rowHeight: defaultRowHeight(source),
    columnWidth,
    rowRuns: rowRuns(source, widthLookup(columns, columnWidth)),
    columnRuns: columns,
    merges: mergesWithin(sheet.merges, extent),
    frozenRows: Math.min(shape.view.frozenRows, extent.rows),
    frozenColumns: Math.min(shape.view.frozenColumns, extent.columns),
    gridLines: shape.view.gridLines,
    looks: styles.looks,
  };
}

/** What of the merges lies within the rows and columns that are shown. */
function mergesWithin(merges: readonly Range[], { rows, columns }: Bounds): readonly Range[] {
  return merges
    .filter(({ top, left }) => top <= rows && left <= columns)
    .map((merge) => ({
      ...merge,
      bottom: Math.min(merge.bottom, rows),
      right: Math.min(merge.right, columns),
    }));
}
