import type { RowRun } from "../../../core/model/sheet-look";
import { fittedRows } from "./fit-rows";
import { lineHeight, pointsToPixels } from "./lengths";
import type { RowShape } from "./sheet-shape";
import type { SheetSource } from "./sheet-source";

/** Pixels of a row that says nothing of itself. */
export function defaultRowHeight({ shape, styles }: SheetSource): number {
  const { rowHeight } = shape.defaults;
  if (rowHeight !== null && rowHeight > 0) return pointsToPixels(rowHeight);
  return lineHeight(styles.looks[0]?.size ?? null) + 2;
}

/** The rows that differ from the default, in order: as written, or as high as their content needs. */
export function rowRuns(
  source: SheetSource,
  columnWidth: (column: number) => number,
): readonly RowRun[] {
  const { shape, extent } = source;
  const usual = defaultRowHeight(source);
  const written = shape.rows
    .filter(({ height, hidden }) => height !== null || hidden)
    .map(({ from, to, height, hidden }) => ({
      from,
      to,
      height: height === null ? usual : pointsToPixels(height),
      hidden,
    }));
  const unwritten = shape.defaults.rowsHidden
    ? gaps(shape.rows, extent.rows).map((gap) => ({ ...gap, height: usual, hidden: true }))
    : fittedRows(source, { usual, columnWidth });
  return inOrder([...written, ...unwritten]).filter(({ from }) => from <= extent.rows);
}

/** The rows up to the last one that the file says nothing of. */
function gaps(rows: readonly RowShape[], last: number): readonly Pick<RowRun, "from" | "to">[] {
  const ends = [...rows, { from: last + 1, to: last + 1 }];
  return ends.flatMap(({ from }, at) => {
    const start = (ends[at - 1]?.to ?? 0) + 1;
    return start < from ? [{ from: start, to: from - 1 }] : [];
  });
}

function inOrder(runs: readonly RowRun[]): readonly RowRun[] {
  return [...runs].sort((a, b) => a.from - b.from);
}
