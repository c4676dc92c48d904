import type { Range } from "../../../core/model/address";
import type {
  CellLook,
  ColumnRun,
  GridCell,
  RowRun,
  SheetLayout,
} from "../../../core/model/sheet-look";
import { cellKey, type Cell, type Sheet, type Workbook } from "../../../core/model/workbook";
import { displayWidth } from "../write/display-width";
import type { WorkbookView } from "../xlsx-port";
import { PLAIN_LOOK } from "../../../core/model/sheet-look";
import { widthLookup } from "./column-runs";
import { neededHeight } from "./fit-rows";
import { columnPixels, defaultColumnPixels, digitWidth, lineHeight } from "./lengths";
import { noSuchSheet } from "./no-such-sheet";
import { numberColors, type NumberColors } from "./number-color";
import { mergesWithin } from "./sheet-layout";
import { contentOf, firstCellOfRow, kindOf } from "./sheet-rows";
import { boundsAround, contentBounds, mergeBounds } from "./sheet-source";

/** Without the looks of the file long texts would run out of their cells. */
const LOOK: CellLook = { ...PLAIN_LOOK, vertical: "center", wrap: true };
const DIGIT = digitWidth(null, null);
const USUAL_WIDTH = defaultColumnPixels(8, DIGIT);
const USUAL_HEIGHT = lineHeight(null) + 2;
/** Digits that a column is widened to at most. */
const WIDEST = 36;

/** A workbook in the old format as a grid draws it: contents and merges, with widths that fit them. */
export function legacyView({ sheets }: Workbook): WorkbookView {
  const colors = numberColors();
  const cells = new Map<string, readonly Cell[]>();
  const find = (name: string): Sheet => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw noSuchSheet(name);
    if (!cells.has(name)) cells.set(name, [...sheet.cells.values()]);
    return sheet;
  };
  return {
    sheets: () => sheets.map(({ name, visibility }) => ({ name, visibility })),
    layout: (name) => layoutOf(find(name), cells.get(name) ?? []),
    rows: (name, from, to) => {
      const { protected: locked } = find(name);
      return rowsOf(cells.get(name) ?? [], { from, to }, (cell) => gridCell(cell, colors, locked));
    },
  };
}

function layoutOf(sheet: Sheet, cells: readonly Cell[]): SheetLayout {
  const content = contentBounds(cells);
  const merged = mergeBounds(sheet, boundsAround(content));
  const rows = Math.max(content.rows, merged.rows);
  const columns = Math.max(content.columns, merged.columns);
  const columnRuns = widthsOf(sheet, cells);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    rows,
    columns,
    rowHeight: USUAL_HEIGHT,
    columnWidth: USUAL_WIDTH,
    rowRuns: heightsOf(sheet, cells, columnRuns),
    columnRuns,
    merges: mergesWithin(sheet.merges, { rows, columns }),
    frozenRows: 0,
    frozenColumns: 0,
    gridLines: true,
    looks: [LOOK],
  };
}

/** Columns whose own cells need more than the usual width. */
function widthsOf(sheet: Sheet, cells: readonly Cell[]): readonly ColumnRun[] {
  const mergeOf = mergeLookup(sheet);
  const widths = new Map<number, number>();
  for (const cell of cells) {
    if (mergeOf(cell)) continue;
    const longest = Math.max(...cell.text.split("\n").map(displayWidth));
    const width = columnPixels(Math.min(WIDEST, longest) + 1, DIGIT);
    if (width > (widths.get(cell.column) ?? USUAL_WIDTH)) widths.set(cell.column, width);
  }
  return [...widths]
    .sort(([a], [b]) => a - b)
    .map(([column, width]) => ({ from: column, to: column, width, hidden: false }));
}

function heightsOf(
  sheet: Sheet,
  cells: readonly Cell[],
  columns: readonly ColumnRun[],
): readonly RowRun[] {
  const widthOf = widthLookup(columns, USUAL_WIDTH);
  const mergeOf = mergeLookup(sheet);
  const heights = new Map([...sheet.hiddenRows].map((row) => [row, USUAL_HEIGHT]));
  for (const cell of cells) {
    const { left, right, top, bottom } = mergeOf(cell) ?? single(cell);
    let width = 0;
    for (let column = left; column <= right; column += 1) width += widthOf(column);
    let others = 0;
    for (let row = top; row < bottom; row += 1) others += heights.get(row) ?? USUAL_HEIGHT;
    // The last row of a merge takes what the rows above it cannot.
    const needed = neededHeight(cell, LOOK, width) - others;
    if (needed > (heights.get(bottom) ?? USUAL_HEIGHT)) heights.set(bottom, needed);
  }
  return [...heights]
    .sort(([a], [b]) => a - b)
    .map(([row, height]) => ({ from: row, to: row, height, hidden: sheet.hiddenRows.has(row) }));
}

/** Tells the merge that begins at a cell. */
function mergeLookup({ merges }: Sheet): (cell: Cell) => Range | undefined {
  const byCell = new Map(
    merges.map((merge) => [cellKey({ row: merge.top, column: merge.left }), merge]),
  );
  return (cell) => byCell.get(cellKey(cell));
}

function single({ row, column }: Cell): Range {
  return { top: row, bottom: row, left: column, right: column };
}

function rowsOf(
  cells: readonly Cell[],
  { from, to }: { readonly from: number; readonly to: number },
  draw: (cell: Cell) => GridCell,
): readonly GridCell[] {
  const start = firstCellOfRow(cells, from);
  return cells.slice(start, firstCellOfRow(cells, Math.max(from, to + 1))).map(draw);
}

function gridCell(cell: Cell, colors: NumberColors, locked: boolean): GridCell {
  const { row, column, text, value, numberFormat } = cell;
  const isPlain = typeof value === "number" || typeof value === "string";
  return {
    row,
    column,
    text,
    content: contentOf(cell),
    kind: kindOf(cell),
    look: 0,
    textColor: isPlain ? colors(numberFormat, value) : null,
    locked,
  };
}
