import type { Axis } from "./axis";
import { areaAt } from "./cursor";
import type { MergeIndex } from "./merge-index";
import type { Place } from "./places";

/** The four ways on a sheet. */
export type Direction = "left" | "right" | "up" | "down";

/** What a move needs to know of a sheet. */
export type Field = {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  /** The last row and column with data; 0 for an empty sheet. */
  readonly last: Place;
  /** The first cell that is not frozen: where Home and Ctrl+Home go. */
  readonly home: Place;
  /** How far a page goes, in pixels. */
  readonly page: number;
  /** Whether a cell holds something; `null` when it has not been read yet. */
  filled(place: Place): boolean | null;
};

const STEPS: Readonly<
  Record<Direction, { readonly row: 0 | 1 | -1; readonly column: 0 | 1 | -1 }>
> = {
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
};

/** One cell on; the whole of a merge counts as one. */
export function stepped(field: Field, from: Place, direction: Direction): Place {
  const { row, column } = STEPS[direction];
  const area = areaAt(from, field.merges);
  if (row !== 0) {
    const next = field.rows.visible(row > 0 ? area.bottom + 1 : area.top - 1, row);
    return next === null ? from : { row: next, column: from.column };
  }
  const step = column > 0 ? 1 : -1;
  const next = field.columns.visible(step > 0 ? area.right + 1 : area.left - 1, step);
  return next === null ? from : { row: from.row, column: next };
}
