import type { Range } from "../../../core/model/address";
import { readRange, readReference, type MutablePosition } from "../read/cell-reference";
import { isTrue, type Attributes } from "../xml/attributes";
import type {
  ColumnStyle,
  Element,
  FormulaKind,
  IndexedCell,
  IndexedRow,
  SheetIndex,
} from "./sheet-index";

/** An open tag with its place in the text. */
export type OpenTag = {
  readonly attributes: Attributes;
  readonly start: number;
  readonly openEnd: number;
};

/** An index on its way through the part. */
export type Scan = {
  readonly wanted: ReadonlySet<number>;
  prefix: string | null;
  dimension: SheetIndex["dimension"];
  columns: ColumnStyle[];
  sheetData: Element | null;
  rowNumbers: number[];
  rowStarts: number[];
  rows: Map<number, IndexedRow>;
  merges: Range[];
  arrays: Range[];
  protection: SheetIndex["protection"];
  row: IndexedRow | null;
  rowNumber: number;
  cell: IndexedCell | null;
  readonly place: MutablePosition;
  column: number;
};

type Handler = (scan: Scan, tag: OpenTag) => void;

/** What to do at an open tag of the main namespace. */
export const ON_OPEN: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ["c", openCell],
  ["f", openFormula],
  ["row", openRow],
  ["sheetData", openSheetData],
  ["col", openColumn],
  ["dimension", openDimension],
  ["mergeCell", openMerge],
  ["sheetProtection", openProtection],
]);

type Closer = (scan: Scan, closeStart: number, end: number) => void;

/** What to do at a close tag. */
export const ON_CLOSE: ReadonlyMap<string, Closer> = new Map<string, Closer>([
  ["c", closeCell],
  ["row", closeRow],
  ["sheetData", closeSheetData],
]);

/** An index that has seen nothing yet. */
export function newScan(wanted: ReadonlySet<number>): Scan {
  return {
    wanted,
    prefix: null,
    dimension: null,
    columns: [],
    sheetData: null,
    rowNumbers: [],
    rowStarts: [],
    rows: new Map(),
    merges: [],
    arrays: [],
    protection: { cells: false, formats: false },
    row: null,
    rowNumber: 0,
    cell: null,
    place: { row: 0, column: 0 },
    column: 0,
  };
}

function elementAt({ attributes, start, openEnd }: OpenTag): Element {
  const selfClosing = attributes.isEmptyElement();
  return { start, openEnd, closeStart: openEnd, end: openEnd, selfClosing };
}

function openSheetData(scan: Scan, tag: OpenTag): void {
  scan.sheetData ??= elementAt(tag);
}

function closeSheetData(scan: Scan, closeStart: number, end: number): void {
  if (!scan.sheetData || scan.sheetData.end !== scan.sheetData.openEnd) return;
  scan.sheetData.closeStart = closeStart;
  scan.sheetData.end = end;
}

function openRow(scan: Scan, tag: OpenTag): void {
  const { attributes, start, openEnd } = tag;
  const r = attributes.get("r");
  // A row without a number follows the one before it.
  scan.rowNumber = r === undefined ? scan.rowNumber + 1 : Number(r);
  scan.column = 0;
  scan.rowNumbers.push(scan.rowNumber);
  scan.rowStarts.push(start);
  scan.row = null;
  if (!scan.wanted.has(scan.rowNumber)) return;
  const row: IndexedRow = {
    row: scan.rowNumber,
    start,
    openEnd,
    closeStart: openEnd,
    end: openEnd,
    selfClosing: attributes.isEmptyElement(),
    style: isTrue(attributes.get("customFormat")) ? Number(attributes.get("s") ?? 0) : null,
    spans: attributes.get("spans") ?? null,
    cells: [],
  };
  scan.row = row;
  scan.rows.set(row.row, row);
}

function closeRow(scan: Scan, closeStart: number, end: number): void {
  if (!scan.row) return;
  scan.row.closeStart = closeStart;
  scan.row.end = end;
  scan.row = null;
}

function openCell(scan: Scan, tag: OpenTag): void {
  if (!scan.row) return;
  const { attributes, start, openEnd } = tag;
  const reference = attributes.get("r");
  const isPlaced = reference !== undefined && readReference(reference, scan.place);
  scan.column = isPlaced ? scan.place.column : scan.column + 1;
  scan.cell = {
    column: scan.column,
    start,
    openEnd,
    end: openEnd,
    selfClosing: attributes.isEmptyElement(),
    style: Number(attributes.get("s") ?? 0),
    type: attributes.get("t") ?? null,
    formula: "none",
  };
  scan.row.cells.push(scan.cell);
}

function closeCell(scan: Scan, _closeStart: number, end: number): void {
  if (scan.cell) scan.cell.end = end;
  scan.cell = null;
}

function openFormula(scan: Scan, { attributes }: OpenTag): void {
  const [t, ref] = [attributes.get("t"), attributes.get("ref")];
  const filled = t === "array" || t === "dataTable" ? readRange(ref ?? "") : null;
  if (filled) scan.arrays.push(filled);
  if (scan.cell) scan.cell.formula = formulaKind(t, ref);
}

function formulaKind(type: string | undefined, ref: string | undefined): FormulaKind {
  if (type === "array" || type === "dataTable") return "master";
  if (type !== "shared") return "plain";
  return ref === undefined ? "shared" : "master";
}

function openColumn(scan: Scan, { attributes }: OpenTag): void {
  const style = attributes.get("style");
  if (style === undefined) return;
  const [first, last] = [Number(attributes.get("min")), Number(attributes.get("max"))];
  scan.columns.push({ first, last, style: Number(style) });
}

function openDimension(scan: Scan, tag: OpenTag): void {
  const ref = tag.attributes.get("ref");
  if (ref !== undefined) scan.dimension ??= { ...elementAt(tag), ref };
}

function openMerge(scan: Scan, tag: OpenTag): void {
  const merge = readRange(tag.attributes.get("ref") ?? "");
  if (merge) scan.merges.push(merge);
}

function openProtection(scan: Scan, { attributes }: OpenTag): void {
  const on = isTrue(attributes.get("sheet"));
  // `formatCells` says what is forbidden, and forbids it unless told otherwise.
  scan.protection = { cells: on, formats: on && isTrue(attributes.get("formatCells") ?? "1") };
}
