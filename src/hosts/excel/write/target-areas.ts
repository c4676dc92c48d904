import type { Position, Range } from "../../../core/model/address";

/** Cells further apart than this are asked for one by one. */
const WIDEST_GAP = 40;
/** A block may hold this many cells for each one wanted. */
const MOST_WASTE = 40;

/** Few rectangles around many cells, without dragging in much between them. */
export function targetAreas(cells: readonly Position[]): readonly Range[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const bands: Position[][] = [];
  let last = -Infinity;
  for (const cell of sorted) {
    if (cell.row - last > WIDEST_GAP) bands.push([]);
    bands.at(-1)?.push(cell);
    last = cell.row;
  }
  return bands.flatMap((band) => {
    const area = around(band);
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    return size <= MOST_WASTE * band.length ? [area] : band.map((cell) => around([cell]));
  });
}

function around(cells: readonly Position[]): Range {
  return cells.reduce<Range>(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
}
