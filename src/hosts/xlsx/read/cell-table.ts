import { cellKey, type Cell, type Sheet } from "../../../core/model/workbook";

/**
 * A sheet's cells by `cellKey`, in a third of the memory that a `Map` takes. A class, because a thousand sheets would
 * otherwise have eight functions each.
 */
class CellTable implements ReadonlyMap<number, Cell> {
  /** `cells` are in reading order. */
  constructor(private readonly cells: readonly Cell[]) {}

  get size(): number {
    return this.cells.length;
  }

  get(key: number): Cell | undefined {
    const cell = this.cells[lowerBound(this.cells, key)];
    return cell && cellKey(cell) === key ? cell : undefined;
  }

  has(key: number): boolean {
    return this.get(key) !== undefined;
  }

  forEach(callback: (cell: Cell, key: number, table: ReadonlyMap<number, Cell>) => void): void {
    for (const cell of this.cells) callback(cell, cellKey(cell), this);
  }

  keys(): MapIterator<number> {
    return this.cells.map(cellKey).values();
  }

  values(): MapIterator<Cell> {
    return this.cells.values();
  }

  entries(): MapIterator<[number, Cell]> {
    return this.cells.map((cell): [number, Cell] => [cellKey(cell), cell]).values();
  }

  [Symbol.iterator](): MapIterator<[number, Cell]> {
    return this.entries();
  }
}

/** A sheet's cells from a list in reading order. */
export function createCellTable(cells: readonly Cell[]): Sheet["cells"] {
  return new CellTable(cells);
}

/** The place of the first cell that is not before the key. */
function lowerBound(cells: readonly Cell[], key: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const cell = cells[middle];
    if (cell && cellKey(cell) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gathers the cells of a sheet as they come in the file. */
export type CellCollector = {
  /** `false` when there is a cell in that place already. */
  readonly add: (cell: Cell) => boolean;
  /** The cells in reading order, those in `formulas` (by `cellKey`) with that formula. */
  readonly finish: (formulas: ReadonlyMap<number, string>) => Sheet["cells"];
};

function withFormulas(cells: readonly Cell[], formulas: ReadonlyMap<number, string>): Cell[] {
  return cells.map((cell) => {
    const formula = formulas.get(cellKey(cell));
    return formula === undefined ? cell : { ...cell, formula };
  });
}

/** A collector without cells. Only files that are out of order need to be sorted and looked through. */
export function createCellCollector(): CellCollector {
  const cells: Cell[] = [];
  let lastKey = -1;
  let seen: Set<number> | null = null;
  return {
    add: (cell) => {
      const key = cellKey(cell);
      if (key <= lastKey) seen ??= new Set(cells.map(cellKey));
      if (seen?.has(key)) return false;
      seen?.add(key);
      lastKey = Math.max(lastKey, key);
      cells.push(cell);
      return true;
    },
    finish: (formulas) => {
      if (seen) cells.sort((a, b) => cellKey(a) - cellKey(b));
      // A copy, or what was reserved for growing would stay.
      return createCellTable(formulas.size === 0 ? cells.slice() : withFormulas(cells, formulas));
    },
  };
}
