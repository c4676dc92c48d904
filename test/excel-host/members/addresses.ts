import {
  columnLetters,
  formatRange,
  MAX_COLUMN,
  MAX_ROW,
  type Range,
} from "../../../src/core/model/address";
import type { SheetArea } from "../model/live";

/** `"'1月'!A1:B2"`: with the sheet, as Excel writes it. */
export function fullAddress({ sheet, area }: SheetArea): string {
  return `${quoteSheet(sheet.name)}!${localAddress(area)}`;
}

/** Whole columns are `"A:C"`, whole rows `"1:3"`. */
export function localAddress(area: Range): string {
  const { top, left, bottom, right } = area;
  const rows = top === 1 && bottom === MAX_ROW;
  if (left === 1 && right === MAX_COLUMN) {
    return rows ? `1:${MAX_ROW}` : `${top}:${bottom}`;
  }
  return rows ? `${columnLetters(left)}:${columnLetters(right)}` : formatRange(area);
}

/** Letters of any script and digits go without quotes, unless the name begins with a digit or looks like a cell. */
function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
