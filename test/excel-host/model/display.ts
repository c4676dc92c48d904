import {
  createNumberDisplay,
  type NumberDisplay,
} from "../../../src/hosts/xlsx/read/number-display";
import type { LiveCell } from "./live";

const displays = new Map<string, NumberDisplay>();

/** What the sheet shows in a cell. */
export function shownText(cell: LiveCell, date1904: boolean): string {
  return (cell.shown ??= makeText(cell, date1904));
}

function makeText({ value, error, format }: LiveCell, date1904: boolean): string {
  if (error !== null) return error;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const display = displayOf(format.numberFormat, date1904);
  return typeof value === "number" ? display.showNumber(0, value) : display.showText(0, value);
}

function displayOf(code: string, date1904: boolean): NumberDisplay {
  const key = `${date1904 ? "1904" : "1900"} ${code}`;
  const known = displays.get(key);
  if (known) return known;
  const display = createNumberDisplay([code], date1904);
  displays.set(key, display);
  return display;
}
