import type { Range } from "../../../src/core/model/address";
import { cellsIn, formatAt, overlaps, sizeOf } from "../model/cells";
import type { LiveSheet, SheetArea } from "../model/live";
import { hostError } from "./host-error";

/** Content of a protected sheet changes only where no cell is locked. */
export function guardContent({ sheet, area }: SheetArea): void {
  if (sheet.protected && hasLocked(sheet, area)) throw hostError("AccessDenied");
}

/** Formats of a protected sheet change only where it is allowed. */
export function guardFormat({ sheet }: SheetArea): void {
  guardOption(sheet, "allowFormatCells");
}

/** Denied on a protected sheet that does not allow it. */
export function guardOption(sheet: LiveSheet, option: string): void {
  if (sheet.protected && sheet.protectionOptions[option] !== true) throw hostError("AccessDenied");
}

const MOST_CELLS_LOOKED_AT = 100_000;

function hasLocked(sheet: LiveSheet, area: Range): boolean {
  if (sizeOf(area) <= MOST_CELLS_LOOKED_AT) return anyLocked(sheet, area);
  const unlocked = sheet.areaFormats.filter((layer) => layer.format.locked === false);
  const covered = unlocked.some(
    (layer) => sizeOf(layer.area) >= sizeOf(area) && overlaps(layer.area, area),
  );
  return !covered || [...cellsIn(sheet, area)].some(({ cell }) => cell.format.locked);
}

function anyLocked(sheet: LiveSheet, { top, left, bottom, right }: Range): boolean {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (formatAt(sheet, row, column).locked) return true;
    }
  }
  return false;
}
