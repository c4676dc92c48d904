import { parseRange, type Range } from "../../../core/model/address";
import type { ResultCell, ResultCellStyle, ResultSheetEdit } from "../../../core/model/edit";
import { displayWidth } from "./display-width";

const LINE_HEIGHT = 15;
/** The tallest row Excel allows, in points. */
const TALLEST = 409;

/** The height of a row of ours in points; `null` for a row of one line. */
export type RowHeights = (cells: readonly ResultCell[], row: number) => number | null;

/**
 * Programs fit rows to wrapped text differently or not at all, so rows of several lines get their height from us:
 * the tallest of their wrapped and their merged cells.
 */
export function rowHeights(edit: ResultSheetEdit): RowHeights {
  const merges = mergesByRow(edit);
  return (cells, row) => {
    const merged = merges.get(row) ?? NONE;
    let most = 1;
    cells.forEach(({ value, style }, at) => {
      const column = at + 1;
      const merge = merged.find(({ left }) => left === column);
      if (!merge && !WRAPPING.has(style)) return;
      const width = widthOf(edit, merge ?? { left: column, right: column });
      most = Math.max(most, linesOf(value, width));
    });
    return most > 1 ? Math.min(most * LINE_HEIGHT + 3, TALLEST) : null;
  };
}

const NONE: readonly never[] = [];
const WRAPPING: ReadonlySet<ResultCellStyle> = new Set(["wrap", "header", "muted", "link"]);

/** The merges that stay within one row, the last one of a cell before others. */
function mergesByRow({ merges }: ResultSheetEdit): ReadonlyMap<number, readonly Range[]> {
  const byRow = new Map<number, Range[]>();
  for (const merge of merges.map(parseRange)) {
    if (merge === null || merge.top !== merge.bottom) continue;
    const sameRow = byRow.get(merge.top);
    if (sameRow) sameRow.unshift(merge);
    else byRow.set(merge.top, [merge]);
  }
  return byRow;
}

function widthOf(
  { columnWidths }: ResultSheetEdit,
  { left, right }: Pick<Range, "left" | "right">,
): number {
  let width = 0;
  for (let column = left; column <= right; column += 1) width += columnWidths[column - 1] ?? 0;
  return Math.max(width, 1);
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
