import {
  columnLetters,
  formatAddress,
  formatRange,
  parseRange,
  type Range,
} from "../../../core/model/address";
import type { ResultCell, ResultCellStyle, ResultSheetEdit } from "../../../core/model/edit";
import { computedOf, formulaBody, valueBody } from "./cell-body";
import { displayWidth } from "./display-width";
import { quoteSheetName, type Dialect } from "./workbook-xml";
import { escapeAttribute } from "./xml-text";

/** What a sheet of our own needs to know of the workbook it goes into. */
export type ResultContext = {
  readonly dialect: Dialect;
  /** The style index for a cell; `0` for the workbook's default. */
  readonly styleOf: (style: ResultCellStyle) => number;
  /** Whether a link to the sheet leads anywhere. */
  readonly hasSheet: (name: string) => boolean;
  /** Formulas may stay; otherwise their values are written. */
  readonly keepsFormulas: boolean;
  /** The sheet's relationship to the drawing that holds its charts; `null` without charts. */
  readonly drawingId: string | null;
};

const LINE_HEIGHT = 15;
/** The tallest row Excel allows, in points. */
const TALLEST = 409;
const A4 = 9;

/** The worksheet part of a sheet of our own; its only relationship is the one to its charts. */
export function renderResultSheet(edit: ResultSheetEdit, context: ResultContext): string {
  const { main } = context.dialect;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${main}">`,
    edit.print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
    `<dimension ref="${formatRange(usedRange(edit))}"/>`,
    sheetViews(edit.frozenRows),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(edit.columnWidths),
    sheetData(edit, context),
    autoFilter(edit),
    merges(edit.merges),
    hyperlinks(edit, context),
    printSetup(edit.print),
    rowBreaks(edit.print),
    drawing(context),
    "</worksheet>",
  ].join("");
}

/** Whether the sheet holds a formula. */
export function hasFormula(edit: ResultSheetEdit): boolean {
  return edit.rows.some((row) => row.some((cell) => cell.formula !== undefined));
}

function usedRange({ rows }: ResultSheetEdit): Range {
  const right = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return { top: 1, left: 1, bottom: Math.max(rows.length, 1), right };
}

function sheetViews(frozenRows: number): string {
  const view = '<sheetViews><sheetView showGridLines="0" workbookViewId="0"';
  if (frozenRows === 0) return `${view}/></sheetViews>`;
  const cell = `A${frozenRows + 1}`;
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${cell}" activePane="bottomLeft" state="frozen"/>`;
  const selection = `<selection pane="bottomLeft" activeCell="${cell}" sqref="${cell}"/>`;
  return `${view}>${pane}${selection}</sheetView></sheetViews>`;
}

function columns(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const items = widths.map((width, index) => {
    const column = index + 1;
    return `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${items.join("")}</cols>`;
}

function sheetData(edit: ResultSheetEdit, context: ResultContext): string {
  const heights = rowHeights(edit);
  const rows = edit.rows.map((cells, index) => {
    const row = index + 1;
    const height = heights.get(row);
    const custom = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    const inner = cells.map((cell, at) => cellXml(cell, { row, column: at + 1 }, context)).join("");
    return `<row r="${row}"${custom}>${inner}</row>`;
  });
  return `<sheetData>${rows.join("")}</sheetData>`;
}

function cellXml(
  cell: ResultCell,
  at: { readonly row: number; readonly column: number },
  context: ResultContext,
): string {
  const style = context.styleOf(cell.style);
  const value = typeof cell.value === "number" && !Number.isFinite(cell.value) ? null : cell.value;
  const { type, inner } =
    cell.formula !== undefined && context.keepsFormulas
      ? formulaBody(cell.formula, computedOf(value), "")
      : valueBody(value, "");
  if (inner === "" && style === 0) return "";
  const open = `<c r="${formatAddress(at)}"${style === 0 ? "" : ` s="${style}"`}`;
  return inner === "" ? `${open}/>` : `${open}${type ? ` t="${type}"` : ""}>${inner}</c>`;
}

/**
 * Programs fit rows to wrapped text differently or not at all, so rows of several lines get their height from us:
 * the tallest of their wrapped and their merged cells.
 */
function rowHeights(edit: ResultSheetEdit): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merged = new Map(mergesWithinRows(edit).map((merge) => [cellKeyOf(merge), merge]));
  edit.rows.forEach((cells, index) => {
    const row = index + 1;
    const lines = cells.map((cell, at) => {
      const merge = merged.get(`${row} ${at + 1}`);
      return merge || WRAPPING.has(cell.style)
        ? linesOf(cell.value, widthOf(edit, merge ?? { left: at + 1, right: at + 1 }))
        : 1;
    });
    const most = Math.max(1, ...lines);
    if (most > 1) heights.set(row, Math.min(most * LINE_HEIGHT + 3, TALLEST));
  });
  return heights;
}

const WRAPPING: ReadonlySet<ResultCellStyle> = new Set(["wrap", "header", "muted", "link"]);

function mergesWithinRows({ merges }: ResultSheetEdit): readonly Range[] {
  return merges
    .map(parseRange)
    .filter((merge): merge is Range => merge?.top === merge?.bottom && merge !== null);
}

function cellKeyOf({ top, left }: Range): string {
  return `${top} ${left}`;
}

function widthOf(
  { columnWidths }: ResultSheetEdit,
  { left, right }: Pick<Range, "left" | "right">,
): number {
  const widths = columnWidths.slice(left - 1, right);
  return Math.max(
    widths.reduce((sum, width) => sum + width, 0),
    1,
  );
}

function linesOf(value: ResultCell["value"], width: number): number {
  if (typeof value !== "string") return 1;
  return value
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(neededWidth(line) / width)), 0);
}

