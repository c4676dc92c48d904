import type { Cell } from "../../../core/model/workbook";

const MS_PER_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * Whether dates count from 1904, told by comparing a date's number with the year it shows: Office.js has no released
 * member for it. `null` when no cell tells.
 */
export function dateSystemOf(cells: Iterable<Cell>): boolean | null {
  for (const cell of cells) {
    const answer = tellsFrom1904(cell);
    if (answer !== null) return answer;
  }
  return null;
}

/** The two systems lie four years apart, so a year shown fits one of them only. */
function tellsFrom1904({ value, text, numberFormat }: Cell): boolean | null {
  if (typeof value !== "number" || !showsYear(numberFormat)) return null;
  const shown = Number(/(?:^|\D)(\d{4})(?:\D|$)/.exec(text)?.[1]);
  if (shown === yearOf(value, EPOCH_1900)) return false;
  return shown === yearOf(value, EPOCH_1904) ? true : null;
}

function showsYear(numberFormat: string): boolean {
  return /yyyy/i.test(numberFormat.replace(/\\.|"[^"]*"/g, ""));
}

function yearOf(serial: number, epoch: number): number {
  return new Date(epoch + serial * MS_PER_DAY).getUTCFullYear();
}
