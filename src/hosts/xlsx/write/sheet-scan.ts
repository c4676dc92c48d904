import { parseAddress, parseRange, type Range } from "../../../core/model/address";
import type {
  ColumnStyle,
  Element,
  FormulaKind,
  IndexedCell,
  IndexedRow,
  SheetIndex,
} from "./sheet-index";

type Attributes = Record<string, string>;
/** An open tag as the parser gives it. */
export type OpenTag = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly isSelfClosing: boolean;
};

/** An index on its way through the part. */
export type Scan = {
  readonly xml: string;
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
  column: number;
};

type Handler = (scan: Scan, tag: OpenTag, openEnd: number) => void;

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
export function newScan(xml: string, wanted: ReadonlySet<number>): Scan {
  return {
    xml,
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
    column: 0,
  };
}

function elementAt(scan: Scan, tag: OpenTag, openEnd: number): Element {
  return {
    start: scan.xml.lastIndexOf("<", openEnd - 1),
    openEnd,
    closeStart: openEnd,
    end: openEnd,
    selfClosing: tag.isSelfClosing,
  };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function openSheetData(scan: Scan, tag: OpenTag, openEnd: number): void {
  scan.sheetData ??= elementAt(scan, tag, openEnd);
}

function closeSheetData(scan: Scan, closeStart: number, end: number): void {
  if (!scan.sheetData || scan.sheetData.end !== scan.sheetData.openEnd) return;
  scan.sheetData.closeStart = closeStart;
  scan.sheetData.end = end;
}

function openRow(scan: Scan, tag: OpenTag, openEnd: number): void {
  const { r, s, customFormat, spans } = tag.attributes;
  // A row without a number follows the one before it.
  scan.rowNumber = r === undefined ? scan.rowNumber + 1 : Number(r);
  scan.column = 0;
  const start = scan.xml.lastIndexOf("<", openEnd - 1);
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
    selfClosing: tag.isSelfClosing,
    style: isTrue(customFormat) ? Number(s ?? 0) : null,
    spans: spans ?? null,
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

function openCell(scan: Scan, tag: OpenTag, openEnd: number): void {
  if (!scan.row) return;
  const { r, s, t } = tag.attributes;
  scan.column = r === undefined ? scan.column + 1 : (parseAddress(r)?.column ?? scan.column + 1);
  scan.cell = {
    column: scan.column,
    start: scan.xml.lastIndexOf("<", openEnd - 1),
    openEnd,
    end: openEnd,
    selfClosing: tag.isSelfClosing,
    style: Number(s ?? 0),
    type: t ?? null,
    hasAddress: r !== undefined,
    formula: "none",
  };
  scan.row.cells.push(scan.cell);
}

function closeCell(scan: Scan, _closeStart: number, end: number): void {
  if (scan.cell) scan.cell.end = end;
  scan.cell = null;
}

function openFormula(scan: Scan, tag: OpenTag): void {
  const { t, ref } = tag.attributes;
  const filled = t === "array" || t === "dataTable" ? parseRange(ref ?? "") : null;
  if (filled) scan.arrays.push(filled);
  if (scan.cell) scan.cell.formula = formulaKind(t, ref);
}

function formulaKind(type: string | undefined, ref: string | undefined): FormulaKind {
  if (type === "array" || type === "dataTable") return "master";
  if (type !== "shared") return "plain";
  return ref === undefined ? "shared" : "master";
}

function openColumn(scan: Scan, tag: OpenTag): void {
  const { min, max, style } = tag.attributes;
  if (style === undefined) return;
  scan.columns.push({ first: Number(min), last: Number(max), style: Number(style) });
}

function openDimension(scan: Scan, tag: OpenTag, openEnd: number): void {
  const { ref } = tag.attributes;
  if (ref !== undefined) scan.dimension ??= { ...elementAt(scan, tag, openEnd), ref };
}

function openMerge(scan: Scan, tag: OpenTag): void {
  const merge = parseRange(tag.attributes.ref ?? "");
  if (merge) scan.merges.push(merge);
}

function openProtection(scan: Scan, tag: OpenTag): void {
  const { sheet, formatCells } = tag.attributes;
  const on = isTrue(sheet);
  // `formatCells` says what is forbidden, and forbids it unless told otherwise.
  scan.protection = { cells: on, formats: on && isTrue(formatCells ?? "1") };
}
