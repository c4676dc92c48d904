import { contains, type Range } from "../../../src/core/model/address";
import type { Call } from "../engine/objects";
import { DEFAULT_FORMAT } from "../model/cell-format";
import { cellsIn, changeFormat, holdsContent, overlaps } from "../model/cells";
import type { LiveSheet } from "../model/live";
import { clearContent } from "../model/put-content";

type RangeCall = Call<"Range">;

/** `range.clear(applyTo)`: all, formats, contents, links. */
export function clearRange({ target, host, args }: RangeCall): void {
  const applyTo = args[0] ?? "All";
  host.aboutToWrite(target);
  const { sheet, area } = target;
  const contents = applyTo === "All" || applyTo === "Contents";
  const formats = applyTo === "All" || applyTo === "Formats";
  if (contents) clearContents(target, host);
  if (formats) {
    host.guardFormat(target);
    changeFormat(sheet, area, () => DEFAULT_FORMAT);
  }
  if (applyTo === "All") removeMerges(sheet, area);
  if (contents || String(applyTo).includes("Hyperlinks")) {
    for (const { cell } of cellsIn(sheet, area)) cell.link = null;
  }
}

function clearContents(target: RangeCall["target"], host: RangeCall["host"]): void {
  host.guardContent(target);
  const changed: { row: number; column: number }[] = [];
  for (const { row, column, cell } of cellsIn(target.sheet, target.area)) {
    if (!holdsContent(cell)) continue;
    clearContent(cell);
    changed.push({ row, column });
  }
  host.contentChanged(target, changed, () => ({}));
}

/** `range.merge(across)`: keeps the content of the first cell only. */
export function mergeRange({ target, host, args }: RangeCall): void {
  const { sheet, area } = target;
  host.aboutToWrite(target);
  host.guardFormat(target);
  const parts = args[0] === true ? rowsOf(area) : [area];
  for (const part of parts) {
    removeMerges(sheet, part);
    if (part.top === part.bottom && part.left === part.right) continue;
    sheet.merges.push(part);
    for (const { row, column, cell } of cellsIn(sheet, part)) {
      if (row !== part.top || column !== part.left) clearContent(cell);
    }
  }
}

function rowsOf(area: Range): readonly Range[] {
  const rows: Range[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    rows.push({ ...area, top: row, bottom: row });
  }
  return rows;
}

/** `range.unmerge()`. */
export function unmergeRange({ target, host }: RangeCall): void {
  host.aboutToWrite(target);
  host.guardFormat(target);
  removeMerges(target.sheet, target.area);
}

function removeMerges(sheet: LiveSheet, area: Range): void {
  const kept = sheet.merges.filter((merge) => !overlaps(merge, area));
  sheet.merges.splice(0, sheet.merges.length, ...kept);
}

/** The merged areas Excel tells for a range: those whose first cell lies inside it (office-js #3611). */
export function mergesWithin(sheet: LiveSheet, area: Range): readonly Range[] {
  return sheet.merges.filter(({ top, left }) => contains(area, { row: top, column: left }));
}
