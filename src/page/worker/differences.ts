import type { RangeRef } from "../../app/ports";
import { formatAddress, formatRange, type Position, type Range } from "../../core/model/address";
import { cellContent, type Cell, type Sheet, type Workbook } from "../../core/index";

/** Beyond so many cells of a sheet the rectangle around them is told (本工具默认). */
const MOST_CELLS = 50;

/** The cells whose content or look as text differs, sheet by sheet. Sheets that came or went are not told. */
export function differences(before: Workbook, after: Workbook): readonly RangeRef[] {
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  return after.sheets.flatMap((sheet) => {
    const former = known.get(sheet.name);
    return former && former !== sheet ? rangesOf(sheet.name, changedCells(former, sheet)) : [];
  });
}

/** Sheets may have a million cells: they are gone through without copies. */
function changedCells(before: Sheet, after: Sheet): readonly Position[] {
  const changed: Position[] = [];
  for (const [key, cell] of after.cells) {
    if (!isSame(before.cells.get(key), cell)) changed.push(cell);
  }
  for (const [key, cell] of before.cells) if (!after.cells.has(key)) changed.push(cell);
  return changed;
}

function isSame(one: Cell | undefined, other: Cell): boolean {
  if (one === other) return true;
  return (
    one !== undefined &&
    one.text === other.text &&
    one.error === other.error &&
    one.value === other.value &&
    cellContent(one) === cellContent(other)
  );
}

function rangesOf(sheet: string, cells: readonly Position[]): readonly RangeRef[] {
  if (cells.length > MOST_CELLS) return [{ sheet, range: formatRange(around(cells)) }];
  return cells.map((cell) => ({ sheet, range: formatAddress(cell) }));
}

function around(cells: readonly Position[]): Range {
  const start = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  return cells.reduce(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    start,
  );
}
