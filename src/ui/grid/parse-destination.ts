import type { CellRef } from "../../app/ports";
import { parseRange } from "../../core/index";
import type { Destination } from "./desk";

/** Where a reference leads; `null` when it names no cell. A range leads to its first cell. */
export function parseDestination({ sheet, cell }: CellRef, outlined = false): Destination | null {
  const range = parseRange(cell);
  return range && { sheet, place: { row: range.top, column: range.left }, outlined };
}