/** Where the default font is a narrow one, a Chinese character is wider than two of its digits. */
const WIDER = 1.08;

function neededWidth(line: string): number {
  return displayWidth(line) * WIDER;
}

/** A filter goes over the header row when it is the last frozen row and a list stands below it. */
function autoFilter({ rows, frozenRows, merges: merged }: ResultSheetEdit): string {
  const header = rows[frozenRows - 1] ?? [];
  const isHeader = header.length > 1 && header.every((cell) => cell.style === "header");
  const clear = merged.every((merge) => (parseRange(merge)?.bottom ?? 0) < frozenRows);
  if (!isHeader || !clear || rows.length < frozenRows + 2) return "";
  return `<autoFilter ref="A${frozenRows}:${columnLetters(header.length)}${rows.length}"/>`;
}

function merges(ranges: readonly string[]): string {
  if (ranges.length === 0) return "";
  const items = ranges.map((range) => `<mergeCell ref="${range}"/>`);
  return `<mergeCells count="${ranges.length}">${items.join("")}</mergeCells>`;
}

function hyperlinks({ rows }: ResultSheetEdit, context: ResultContext): string {
  const links = rows.flatMap((cells, row) =>
    cells.map((cell, column) =>
      hyperlink(cell, formatAddress({ row: row + 1, column: column + 1 }), context),
    ),
  );
  const inner = links.join("");
  return inner === "" ? "" : `<hyperlinks>${inner}</hyperlinks>`;
}

function hyperlink({ link, value }: ResultCell, ref: string, context: ResultContext): string {
  if (!link || !context.hasSheet(link.sheet)) return "";
  const location = escapeAttribute(`${quoteSheetName(link.sheet)}!${link.cell}`);
  const display = value === null ? "" : ` display="${escapeAttribute(String(value))}"`;
  return `<hyperlink ref="${ref}" location="${location}"${display}/>`;
}

function printSetup(print: ResultSheetEdit["print"]): string {
  if (!print) return "";
  const margins =
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';
  const orientation = print.landscape ? "landscape" : "portrait";
  return `${margins}<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`;
}

/** A break stands below the row it is named by. */
function rowBreaks(print: ResultSheetEdit["print"]): string {
  const rows = print?.breakBefore ?? [];
  if (rows.length === 0) return "";
  const items = rows.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`);
  const count = `count="${rows.length}" manualBreakCount="${rows.length}"`;
  return `<rowBreaks ${count}>${items.join("")}</rowBreaks>`;
}

function drawing({ dialect, drawingId }: ResultContext): string {
  if (drawingId === null) return "";
  return `<drawing xmlns:r="${dialect.relationships}" r:id="${drawingId}"/>`;
}
