import { topLeft } from "./cursor";
import { samePlace, type Place } from "./places";
import { stepped, type Direction, type Field } from "./steps";

/**
 * Where Ctrl and an arrow go: to the last cell of the block of data the cursor is in, else to the first cell of the
 * next block, else to the edge. What has not been read yet is not waited for: the last row or column with data is it.
 */
export function edgeOfData(field: Field, from: Place, direction: Direction): Place {
  const first = stepped(field, from, direction);
  if (samePlace(first, from)) return from;
  const isInBlock = holds(field, from) === true && holds(field, first) === true;
  const found = isInBlock
    ? endOfBlock(field, first, direction)
    : nextBlock(field, first, direction);
  return found ?? outermost(field, from, direction);
}

function endOfBlock(field: Field, from: Place, direction: Direction): Place | null {
  let place = from;
  for (;;) {
    const next = stepped(field, place, direction);
    if (samePlace(next, place)) return place;
    const filled = holds(field, next);
    if (filled === null) return null;
    if (!filled) return place;
    place = next;
  }
}

function nextBlock(field: Field, from: Place, direction: Direction): Place | null {
  let place = from;
  for (;;) {
    const filled = holds(field, place);
    if (filled === true) return place;
    const next = stepped(field, place, direction);
    if (samePlace(next, place)) return place;
    if (filled === null || isBehindData(field, next, direction)) return null;
    place = next;
  }
}

/** What a merge holds stands in its first cell. */
function holds(field: Field, place: Place): boolean | null {
  return field.filled(topLeft(place, field.merges));
}

function isBehindData({ last }: Field, place: Place, direction: Direction): boolean {
  if (direction === "down") return place.row > last.row;
  return direction === "right" && place.column > last.column;
}

/** Before the end of the data: its last row or column; from there on that of the sheet. */
function outermost(field: Field, from: Place, direction: Direction): Place {
  const { rows, columns, last } = field;
  if (direction === "up") return { ...from, row: rows.visible(1, 1) ?? from.row };
  if (direction === "left") return { ...from, column: columns.visible(1, 1) ?? from.column };
  if (direction === "down") {
    const end = from.row >= last.row ? rows.count : last.row;
    return { ...from, row: rows.visible(end, -1) ?? from.row };
  }
  const end = from.column >= last.column ? columns.count : last.column;
  return { ...from, column: columns.visible(end, -1) ?? from.column };
}
