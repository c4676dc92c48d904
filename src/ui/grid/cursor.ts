import type { Range } from "../../core/index";
import type { MergeIndex } from "./merge-index";
import type { Place } from "./places";

/**
 * Where the user is in a sheet. `anchor` is the cell that is written to, `head` the other corner of the selection; both
 * may lie under a merge, so that a move across it goes on in the row or column it came along.
 */
export type Cursor = {
  readonly anchor: Place;
  readonly head: Place;
  /** The column where a walk by Tab began: Enter goes back to it. */
  readonly tabColumn: number | null;
};

/** A cursor on one cell. */
export function cursorAt(place: Place): Cursor {
  return { anchor: place, head: place, tabColumn: null };
}

/** The cell that is written to: for a merge its first one. */
export function activePlace(cursor: Cursor, merges: MergeIndex): Place {
  return topLeft(cursor.anchor, merges);
}

/** The first cell of the merge that covers a cell, or the cell itself. */
export function topLeft(place: Place, merges: MergeIndex): Place {
  const merge = merges.at(place.row, place.column);
  return merge ? { row: merge.top, column: merge.left } : place;
}

/** The cell with the merge that covers it. */
export function areaAt(place: Place, merges: MergeIndex): Range {
  return (
    merges.at(place.row, place.column) ?? {
      top: place.row,
      left: place.column,
      bottom: place.row,
      right: place.column,
    }
  );
}

/** Everything selected: the rectangle between both corners, widened until no merge is cut. */
export function selectedRange({ anchor, head }: Cursor, merges: MergeIndex): Range {
  let range: Range = {
    top: Math.min(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    bottom: Math.max(anchor.row, head.row),
    right: Math.max(anchor.column, head.column),
  };
  for (;;) {
    const wider = merges.touching(range.top, range.bottom).reduce(widened, range);
    if (wider === range) return range;
    range = wider;
  }
}

function widened(range: Range, merge: Range): Range {
  const isApart = merge.left > range.right || merge.right < range.left;
  const isInside =
    merge.top >= range.top &&
    merge.bottom <= range.bottom &&
    merge.left >= range.left &&
    merge.right <= range.right;
  if (isApart || isInside) return range;
  return {
    top: Math.min(range.top, merge.top),
    left: Math.min(range.left, merge.left),
    bottom: Math.max(range.bottom, merge.bottom),
    right: Math.max(range.right, merge.right),
  };
}
