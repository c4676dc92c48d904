import type { Range } from "../../core/index";
import type { Place } from "./places";
import type { SheetModel } from "./sheet-model";
import type { Box, Scrolled } from "./windows";

/** What stands at a point of the window: a cell, or a letter, a number or the corner of the head. */
export type Hit = { readonly zone: "cell" | "row" | "column" | "corner"; readonly place: Place };

/** Pixels from the top left of the window. */
export type Point = { readonly x: number; readonly y: number };

/** Outside of the sheet it is the nearest cell. */
export function hitAt({ x, y }: Point, model: SheetModel, scrolled: Scrolled): Hit {
  const { head, fixed, rows, columns } = model;
  const isFrozenRow = model.frozenRows > 0 && y < fixed.height;
  const isFrozenColumn = model.frozenColumns > 0 && x < fixed.width;
  const inRows = y - head.height + (isFrozenRow ? 0 : scrolled.top);
  const inColumns = x - head.width + (isFrozenColumn ? 0 : scrolled.left);
  const place = { row: rows.at(inRows), column: columns.at(inColumns) };
  const isAbove = y < head.height;
  const isBefore = x < head.width;
  if (isAbove && isBefore) return { zone: "corner", place };
  if (isAbove) return { zone: "column", place };
  return { zone: isBefore ? "row" : "cell", place };
}

/** Where cells stand in the sheet, in pixels, without the head. */
export function boxOf({ rows, columns }: SheetModel, area: Range): Box {
  return {
    left: columns.start(area.left),
    top: rows.start(area.top),
    right: columns.start(area.right + 1),
    bottom: rows.start(area.bottom + 1),
  };
}

/** Where cells stand in the window, in pixels from its top left. */
export function boxInView(model: SheetModel, scrolled: Scrolled, area: Range): Box {
  const box = boxOf(model, area);
  const isFrozenRow = area.top <= model.frozenRows;
  const isFrozenColumn = area.left <= model.frozenColumns;
  const down = model.head.height - (isFrozenRow ? 0 : scrolled.top);
  const across = model.head.width - (isFrozenColumn ? 0 : scrolled.left);
  return {
    left: box.left + across,
    top: box.top + down,
    right: box.right + across,
    bottom: box.bottom + down,
  };
}
