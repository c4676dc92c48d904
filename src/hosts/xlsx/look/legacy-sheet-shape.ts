import { RECORD, type BiffRecord } from "../read/legacy/records";
import { legacyStyle } from "./legacy-style-lists";
import type { Bounds } from "./read-sheet-shape";
import { addRow, beginShape, finishShape, type GatheredShape } from "./shape-parts";
import type { DefaultLengths, SheetShape } from "./sheet-shape";

type Draft = GatheredShape & {
  readonly bounds: Bounds;
  windows: number;
  panes: number;
  frozen: boolean;
  scrolled: { readonly rows: number; readonly columns: number };
  columnStyled: boolean;
};

/** What a record says of the looks; one that is shorter than this says nothing. */
type Reader = {
  readonly size: number;
  readonly read: (draft: Draft, data: DataView) => void;
};

const TWIPS_PER_POINT = 20;
/** Widths count in 256ths of a digit. */
const PARTS_OF_DIGIT = 256;
/** [MS-XLS] has no column after IV. */
const MOST_COLUMNS = 256;
const NO_WIDTH = 0xffff;

/** Records of one cell: row, column, format. */
const CELL: Reader = { size: 6, read: addCell };

const READERS: ReadonlyMap<number, Reader> = new Map([
  [RECORD.window, { size: 6, read: openWindow }],
  [RECORD.pane, { size: 4, read: openPane }],
  [RECORD.usualRowHeight, { size: 4, read: readUsualHeight }],
  [RECORD.usualColumnWidth, { size: 2, read: readBaseWidth }],
  [RECORD.standardWidth, { size: 2, read: readStandardWidth }],
  [RECORD.columns, { size: 10, read: addColumns }],
  [RECORD.row, { size: 16, read: openRow }],
  [RECORD.blank, CELL],
  [RECORD.labelShared, CELL],
  [RECORD.label, CELL],
  [RECORD.richString, CELL],
  [RECORD.number, CELL],
  [RECORD.rk, CELL],
  [RECORD.booleanOrError, CELL],
  [RECORD.formula, CELL],
  [RECORD.multipleBlank, { size: 8, read: (draft, data) => addCells(draft, data, 2) }],
  [RECORD.multipleRk, { size: 12, read: (draft, data) => addCells(draft, data, 6) }],
]);

/**
 * Reads how a worksheet looks from its records, up to the given bounds: views, widths, heights and the formats of
 * cells. Records that are cut short, and lengths and places that are none, are passed over.
 */
export function readLegacySheetShape(records: Iterable<BiffRecord>, bounds: Bounds): SheetShape {
  const draft = newDraft(bounds);
  for (const { id, data } of records) {
    const reader = READERS.get(id);
    if (reader && data.byteLength >= reader.size) reader.read(draft, data);
  }
  return finishShape(draft);
}

function newDraft(bounds: Bounds): Draft {
  return {
    bounds,
    ...beginShape(),
    windows: 0,
    panes: 0,
    frozen: false,
    scrolled: { rows: 0, columns: 0 },
    columnStyled: false,
  };
}

const GRID_LINES = 0x02;
const FROZEN = 0x08;
const ZEROS = 0x10;

/** [MS-XLS], Window2. Only the first window counts. */
function openWindow(draft: Draft, data: DataView): void {
  draft.windows += 1;
  if (draft.windows > 1) return;
  const flags = data.getUint16(0, true);
  draft.view.gridLines = (flags & GRID_LINES) !== 0;
  draft.view.zeros = (flags & ZEROS) !== 0;
  draft.frozen = (flags & FROZEN) !== 0;
  draft.scrolled = { rows: data.getUint16(2, true), columns: data.getUint16(4, true) };
}

/**
 * [MS-XLS], Pane. Where panes are frozen it counts the columns and rows in sight; those scrolled away before they
 * were frozen are shown all the same.
 */
function openPane(draft: Draft, data: DataView): void {
  draft.panes += 1;
  if (draft.panes > 1 || !draft.frozen) return;
  const columns = data.getUint16(0, true);
  const rows = data.getUint16(2, true);
  draft.view.frozenRows = rows === 0 ? 0 : draft.scrolled.rows + rows;
  draft.view.frozenColumns = columns === 0 ? 0 : draft.scrolled.columns + columns;
}

const HEIGHT_SET = 0x01;
const ROWS_HIDDEN = 0x02;

