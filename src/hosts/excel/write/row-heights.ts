import { parseRange, type Range } from "../../../core/model/address";
import type { ResultSheetEdit } from "../../../core/model/edit";
import { LOOKS } from "./result-looks";

const LINE_HEIGHT = 15;
/** The tallest row Excel allows, in points. */
const TALLEST = 409;
// Chinese, Japanese and Korean characters and full-width forms fill two columns.
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;

/** The heights of rows with a merged text of several lines: Excel fits rows to single cells only. */
export function mergedRowHeights(
  edit: ResultSheetEdit,
): readonly { readonly row: number; readonly points: number }[] {
  return edit.merges.flatMap((reference) => {
    const merge = parseRange(reference);
    if (!merge || merge.top !== merge.bottom) return [];
    const cell = edit.rows[merge.top - 1]?.[merge.left - 1];
    if (typeof cell?.value !== "string" || !LOOKS[cell.style].wrap) return [];
    const lines = linesOf(cell.value, widthOf(edit, merge));
    const points = Math.min(lines * LINE_HEIGHT + 3, TALLEST);
    return lines > 1 ? [{ row: merge.top, points }] : [];
  });
}

function widthOf({ columnWidths }: ResultSheetEdit, { left, right }: Range): number {
  const width = columnWidths.slice(left - 1, right).reduce((sum, one) => sum + one, 0);
  return Math.max(width, 1);
}

function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / width)), 0);
}

function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}
