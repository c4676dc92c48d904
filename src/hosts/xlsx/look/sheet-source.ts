import { MAX_COLUMN, MAX_ROW } from "../../../core/model/address";
import type { Cell, Sheet } from "../../../core/model/workbook";
import type { PartTexts } from "../xml/parse-xml";
import { readSheetShape, type Bounds } from "./read-sheet-shape";
import type { SheetShape } from "./sheet-shape";
import type { StyleLooks } from "./style-looks";

/** A sheet with all that its drawing takes. */
export type SheetSource = {
  readonly sheet: Sheet;
  /** Those of the sheet, in reading order. */
  readonly cells: readonly Cell[];
  readonly shape: SheetShape;
  readonly styles: StyleLooks;
  /** The last row and column to show; 0 for a sheet that shows nothing. */
  readonly extent: Bounds;
};

/**
 * Merges and looks below or right of the last content count so far only: people format whole rows and columns, down
 * to row 1,048,576. A limit of ours.
 */
const ROWS_BEYOND = 200;
const COLUMNS_BEYOND = 26;

/** Reads the looks of a sheet; `sheet` is what its part holds. Throws a `WorkbookError` for bad XML. */
export function readSheetSource(
  pkg: PartTexts,
  part: string,
  base: Pick<SheetSource, "sheet" | "styles">,
): SheetSource {
  return sheetSource(base, (bounds) => readSheetShape(pkg, part, bounds));
}

/** A sheet with its looks, which are read as far as they count. */
export function sheetSource(
  { sheet, styles }: Pick<SheetSource, "sheet" | "styles">,
  readShape: (bounds: Bounds) => SheetShape,
): SheetSource {
  const cells = [...sheet.cells.values()];
  const content = contentBounds(cells);
  const bounds = boundsAround(content);
  const shape = readShape(bounds);
  const seen = [mergeBounds(sheet, bounds), styledBounds(sheet, shape, styles)];
  const extent = { rows: rowStyleBound(shape, styles), columns: 0 };
  return { sheet, cells, shape, styles, extent: largest([content, extent, ...seen]) };
}

/** How far merges and looks count around the last content. */
function boundsAround({ rows, columns }: Bounds): Bounds {
  return {
    rows: Math.min(MAX_ROW, rows + ROWS_BEYOND),
    columns: Math.min(MAX_COLUMN, columns + COLUMNS_BEYOND),
  };
}

/** The last row and column that hold a cell. */
function contentBounds(cells: readonly Cell[]): Bounds {
  const rows = cells.at(-1)?.row ?? 0;
  return { rows, columns: cells.reduce((most, { column }) => Math.max(most, column), 0) };
}

/** The last row and column of merges, those beyond the bounds cut off. */
function mergeBounds({ merges }: Sheet, { rows, columns }: Bounds): Bounds {
  return largest(
    merges
      .filter(({ top, left }) => top <= rows && left <= columns)
      .map(({ bottom, right }) => ({
        rows: Math.min(rows, bottom),
        columns: Math.min(columns, right),
      })),
  );
}

/** A blank cell counts when it looks like something, or may be filled where others are locked. */
export function isOwnStyle(
  { protected: isProtected }: Sheet,
  styles: StyleLooks,
  style: number,
): boolean {
  return styles.lookOf(style) !== 0 || (isProtected && styles.isUnlocked(style));
}

function styledBounds(sheet: Sheet, { styled }: SheetShape, styles: StyleLooks): Bounds {
  let [lastRow, lastColumn] = [0, 0];
  styled.styles.forEach((style, at) => {
    if (!isOwnStyle(sheet, styles, style)) return;
    lastRow = styled.rows[at] ?? 0;
    lastColumn = Math.max(lastColumn, styled.columns[at] ?? 0);
  });
  return { rows: lastRow, columns: lastColumn };
}

function rowStyleBound({ rowStyles }: SheetShape, styles: StyleLooks): number {
  return [...rowStyles].reduce(
    (last, [row, style]) => (styles.isSeen(style) ? Math.max(last, row) : last),
    0,
  );
}

function largest(all: readonly Bounds[]): Bounds {
  return all.reduce(
    (most, { rows, columns }) => ({
      rows: Math.max(most.rows, rows),
      columns: Math.max(most.columns, columns),
    }),
    { rows: 0, columns: 0 },
  );
}
