import type { GridCell } from "../../../core/model/sheet-look";
import type { Cell } from "../../../core/model/workbook";
import type { NumberColors } from "./number-color";
import type { ColumnShape } from "./sheet-shape";
import { isOwnStyle, type SheetSource } from "./sheet-source";
import { styleCursor, type StyleCursor } from "./style-cursor";

type RowReader = {
  readonly source: SheetSource;
  readonly colors: NumberColors;
  readonly cursor: StyleCursor;
  /** Columns whose blank cells show something. */
  readonly columns: readonly ColumnShape[];
  readonly found: GridCell[];
  /** The place of the next cell with content. */
  next: number;
};

/** The cells of these rows, both ends included, in reading order: those that hold something or look like something. */
export function readSheetRows(
  source: SheetSource,
  { from, to }: { readonly from: number; readonly to: number },
  colors: NumberColors,
): readonly GridCell[] {
  const { cells, shape, styles, extent } = source;
  const first = Math.max(1, from);
  const reader: RowReader = {
    source,
    colors,
    cursor: styleCursor(shape.styled, first),
    columns: shape.columns.filter(({ style }) => styles.isSeen(style)),
    found: [],
    next: firstCellOfRow(cells, first),
  };
  for (let row = first; row <= Math.min(to, extent.rows); row += 1) readRowCells(reader, row);
  return reader.found;
}

/** The place of the first cell that is not above the row. */
function firstCellOfRow(cells: readonly Cell[], row: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cells[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Written cells as they come; between them what the row, or else the column, gives to blank ones. */
function readRowCells(reader: RowReader, row: number): void {
  const { source, cursor } = reader;
  const fill = filler(reader, row);
  let passed = 0;
  for (;;) {
    const cell = source.cells[reader.next];
    const content = cell?.row === row ? cell : undefined;
    const column = Math.min(content?.column ?? Infinity, cursor.nextColumn(row));
    fill(passed + 1, Math.min(column - 1, source.extent.columns));
    if (column === Infinity) return;
    const style = cursor.at(row, column) ?? 0;
    if (content?.column === column) {
      reader.next += 1;
      reader.found.push(cellWithContent(reader, content, style));
    } else if (isOwnStyle(source.sheet, source.styles, style)) {
      reader.found.push(blankCell(source, { row, column }, style));
    }
    passed = column;
  }
}

/** The last column that is filled in for a blank row; a single cell may lie at column 16,384. A limit of ours. */
const MOST_FILLED = 256;

type Filler = (from: number, to: number) => void;

/** Adds the blank cells that get their look from the row or their column. */
function filler({ source, columns, found }: RowReader, row: number): Filler {
  const { shape, styles } = source;
  const rowStyle = shape.rowStyles.get(row) ?? 0;
  const runs: readonly Pick<ColumnShape, "from" | "to" | "style">[] =
    rowStyle === 0
      ? columns
      : styles.isSeen(rowStyle)
        ? [{ from: 1, to: source.extent.columns, style: rowStyle }]
        : [];
  return (from, to) => {
    for (const run of runs) {
      const last = Math.min(run.to, to, MOST_FILLED);
      for (let column = Math.max(run.from, from); column <= last; column += 1) {
        found.push(blankCell(source, { row, column }, run.style));
      }
    }
  };
}

function blankCell(
  { sheet, styles }: SheetSource,
  { row, column }: Pick<GridCell, "row" | "column">,
  style: number,
): GridCell {
  return {
    row,
    column,
    text: "",
    content: null,
    kind: "blank",
    look: styles.lookOf(style),
    textColor: null,
    locked: sheet.protected && !styles.isUnlocked(style),
  };
}

function cellWithContent(
  { source: { sheet, shape, styles }, colors }: RowReader,
  cell: Cell,
  style: number,
): GridCell {
  const { value, numberFormat } = cell;
  const isQuietZero = value === 0 && !shape.view.zeros;
  return {
    row: cell.row,
    column: cell.column,
    text: isQuietZero ? "" : cell.text,
    content: contentOf(cell),
    kind: kindOf(cell),
    look: styles.lookOf(style),
    textColor:
      typeof value === "number" || typeof value === "string" ? colors(numberFormat, value) : null,
    locked: sheet.protected && !styles.isUnlocked(style),
  };
}

/** What a cell holds, a formula by its text with "=" where that is known. */
function contentOf({ formula, value, error }: Cell): GridCell["content"] {
  return formula === null || formula === "" ? (value ?? error) : `=${formula}`;
}

const KINDS: Readonly<Record<string, GridCell["kind"]>> = {
  string: "text",
  number: "number",
  boolean: "boolean",
};

/** What a cell shows: a formula counts by its result. */
function kindOf({ value, error }: Cell): GridCell["kind"] {
  if (error !== null) return "error";
  return KINDS[typeof value] ?? "blank";
}
