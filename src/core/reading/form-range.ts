import { parseAddress, type Range } from "../model/address";
import type { Read } from "../model/read";
import type { Cell } from "../model/workbook";
import type { FormPlace } from "./form-place";
import type { IndicatorBlock } from "./read-indicators";

/** A rating or a total that stands below the form or beside it belongs to it. */
export function rangeWith(range: Range, reads: readonly Read<unknown>[]): Range {
  return reads.reduce(({ top, left, bottom, right }, { cell }) => {
    const { row, column } = (cell === null ? null : parseAddress(cell)) ?? {
      row: top,
      column: left,
    };
    return {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    };
  }, range);
}

/** The block of cells a form takes up, from the first cell of its head to the last row of its indicators. */
export function formRange(
  { view, region, headers }: FormPlace,
  cells: readonly Cell[],
  blocks: readonly IndicatorBlock[],
): Range {
  const last = blocks[blocks.length - 1];
  const bottom = Math.max(last?.bottom ?? 0, headers[headers.length - 1]?.bottom ?? 0);
  const lefts = [...cells.map((cell) => cell.column), ...headers.map((header) => header.left)];
  const rights = [
    ...cells.map((cell) => view.area(cell.row, cell.column).right),
    ...headers.map((header) => header.right),
  ];
  return {
    top: cells[0]?.row ?? headers[0].top,
    left: Math.max(Math.min(...lefts), region.left),
    bottom,
    right: Math.min(Math.max(...rights), region.right),
  };
}
