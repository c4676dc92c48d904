import { MAX_COLUMN, MAX_ROW, parseRange, type Range } from "../../../src/core/model/address";
import { WHOLE_SHEET } from "../model/cells";
import type { Json } from "../model/host-data";
import type { LiveSheet, LiveWorkbook, SheetArea } from "../model/live";
import { hostError } from "../engine/host-error";
import type { HostObject } from "../engine/objects";

/** An argument that must be text. */
export function textArgument(value: Json | undefined): string {
  if (typeof value !== "string") throw hostError("InvalidArgument");
  return value;
}

/** An argument that must be a whole number. */
export function numberArgument(value: Json | undefined): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw hostError("InvalidArgument");
  return value;
}

/** `undefined` and `null` mean `usual`. */
export function flagArgument(value: Json | undefined, usual: boolean): boolean {
  return typeof value === "boolean" ? value : usual;
}

/** A JSON object as a record; anything else is an invalid argument. */
export function recordArgument(value: Json | undefined): {
  readonly [key: string]: Json | undefined;
} {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw hostError("InvalidArgument");
  }
  return value as { readonly [key: string]: Json | undefined };
}

/** The sheet with the name, whatever the case, or with the id. */
export function sheetByKey(workbook: LiveWorkbook, key: string): LiveSheet | undefined {
  const wanted = key.toLowerCase();
  return workbook.sheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

/** `"A1:B2"`, `"B:D"`, `"3:4"`, `"表!A1"`, `"$A$1"`, a defined name → the area; throws `InvalidArgument` for anything else. */
export function areaOf(workbook: LiveWorkbook, sheet: LiveSheet, address: string): SheetArea {
  const [own, local] = splitSheet(workbook, sheet, address);
  const area = plainArea(local);
  if (area) return { sheet: own, area };
  const name = workbook.names.find((item) => item.name.toLowerCase() === local.toLowerCase());
  if (!name) throw hostError("InvalidArgument");
  const [target, range] = splitSheet(workbook, sheet, name.formula.replace(/^=/, ""));
  const named = plainArea(range);
  if (!named) throw hostError("InvalidArgument");
  return { sheet: target, area: named };
}

function splitSheet(
  workbook: LiveWorkbook,
  sheet: LiveSheet,
  address: string,
): readonly [LiveSheet, string] {
  const at = address.lastIndexOf("!");
  if (at < 0) return [sheet, address];
  const name = address
    .slice(0, at)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  const named = sheetByKey(workbook, name);
  if (!named) throw hostError("InvalidArgument");
  return [named, address.slice(at + 1)];
}

function plainArea(address: string): Range | null {
  const text = address.replaceAll("$", "").toUpperCase();
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return parseRange(`A${rows[1]}:XFD${rows[2]}`);
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(text);
  if (columns) return parseRange(`${columns[1]}1:${columns[2]}${MAX_ROW}`);
  return parseRange(text);
}

/** An object argument that must be a range, or the address of one. */
export function rangeArgument(
  [object, address]: readonly [HostObject | undefined, Json | undefined],
  workbook: LiveWorkbook,
  sheet: LiveSheet,
): SheetArea {
  if (object?.kind === "Range") return object;
  return areaOf(workbook, sheet, textArgument(address));
}

/** The area, or `InvalidArgument` when it leaves the sheet. */
export function insideSheet(area: Range): Range {
  const { top, left, bottom, right } = area;
  const valid = top >= 1 && left >= 1 && bottom <= MAX_ROW && right <= MAX_COLUMN;
  if (!valid || bottom < top || right < left) throw hostError("InvalidArgument");
  return area;
}

/** Every cell of a sheet. */
export const everything = WHOLE_SHEET;
