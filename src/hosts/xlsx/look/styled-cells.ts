/** Cells with the number of their style, in reading order: three numbers a cell, since most of them are blank. */
export type StyledCells = {
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  readonly styles: Uint32Array;
};

/** Gathers styled cells as they come in the file. */
export type StyledCollector = {
  /** `false` when there are so many that no more are kept. */
  readonly add: (row: number, column: number, style: number) => boolean;
  readonly finish: () => StyledCells;
};

/** A limit of our own: 20 MB. */
const MOST_STYLED = 2_000_000;

/** A collector without cells. Only files that are out of order need to be sorted. */
export function createStyledCollector(): StyledCollector {
  let cells = allocate(64);
  let size = 0;
  let isSorted = true;
  const isBefore = (row: number, column: number): boolean => {
    const last = cells.rows[size - 1] ?? 0;
    return row < last || (row === last && column < (cells.columns[size - 1] ?? 0));
  };
  return {
    add: (row, column, style) => {
      if (size >= MOST_STYLED) return false;
      if (size === cells.rows.length) cells = copy(cells, size * 2);
      isSorted &&= !isBefore(row, column);
      cells.rows[size] = row;
      cells.columns[size] = column;
      cells.styles[size] = style;
      size += 1;
      return true;
    },
    finish: () => {
      const kept = copy(cells, size);
      return isSorted ? kept : sorted(kept);
    },
  };
}

/** The place of the first cell that is not before the row. */
export function firstOfRow({ rows }: StyledCells, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function allocate(size: number): StyledCells {
  return {
    rows: new Uint32Array(size),
    columns: new Uint16Array(size),
    styles: new Uint32Array(size),
  };
}

function copy(cells: StyledCells, size: number): StyledCells {
  const target = allocate(size);
  const length = Math.min(size, cells.rows.length);
  target.rows.set(cells.rows.subarray(0, length));
  target.columns.set(cells.columns.subarray(0, length));
  target.styles.set(cells.styles.subarray(0, length));
  return target;
}

function sorted({ rows, columns, styles }: StyledCells): StyledCells {
  const order = Array.from(rows.keys()).sort(
    (a, b) => (rows[a] ?? 0) - (rows[b] ?? 0) || (columns[a] ?? 0) - (columns[b] ?? 0) || a - b,
  );
  const target = allocate(rows.length);
  order.forEach((from, to) => {
    target.rows[to] = rows[from] ?? 0;
    target.columns[to] = columns[from] ?? 0;
    target.styles[to] = styles[from] ?? 0;
  });
  return target;
}
