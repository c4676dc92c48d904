import type { ColumnShape, DefaultLengths, RowShape, SheetShape, ViewShape } from "./sheet-shape";
import { createStyledCollector, type StyledCollector } from "./styled-cells";

/** How a sheet is looked at when nothing is said of it. */
function usualView(): ViewShape {
  return { gridLines: true, zeros: true, frozenRows: 0, frozenColumns: 0 };
}

/** The lengths of a sheet that says nothing of them. */
function usualLengths(): DefaultLengths {
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
function columnsInOrder(columns: readonly ColumnShape[]): readonly ColumnShape[] {
  const ordered: ColumnShape[] = [];
  for (const column of [...columns].sort((a, b) => a.from - b.from)) {
    const from = Math.max(column.from, (ordered.at(-1)?.to ?? 0) + 1);
    if (from <= column.to) ordered.push({ ...column, from });
  }
  return ordered;
}

/** Of two that overlap the earlier one counts. */
function rowsInOrder(rows: readonly RowShape[]): readonly RowShape[] {
  const isSorted = rows.every(({ from }, at) => at === 0 || (rows[at - 1]?.to ?? 0) < from);
  if (isSorted) return rows;
  const ordered: RowShape[] = [];
  for (const run of [...rows].sort((a, b) => a.from - b.from)) {
    if (run.from > (ordered.at(-1)?.to ?? 0)) ordered.push(run);
  }
  return ordered;
}

/** What the readers of both formats gather of a sheet. */
export type GatheredShape = {
  readonly view: ViewShape;
  readonly defaults: DefaultLengths;
  readonly columns: ColumnShape[];
  readonly rows: RowShape[];
  readonly rowStyles: Map<number, number>;
  readonly styled: StyledCollector;
};

/** Before anything is read. */
export function beginShape(): GatheredShape {
  return {
    view: usualView(),
    defaults: usualLengths(),
    columns: [],
    rows: [],
    rowStyles: new Map(),
    styled: createStyledCollector(),
  };
}

/** What was gathered, in order. */
export function finishShape(gathered: GatheredShape): SheetShape {
  const { view, defaults, columns, rows, rowStyles, styled } = gathered;
  return {
    view,
    defaults,
    columns: columnsInOrder(columns),
    rows: rowsInOrder(rows),
    rowStyles,
    styled: styled.finish(),
  };
}
