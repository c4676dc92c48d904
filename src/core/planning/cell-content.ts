import type { CellContent } from "../model/edit";
import type { Read } from "../model/read";
import type { Cell } from "../model/workbook";

/** What a cell holds, as an edit expects it: a formula by its text with "=", a typed error by its text, blank as `null`. */
export function cellContent(cell: Cell | null | undefined): CellContent {
  if (!cell) return null;
  if (cell.formula !== null) return `=${cell.formula}`;
  return cell.value ?? cell.error;
}

/** What the cell of a read holds; `null` when it is blank or the form has no such cell. */
export function readContent(read: Read<unknown>): CellContent {
  return cellContent(read.source);
}

/** Whether a formula stands in the cell of a read. */
export function holdsFormula(read: Read<unknown>): boolean {
  return read.source !== null && read.source.formula !== null;
}
