import { contains, MAX_COLUMN, MAX_ROW, type Range } from "../../../src/core/model/address";
import { DEFAULT_FORMAT, formatDifference } from "./cell-format";
import type { CellFormat } from "./host-data";
import type { LiveCell, LiveSheet } from "./live";

/** Every cell of a sheet. */
export const WHOLE_SHEET: Range = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

/** Above this, a format is kept for the area and not for each cell. */
const MOST_CELLS_MADE = 200_000;

/** The cell when it holds or shows something. */
export function findCell(sheet: LiveSheet, row: number, column: number): LiveCell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** The cell, made when there is none. */
export function makeCell(sheet: LiveSheet, row: number, column: number): LiveCell {
  let cells = sheet.rows.get(row);
  if (!cells) sheet.rows.set(row, (cells = new Map()));
  let cell = cells.get(column);
  if (!cell) {
    cell = newCell(emptyFormat(sheet, row, column));
    cells.set(column, cell);
  }
  return cell;
}

function newCell(format: CellFormat): LiveCell {
  return {
    value: null,
    formula: null,
    error: null,
    shown: null,
    quotePrefix: false,
    format,
    link: null,
  };
}

/** The format of a cell, whether it exists or not. */
export function formatAt(sheet: LiveSheet, row: number, column: number): CellFormat {
  return findCell(sheet, row, column)?.format ?? emptyFormat(sheet, row, column);
}

function emptyFormat(sheet: LiveSheet, row: number, column: number): CellFormat {
  if (sheet.areaFormats.length === 0) return DEFAULT_FORMAT;
  return sheet.areaFormats
    .filter(({ area }) => contains(area, { row, column }))
    .reduce<CellFormat>((format, layer) => ({ ...format, ...layer.format }), DEFAULT_FORMAT);
}

/** Holds a value, an error or a formula. */
export function holdsContent(cell: LiveCell): boolean {
  return cell.value !== null || cell.error !== null || cell.formula !== null;
}

/** The existing cells of an area, row by row. */
export function* cellsIn(
  sheet: LiveSheet,
  area: Range,
): Generator<{ readonly row: number; readonly column: number; readonly cell: LiveCell }> {
  for (const row of keysWithin(sheet.rows, area.top, area.bottom)) {
    const cells = sheet.rows.get(row);
    if (!cells) continue;
    for (const column of keysWithin(cells, area.left, area.right)) {
      const cell = cells.get(column);
      if (cell) yield { row, column, cell };
    }
  }
}

function keysWithin(map: ReadonlyMap<number, unknown>, first: number, last: number): number[] {
  const keys: number[] = [];
  if (last - first < map.size) {
    for (let key = first; key <= last; key += 1) if (map.has(key)) keys.push(key);
    return keys;
  }
  for (const key of map.keys()) if (key >= first && key <= last) keys.push(key);
  return keys.sort((a, b) => a - b);
}

/** How many cells a range has. */
export function sizeOf({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The smallest range around everything that holds a value, or (unless `valuesOnly`) shows a format; `null` on an empty sheet. */
export function usedRange(
  sheet: LiveSheet,
  valuesOnly: boolean,
  within = WHOLE_SHEET,
): Range | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  const add = (range: Range): void => {
    top = Math.min(top, range.top);
    left = Math.min(left, range.left);
    bottom = Math.max(bottom, range.bottom);
    right = Math.max(right, range.right);
  };
  for (const { row, column, cell } of cellsIn(sheet, within)) {
    if (valuesOnly ? holdsContent(cell) : holdsContent(cell) || isFormatted(cell)) {
      add({ top: row, bottom: row, left: column, right: column });
    }
  }
  if (!valuesOnly) for (const merge of sheet.merges) if (overlaps(merge, within)) add(merge);
  return bottom === 0 ? null : { top, left, bottom, right };
}

function isFormatted(cell: LiveCell): boolean {
  return cell.format !== DEFAULT_FORMAT || cell.link !== null;
}

/** Whether two ranges share a cell. */
export function overlaps(a: Range, b: Range): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** Changes the format of every cell of an area; a whole column costs no more than a cell. */
export function changeFormat(
  sheet: LiveSheet,
  area: Range,
  change: (format: CellFormat) => CellFormat,
): void {
  if (sizeOf(area) <= MOST_CELLS_MADE) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        changeOne(sheet, [row, column], change);
      }
    }
    return;
  }
  for (const { cell } of cellsIn(sheet, area)) reformat(cell, change(cell.format));
  const changed = change(DEFAULT_FORMAT);
  const format = Object.fromEntries(
    Object.entries(changed).filter(
      ([key, value]) => value !== DEFAULT_FORMAT[key as keyof CellFormat],
    ),
  );
  const undoes = sheet.areaFormats.some((layer) => overlaps(layer.area, area));
  if (Object.keys(format).length > 0 || undoes) {
    sheet.areaFormats.push({ area, format: undoes ? changed : format });
  }
}

function changeOne(
  sheet: LiveSheet,
  [row, column]: readonly [number, number],
  change: (format: CellFormat) => CellFormat,
): void {
  const before = formatAt(sheet, row, column);
  const after = change(before);
  if (after === before) return;
  reformat(makeCell(sheet, row, column), after);
}

function reformat(cell: LiveCell, format: CellFormat): void {
  if (format.numberFormat !== cell.format.numberFormat) cell.shown = null;
  // A cell that looks as usual again counts as never formatted.
  cell.format = Object.keys(formatDifference(format)).length === 0 ? DEFAULT_FORMAT : format;
}

/** The merged area that covers a cell, other than by its own corner. */
export function coveringMerge(sheet: LiveSheet, row: number, column: number): Range | undefined {
  return sheet.merges.find(
    (merge) => contains(merge, { row, column }) && !(merge.top === row && merge.left === column),
  );
}

/** A value all cells of the area share, or `undefined` when they differ. */
export function shared<T>(
  sheet: LiveSheet,
  area: Range,
  pick: (format: CellFormat) => T,
): T | undefined {
  const first = pick(formatAt(sheet, area.top, area.left));
  let seen = 0;
  for (const { cell } of cellsIn(sheet, area)) {
    seen += 1;
    if (pick(cell.format) !== first) return undefined;
  }
  if (seen === sizeOf(area)) return first;
  // Cells that do not exist show the format of their area.
  const layers = sheet.areaFormats.filter((layer) => overlaps(layer.area, area));
  const blank = layers.map(({ area: { top, left } }) => formatAt(sheet, top, left)).map(pick);
  if (layers.length === 0) blank.push(pick(DEFAULT_FORMAT));
  return blank.every((value) => value === first) ? first : undefined;
}
