import type { Cell } from "../../../core/model/workbook";
import { tooLarge } from "../errors";

/**
 * How much a whole workbook may still hold in memory, counted down over its sheets. With the limits below
 * the worst file stays under 300 MB.
 */
export type Budget = { cells: number; merges: number };

const MOST_CELLS = 800_000;
const MOST_MERGES = 250_000;
/** Text of this many characters takes about as much memory as a cell. */
const CHARACTERS_PER_CELL = 64;

/** The limits for one workbook. */
export function newBudget(): Budget {
  return { cells: MOST_CELLS, merges: MOST_MERGES };
}

/** Counts a cell: once for itself, once more for a formula, and by length for text. */
export function spendCell(budget: Budget, { formula, text }: Pick<Cell, "formula" | "text">): void {
  const formulaCost = formula === null ? 0 : 1;
  budget.cells -= 1 + formulaCost + Math.floor(text.length / CHARACTERS_PER_CELL);
  if (budget.cells < 0) throw tooLarge(`非空单元格或文字过多（约 ${MOST_CELLS} 个单元格为限）`);
}

/** Counts merged areas. */
export function spendMerges(budget: Budget, count: number): void {
  budget.merges -= count;
  if (budget.merges < 0) throw tooLarge(`合并区域超过 ${MOST_MERGES} 个`);
}
