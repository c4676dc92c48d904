import {
  columnNumber,
  parseAddress,
  parseRange,
  type Position,
  type Range,
} from "../../../src/core/model/address";
import { DEFAULT_FORMAT, pickFormat } from "./cell-format";
import { makeCell } from "./cells";
import type {
  CellData,
  CellScalar,
  ChartData,
  CommentData,
  HostWorkbookData,
  SheetData,
} from "./host-data";
import type { LiveChart, LiveComment, LiveSheet, LiveWorkbook } from "./live";

/** A live workbook from data. Throws on an address that is none: tests should not err in silence. */
export function openData(data: HostWorkbookData): LiveWorkbook {
  return {
    name: data.name ?? "工作簿1.xlsx",
    sheets: data.sheets.map((sheet, index) => openSheet(sheet, sheetId(index + 1))),
    date1904: data.date1904 ?? false,
    settings: new Map(Object.entries(data.settings ?? {})),
    names: [...(data.names ?? [])],
    structureProtected: data.structureProtected ?? false,
  };
}

/** `sheetId(1)` → `"{00000001-0001-0000-0000-000000000000}"`, the form Excel uses. */
export function sheetId(number: number): string {
  return `{0000${String(number).padStart(4, "0")}-0001-0000-0000-000000000000}`;
}

/** A sheet with nothing on it. */
export function emptySheet(name: string, id: string): LiveSheet {
  return openSheet({ name }, id);
}

/** A sheet nobody did anything to. */
const PLAIN_SHEET = {
  kind: "worksheet",
  visibility: "visible",
  protected: false,
  protectionOptions: {},
  autoFilter: { enabled: false, dataFiltered: false },
  tabColor: "",
  showGridlines: true,
} as const;

/** The fields that are given; an undefined one counts as left out. */
function given<T extends object>(fields: T): T {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}

function openSheet(data: SheetData, id: string): LiveSheet {
  const plain = { ...PLAIN_SHEET, ...given(data) };
  const sheet: LiveSheet = {
    id,
    kind: plain.kind,
    name: plain.name,
    visibility: plain.visibility,
    protected: plain.protected,
    protectionOptions: plain.protectionOptions,
    ...linesOf(data),
    rows: new Map(),
    areaFormats: (data.areaFormats ?? []).map(({ range, format }) => ({
      area: rangeOf(range),
      format,
    })),
    merges: (data.merges ?? []).map(rangeOf),
    autoFilter: { ...plain.autoFilter },
    frozen: data.frozen ? rangeOf(data.frozen) : null,
    comments: (data.comments ?? []).map((comment, index) => openComment(comment, `${id}:${index}`)),
    charts: (data.charts ?? []).map((chart, index) => openChart(chart, `${id}:chart${index}`)),
    pageLayout: { ...data.pageLayout },
    tabColor: plain.tabColor,
    showGridlines: plain.showGridlines,
    deleted: false,
  };
  for (const [address, cell] of Object.entries(data.cells ?? {})) openCell(sheet, address, cell);
  return sheet;
}

type Lines = Pick<LiveSheet, "hiddenRows" | "hiddenColumns" | "rowHeights" | "columnWidths">;

function linesOf(data: SheetData): Lines {
  return {
    hiddenRows: new Set(data.hiddenRows ?? []),
    hiddenColumns: new Set((data.hiddenColumns ?? []).map(columnNumber)),
    rowHeights: new Map(numberEntries(data.rowHeights, Number)),
    columnWidths: new Map(numberEntries(data.columnWidths, columnNumber)),
  };
}

function numberEntries(
  record: Readonly<Record<string, number>> | undefined,
  keyOf: (key: string) => number,
): [number, number][] {
  return Object.entries(record ?? {}).map(([key, value]) => [keyOf(key), value]);
}

function openComment({ cell, text, author }: CommentData, id: string): LiveComment {
  return { id, cell, text, author: author ?? "张三" };
}

function openChart({ type, name, over, set, series }: ChartData, id: string): LiveChart {
  const copied = series.map((one) => ({ ...one, set: { ...one.set } }));
  return { id, type, name, over, set: { ...set }, series: copied };
}

function openCell(sheet: LiveSheet, address: string, data: CellData | CellScalar): void {
  const { row, column } = positionOf(address);
  const cell = makeCell(sheet, row, column);
  if (data === null || typeof data !== "object") {
    cell.value = data;
    return;
  }
  cell.value = data.value ?? null;
  cell.formula = data.formula ?? null;
  cell.error = data.error ?? null;
  cell.shown = data.text ?? null;
  cell.quotePrefix = data.quotePrefix ?? false;
  cell.link = data.link ?? null;
  cell.format = pickFormat(data, cell.format ?? DEFAULT_FORMAT);
}

/** The position of an address; throws when it is none. */
export function positionOf(address: string): Position {
  const position = parseAddress(address);
  if (!position) throw new Error(`no address of a cell: ${address}`);
  return position;
}

/** The range of an address; throws when it is none. */
export function rangeOf(address: string): Range {
  const range = parseRange(address);
  if (!range) throw new Error(`no address of a range: ${address}`);
  return range;
}
