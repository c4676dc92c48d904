import type { CellScalar } from "./host-data";
import { coveringMerge, findCell, makeCell } from "./cells";
import type { LiveCell, LiveSheet } from "./live";
import { typedContent, type TypedContent } from "./typed-content";

/** A cell on its sheet, from 1. */
export type Place = { readonly sheet: LiveSheet; readonly row: number; readonly column: number };

/**
 * Writes into a cell what Excel would make of the input, and says whether the cell changed. A cell covered by
 * a merge takes nothing.
 */
export function putContent({ sheet, row, column }: Place, input: CellScalar): boolean {
  const existing = findCell(sheet, row, column);
  if (coveringMerge(sheet, row, column)) return false;
  const before = existing?.format.numberFormat ?? "General";
  const content = typedContent(input, before);
  if (content.kind === "keep" || (content.kind === "clear" && !existing)) return false;
  setContent(makeCell(sheet, row, column), content);
  return true;
}

function setContent(cell: LiveCell, content: TypedContent): void {
  clearContent(cell);
  if (content.kind === "formula") cell.formula = content.formula;
  if (content.kind === "error") cell.error = content.error;
  if (content.kind !== "value") return;
  cell.value = content.value;
  cell.quotePrefix = content.quotePrefix;
  if (content.numberFormat !== undefined && cell.format.numberFormat === "General") {
    cell.format = { ...cell.format, numberFormat: content.numberFormat };
  }
}

/** Takes value, formula and error away. */
export function clearContent(cell: LiveCell): void {
  cell.value = null;
  cell.formula = null;
  cell.error = null;
  cell.shown = null;
  cell.quotePrefix = false;
}

/** What `values` answers: the value, the error's text, or "". */
export function valueOf(cell: LiveCell | undefined): string | number | boolean {
  if (!cell) return "";
  return cell.error ?? cell.value ?? "";
}

/** What `formulas` answers: the formula with "=", else what `values` answers. */
export function formulaOf(cell: LiveCell | undefined): string | number | boolean {
  return cell?.formula != null ? `=${cell.formula}` : valueOf(cell);
}

/** What `valueTypes` answers. */
export function valueTypeOf(cell: LiveCell | undefined): string {
  if (!cell) return "Empty";
  if (cell.error !== null) return "Error";
  if (cell.value === null) return cell.formula === null ? "Empty" : "String";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}
