import type { Cell } from "../../../core/model/workbook";
import { sheetTooLarge, tooLarge } from "../errors";

/**
 * How much a workbook, and the sheet being read, may still hold in memory. With the limits below the worst file stays
 * under 300 MB.
 */
export type Budget = { cells: number; merges: number; sheetCells: number };

const MOST_CELLS = 500_000;
/** A form has some hundred cells; a sheet above this is a ledger and is left unread. */
const MOST_SHEET_CELLS = 300_000;
const MOST_MERGES = 250_000;
/** Text of this many characters takes about as much memory as a cell. */
const CHARACTERS_PER_CELL = 64;

/** The limits for one workbook. */
export function newBudget(): Budget {
  return { cells: MOST_CELLS, merges: MOST_MERGES, sheetCells: MOST_SHEET_CELLS };
}

/** The budget as the next sheet begins with it. */
export function forNextSheet(budget: Budget): Budget {
  return { ...budget, sheetCells: MOST_SHEET_CELLS };
}

/** For sheets that came within the limits before we changed them, and for those we made. */
export const UNLIMITED: Budget = { cells: Infinity, merges: Infinity, sheetCells: Infinity };

/** Counts a cell: once for itself, once more for a formula, and by length for text. */
export function spendCell(budget: Budget, { formula, text }: Pick<Cell, "formula" | "text">): void {
  const formulaCost = formula === null ? 0 : 1;
  const cost = 1 + formulaCost + Math.floor(text.length / CHARACTERS_PER_CELL);
  budget.cells -= cost;
  budget.sheetCells -= cost;
  if (budget.sheetCells < 0) throw sheetTooLarge(MOST_SHEET_CELLS);
  if (budget.cells < 0) throw tooLarge(`非空单元格或文字过多（约 ${MOST_CELLS} 个单元格为限）`);
}

/** Counts merged areas. */
export function spendMerges(budget: Budget, count: number): void {
  budget.merges -= count;
  if (budget.merges < 0) throw tooLarge(`合并区域超过 ${MOST_MERGES} 个`);
}
