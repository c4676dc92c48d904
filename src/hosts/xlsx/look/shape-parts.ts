import type { ColumnShape, DefaultLengths, RowShape, ViewShape } from "./sheet-shape";

/** How a sheet is looked at when nothing is said of it. */
export function usualView(): ViewShape {
  return { gridLines: true, zeros: true, frozenRows: 0, frozenColumns: 0 };
}

/** The lengths of a sheet that says nothing of them. */
export function usualLengths(): DefaultLengths {
  return {
    rowHeight: null,
    rowsHidden: false,
    rowsFixed: false,
    columnWidth: null,
    baseWidth: 8,
  };
}

type Row = Pick<RowShape, "height" | "hidden"> & { readonly row: number };

/** Adds a row, to the run before it where both say the same. A height of 0 hides it. */
export function addRow(rows: RowShape[], { row, height, hidden }: Row): void {
  const last = rows.at(-1);
  const goesOn = last?.to === row - 1 && last.height === height && last.hidden === hidden;
  if (goesOn) rows[rows.length - 1] = { ...last, to: row };
  else if (row > 0) rows.push({ from: row, to: row, height, hidden });
}

/** Of two that overlap the earlier one counts. */
export function columnsInOrder(columns: readonly ColumnShape[]): readonly ColumnShape[] {
  const ordered: ColumnShape[] = [];
  for (const column of [...columns].sort((a, b) => a.from - b.from)) {
    const from = Math.max(column.from, (ordered.at(-1)?.to ?? 0) + 1);
    if (from <= column.to) ordered.push({ ...column, from });
  }
  return ordered;
}

/** Of two that overlap the earlier one counts. */
export function rowsInOrder(rows: readonly RowShape[]): readonly RowShape[] {
  const isSorted = rows.every(({ from }, at) => at === 0 || (rows[at - 1]?.to ?? 0) < from);
  if (isSorted) return rows;
  const ordered: RowShape[] = [];
  for (const run of [...rows].sort((a, b) => a.from - b.from)) {
    if (run.from > (ordered.at(-1)?.to ?? 0)) ordered.push(run);
  }
  return ordered;
}
