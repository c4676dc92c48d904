import { columnLetters, parseAddress, type Position } from "../model/address";
import { cellAt, type Sheet } from "../model/workbook";

/**
 * The sum of the given cells as a native formula without "=": cells below one another become ranges, also across rows
 * whose cell in that column is blank. `["I6", "H13", "H14", "H16"]` with H15 blank → `"SUM(I6,H13:H16)"`.
 */
export function sumFormula(sheet: Sheet, cells: readonly string[]): string {
  const positions = cells.map(parseAddress).filter((position) => position !== null);
  const parts = runs(sheet, positions).map(([first, last]) => runText(first, last));
  return `SUM(${parts.join(",")})`;
}

type Run = readonly [first: Position, last: Position];

function runs(sheet: Sheet, positions: readonly Position[]): readonly Run[] {
  const found: Run[] = [];
  for (const position of positions) {
    const run = found.at(-1);
    if (run && continues(sheet, run[1], position)) found[found.length - 1] = [run[0], position];
    else found.push([position, position]);
  }
  return found;
}

function continues(sheet: Sheet, last: Position, next: Position): boolean {
  if (next.column !== last.column || next.row <= last.row) return false;
  for (let row = last.row + 1; row < next.row; row += 1) {
    if (cellAt(sheet, row, next.column)) return false;
  }
  return true;
}

function runText(first: Position, last: Position): string {
  const column = columnLetters(first.column);
  const start = `${column}${String(first.row)}`;
  return first.row === last.row ? start : `${start}:${column}${String(last.row)}`;
}
