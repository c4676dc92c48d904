import { SaxesParser } from "saxes";
import { parseAddress, parseRange, type Range } from "../../../core/model/address";
import { prefixOf } from "./outline";

/** What stands in the way of overwriting a cell's formula: a master holds the formula of other cells too. */
export type FormulaKind = "none" | "plain" | "shared" | "master";

/** A cell element of a row that is to change, with the places of its tags. */
export type IndexedCell = {
  readonly column: number;
  readonly start: number;
  readonly openEnd: number;
  end: number;
  readonly selfClosing: boolean;
  readonly style: number;
  readonly type: string | null;
  readonly hasAddress: boolean;
  formula: FormulaKind;
};

/** A row element. `cells` are only collected for rows that are to change. */
export type IndexedRow = {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  readonly selfClosing: boolean;
  readonly style: number | null;
  readonly spans: string | null;
  readonly cells: IndexedCell[];
};

export type ColumnStyle = { readonly first: number; readonly last: number; readonly style: number };

export type Element = {
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  readonly selfClosing: boolean;
};

/** What the patcher needs to know of a worksheet part; every place is an offset into its text. */
export type SheetIndex = {
  /** Of the main namespace, with the colon: `"x:"` or `""`. */
  readonly prefix: string;
  readonly dimension: (Element & { readonly ref: string }) | null;
  readonly columns: readonly ColumnStyle[];
  readonly sheetData: Element | null;
  /** Row numbers and offsets of all rows in file order. */
  readonly rowNumbers: readonly number[];
  readonly rowStarts: readonly number[];
  readonly rows: ReadonlyMap<number, IndexedRow>;
  readonly merges: readonly Range[];
  /** Areas that one array formula or data table fills. */
  readonly arrays: readonly Range[];
  readonly protection: { readonly cells: boolean; readonly formats: boolean };
};

type Attributes = Record<string, string>;
type OpenTag = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly isSelfClosing: boolean;
};

type Scan = {
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

const ON_OPEN: ReadonlyMap<string, Handler> = new Map<string, Handler>([
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

const ON_CLOSE: ReadonlyMap<string, Closer> = new Map<string, Closer>([
  ["c", closeCell],
  ["row", closeRow],
  ["sheetData", closeSheetData],
]);

/** One pass over a worksheet part; cells are collected for the `wanted` rows only. Throws on broken XML. */
export function indexSheet(xml: string, wanted: ReadonlySet<number>): SheetIndex {
  const scan = newScan(xml, wanted);
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("the part has a DOCTYPE");
  });
  parser.on("opentag", (tag) => {
    scan.prefix ??= prefixOf(tag.name);
    const local = ownName(tag.name, scan.prefix);
    if (local !== null) ON_OPEN.get(local)?.(scan, tag, parser.position);
  });
  parser.on("closetag", (tag) => {
    const close = ON_CLOSE.get(ownName(tag.name, scan.prefix ?? "") ?? "");
    if (!close) return;
    const end = parser.position;
    close(scan, tag.isSelfClosing ? end : xml.lastIndexOf("<", end - 1), end);
  });
  parser.write(xml).close();
  return { ...scan, prefix: scan.prefix ?? "" };
}

function newScan(xml: string, wanted: ReadonlySet<number>): Scan {
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

function ownName(name: string, prefix: string): string | null {
  if (prefix === "") return name;
  return name.startsWith(prefix) ? name.slice(prefix.length) : null;
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