/** [MS-XLS], DefaultRowHeight. */
function readUsualHeight({ defaults }: Draft, data: DataView): void {
  const flags = data.getUint16(0, true);
  defaults.rowsFixed = (flags & HEIGHT_SET) !== 0;
  defaults.rowsHidden = (flags & ROWS_HIDDEN) !== 0;
  defaults.rowHeight = data.getUint16(2, true) / TWIPS_PER_POINT;
}

/** [MS-XLS], DefColWidth. */
function readBaseWidth({ defaults }: Draft, data: DataView): void {
  defaults.baseWidth = data.getUint16(0, true) || defaults.baseWidth;
}

/** [MS-XLS], DxGCol: it counts before the base width. */
function readStandardWidth({ defaults }: Draft, data: DataView): void {
  const width = data.getUint16(0, true);
  if (width !== NO_WIDTH) defaults.columnWidth = width / PARTS_OF_DIGIT;
}

const COLUMN_HIDDEN = 0x01;

/** [MS-XLS], ColInfo. */
function addColumns(draft: Draft, data: DataView): void {
  const from = data.getUint16(0, true) + 1;
  const to = Math.min(MOST_COLUMNS, data.getUint16(2, true) + 1);
  if (to < from || draft.columns.length >= MOST_COLUMNS) return;
  const width = data.getUint16(4, true) / PARTS_OF_DIGIT;
  const style = legacyStyle(data.getUint16(6, true));
  const hidden = width === 0 || (data.getUint16(8, true) & COLUMN_HIDDEN) !== 0;
  draft.columns.push({ from, to, width: width === 0 ? null : width, hidden, style });
  draft.columnStyled ||= style !== 0;
}

const ROW_HIDDEN = 0x20;
const ROW_HEIGHT_SET = 0x40;
const ROW_STYLED = 0x80;
/** Older writers mark with it a row that has the usual height. */
const USUAL_HEIGHT = 0x8000;
const FORMAT = 0x0fff;

/** [MS-XLS], Row. */
function openRow({ bounds, defaults, rows, rowStyles }: Draft, data: DataView): void {
  const row = data.getUint16(0, true) + 1;
  if (row > bounds.rows) return;
  const flags = data.getUint8(12);
  const style = flags & ROW_STYLED ? legacyStyle(data.getUint16(14, true) & FORMAT) : 0;
  if (style !== 0) rowStyles.set(row, style);
  const twips = data.getUint16(6, true);
  const hidden = twips === 0 || (flags & ROW_HIDDEN) !== 0;
  const isSet = (flags & ROW_HEIGHT_SET) !== 0;
  addRow(rows, { row, height: rowHeight(twips, isSet, defaults), hidden });
}

/**
 * Points; `null` for a height that fits the content. Programs that export without fitting rows write the usual height
 * for all, which Excel does not take for theirs unless they say that it was set.
 */
function rowHeight(
  twips: number,
  isSet: boolean,
  { rowHeight: usual }: DefaultLengths,
): number | null {
  if (twips === 0 || twips & USUAL_HEIGHT) return null;
  const points = twips / TWIPS_PER_POINT;
  return !isSet && points === usual ? null : points;
}

function addCell(draft: Draft, data: DataView): void {
  const [row, column] = [data.getUint16(0, true) + 1, data.getUint16(2, true) + 1];
  addStyled(draft, { row, column, format: data.getUint16(4, true) });
}

/** Cells side by side: row, first column, then for each its format with what it holds, the last column at the end. */
function addCells(draft: Draft, data: DataView, size: number): void {
  const row = data.getUint16(0, true) + 1;
  const first = data.getUint16(2, true) + 1;
  const count = Math.floor((data.byteLength - 6) / size);
  for (let at = 0; at < count; at += 1) {
    addStyled(draft, { row, column: first + at, format: data.getUint16(4 + at * size, true) });
  }
}

type Place = { readonly row: number; readonly column: number; readonly format: number };

function addStyled(draft: Draft, { row, column, format }: Place): void {
  const { bounds, styled, rowStyles, columnStyled } = draft;
  if (row > bounds.rows || column > bounds.columns) return;
  const style = legacyStyle(format);
  // A cell that is written keeps plain what its row or column would colour.
  if (style === 0 && !columnStyled && !rowStyles.has(row)) return;
  styled.add(row, column, style);
}
