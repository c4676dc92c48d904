import { MAX_COLUMN, parseAddress, type Position } from "../../../core/model/address";
import { readReference, readRow, type MutablePosition } from "../read/cell-reference";
import { isTrue, type Attributes } from "../xml/attributes";
import { parsePart, type PartTexts } from "../xml/parse-xml";
import type { SheetShape } from "./sheet-shape";
import { addRow, beginShape, finishShape, type GatheredShape } from "./shape-parts";

/** The last row and column whose looks count. */
export type Bounds = { readonly rows: number; readonly columns: number };

type Draft = GatheredShape & {
  readonly bounds: Bounds;
  readonly position: MutablePosition;
  views: number;
  scrolled: Position;
  rowStyle: number;
  columnStyled: boolean;
};

/** What follows is of no interest: a way out of a part that may go on for a million formatted rows. */
class SeenEnough extends Error {}

/**
 * Reads how a worksheet looks, up to the given bounds: views, widths, heights and the styles of cells. Throws a
 * `WorkbookError` for bad XML. Addresses that lie outside a sheet, and lengths that are none, are passed over.
 */
export function readSheetShape(pkg: PartTexts, part: string, bounds: Bounds): SheetShape {
  const draft = newDraft(bounds);
  try {
    parsePart(pkg, part, {
      root: "worksheet",
      handler: {
        open: (name, attributes) => READERS.get(name)?.(draft, attributes),
        close: (name) => {
          if (name === "sheetData") throw new SeenEnough();
        },
      },
    });
  } catch (error) {
    if (!(error instanceof SeenEnough)) throw error;
  }
  return finishShape(draft);
}

function newDraft(bounds: Bounds): Draft {
  return {
    bounds,
    ...beginShape(),
    position: { row: 0, column: 0 },
    views: 0,
    scrolled: { row: 1, column: 1 },
    rowStyle: 0,
    columnStyled: false,
  };
}

const READERS: ReadonlyMap<string, (draft: Draft, attributes: Attributes) => void> = new Map([
  ["sheetView", openView],
  ["pane", openPane],
  ["sheetFormatPr", openDefaults],
  ["col", addColumn],
  ["row", openRow],
  ["c", addCell],
]);

/** Only the first view counts; the others are further windows. */
function openView(draft: Draft, attributes: Attributes): void {
  draft.views += 1;
  if (draft.views > 1) return;
  draft.view.gridLines = !isOff(attributes.get("showGridLines"));
  draft.view.zeros = !isOff(attributes.get("showZeros"));
  draft.scrolled = parseAddress(attributes.get("topLeftCell") ?? "") ?? draft.scrolled;
}

/** Rows above those that are frozen cannot be scrolled to; they are shown all the same. */
function openPane({ view, views, scrolled }: Draft, attributes: Attributes): void {
  if (views !== 1 || !(attributes.get("state") ?? "").startsWith("frozen")) return;
  const rows = wholeOf(attributes.get("ySplit"));
  const columns = wholeOf(attributes.get("xSplit"));
  view.frozenRows = rows === 0 ? 0 : scrolled.row - 1 + rows;
  view.frozenColumns = columns === 0 ? 0 : scrolled.column - 1 + columns;
}

function openDefaults({ defaults }: Draft, attributes: Attributes): void {
  defaults.rowHeight = lengthOf(attributes.get("defaultRowHeight"));
  defaults.rowsHidden = isTrue(attributes.get("zeroHeight"));
  defaults.rowsFixed = isTrue(attributes.get("customHeight"));
  defaults.columnWidth = lengthOf(attributes.get("defaultColWidth"));
  defaults.baseWidth = lengthOf(attributes.get("baseColWidth")) ?? defaults.baseWidth;
}

function addColumn(draft: Draft, attributes: Attributes): void {
  const from = wholeOf(attributes.get("min"));
  const to = Math.min(MAX_COLUMN, wholeOf(attributes.get("max")));
  if (from < 1 || to < from || draft.columns.length >= MAX_COLUMN) return;
  const width = lengthOf(attributes.get("width"));
  const style = wholeOf(attributes.get("style"));
  const hidden = isTrue(attributes.get("hidden")) || width === 0;
  draft.columns.push({ from, to, width: width === 0 ? null : width, hidden, style });
  draft.columnStyled ||= style !== 0;
}

function openRow(draft: Draft, attributes: Attributes): void {
  const { position, bounds, rows, rowStyles } = draft;
  const written = attributes.get("r");
  position.row = written === undefined ? position.row + 1 : readRow(written);
  position.column = 0;
  if (position.row > bounds.rows) throw new SeenEnough();
  draft.rowStyle = isTrue(attributes.get("customFormat")) ? wholeOf(attributes.get("s")) : 0;
  if (draft.rowStyle !== 0) rowStyles.set(position.row, draft.rowStyle);
  const height = lengthOf(attributes.get("ht"));
  const hidden = isTrue(attributes.get("hidden")) || height === 0;
  addRow(rows, { row: position.row, height: height === 0 ? null : height, hidden });
}

function addCell(draft: Draft, attributes: Attributes): void {
  const { position, bounds, styled } = draft;
  const reference = attributes.get("r");
  if (reference === undefined) position.column += 1;
  else if (!readReference(reference, position)) return;
  const { row, column } = position;
  if (row < 1 || row > bounds.rows || column > bounds.columns) return;
  const style = wholeOf(attributes.get("s"));
  // A cell that is written keeps plain what its row or column would colour.
  if (style === 0 && draft.rowStyle === 0 && !draft.columnStyled) return;
  if (!styled.add(row, column, style)) throw new SeenEnough();
}

function isOff(value: string | undefined): boolean {
  return value === "0" || value === "false";
}

/** A whole number from 0 on; 0 for anything else. */
function wholeOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const value = Math.trunc(Number(text));
  return value > 0 && value < 0x7fffffff ? value : 0;
}

function lengthOf(text: string | undefined): number | null {
  const value = Number(text ?? NaN);
  return value >= 0 && value < 10_000 ? value : null;
}
