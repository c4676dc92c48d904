import {
  columnLetters,
  formatAddress,
  formatRange,
  parseRange,
  type Range,
} from "../../../core/model/address";
import type { ResultCell, ResultCellStyle, ResultSheetEdit } from "../../../core/model/edit";
import { computedOf, formulaBody, valueBody } from "./cell-body";
import { rowHeights } from "./row-heights";
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

const A4 = 9;

/**
 * The worksheet part of a sheet of our own, row by row: as one text the list of findings of 1,000 sheets took 40 MB more
 * memory. Its only relationship is the one to its charts.
 */
export function* resultSheetPieces(
  edit: ResultSheetEdit,
  context: ResultContext,
): Generator<string, void, unknown> {
  const { main } = context.dialect;
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield `<worksheet xmlns="${main}">`;
  yield edit.print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "";
  yield `<dimension ref="${formatRange(usedRange(edit))}"/>`;
  yield sheetViews(edit.frozenRows);
  yield '<sheetFormatPr defaultRowHeight="15"/>';
  yield columns(edit.columnWidths);
  yield "<sheetData>";
  yield* rowPieces(edit, context);
  yield "</sheetData>";
  yield autoFilter(edit);
  yield merges(edit.merges);
  yield* hyperlinkPieces(edit, context);
  yield printSetup(edit.print);
  yield rowBreaks(edit.print);
  yield drawing(context);
  yield "</worksheet>";
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

function* rowPieces(edit: ResultSheetEdit, context: ResultContext): Generator<string> {
  const heightOf = rowHeights(edit);
  for (const [index, cells] of edit.rows.entries()) {
    const row = index + 1;
    const height = heightOf(cells, row);
    const custom = height === null ? "" : ` ht="${height}" customHeight="1"`;
    const inner = cells.map((cell, at) => cellXml(cell, { row, column: at + 1 }, context)).join("");
    yield `<row r="${row}"${custom}>${inner}</row>`;
  }
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

function* hyperlinkPieces({ rows }: ResultSheetEdit, context: ResultContext): Generator<string> {
  let isOpen = false;
  let row = 0;
  for (const cells of rows) {
    row += 1;
    let column = 0;
    for (const { link, value } of cells) {
      column += 1;
      if (!link || !context.hasSheet(link.sheet)) continue;
      if (!isOpen) yield "<hyperlinks>";
      isOpen = true;
      yield hyperlink(link, value, formatAddress({ row, column }));
    }
  }
  if (isOpen) yield "</hyperlinks>";
}

function hyperlink(
  link: NonNullable<ResultCell["link"]>,
  value: ResultCell["value"],
  ref: string,
): string {
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
