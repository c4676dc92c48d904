import type { Range } from "../../../src/core/model/address";
import { hostError } from "../engine/host-error";
import type { Call, Members } from "../engine/objects";
import { formatAt, findCell, sizeOf } from "../model/cells";
import type { CellFormat, Json } from "../model/host-data";
import type { LiveSheet } from "../model/live";
import { fullAddress } from "./addresses";
import { recordArgument } from "./arguments";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./formats";

type RangeCall = Call<"Range">;
type JsonRecord = { readonly [key: string]: Json | undefined };

const MOST_CELLS = 5_000_000;

/** `range.getCellProperties({ format: { fill: { color: true } } })`: a matrix of what was asked for. */
export function getCellProperties({ target: { sheet, area }, args, host }: RangeCall): Json {
  const wanted = recordArgument(args[0]);
  if (sizeOf(area) > MOST_CELLS || sizeOf(area) > host.faults.nullReadsAbove) return null;
  const rows: Json[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      line.push(pick(describe(sheet, row, column), wanted, "cell"));
    }
    rows.push(line);
  }
  return rows;
}

function describe(sheet: LiveSheet, row: number, column: number): JsonRecord {
  const format = formatAt(sheet, row, column);
  const area: Range = { top: row, left: column, bottom: row, right: column };
  return {
    address: fullAddress({ sheet, area }),
    addressLocal: fullAddress({ sheet, area }),
    hidden: sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column),
    hyperlink: (findCell(sheet, row, column)?.link as Json | undefined) ?? null,
    format: describeFormat(format),
  };
}

function describeFormat(format: CellFormat): Json {
  return {
    fill: { color: format.fill ?? "#FFFFFF", pattern: format.pattern },
    font: {
      bold: format.bold,
      italic: format.italic,
      color: format.fontColor,
      name: format.fontName,
      size: format.fontSize,
      strikethrough: format.strikethrough,
      underline: format.underline,
    },
    protection: { locked: format.locked, formulaHidden: format.formulaHidden },
    horizontalAlignment: format.horizontalAlignment,
    verticalAlignment: format.verticalAlignment,
    indentLevel: format.indentLevel,
    shrinkToFit: format.shrinkToFit,
    textOrientation: format.textOrientation,
    wrapText: format.wrapText,
  };
}

/** The parts of `from` that `wanted` names with `true`. */
export function pick(from: JsonRecord, wanted: JsonRecord, path: string): Json {
  const entries = Object.entries(wanted).flatMap(([name, ask]) => {
    if (ask === false || ask === undefined) return [];
    if (!(name in from)) throw hostError("ApiNotFound", `host: ${path}.${name} not implemented`);
    const value = from[name] ?? null;
    if (ask === true) return [[name, value] as const];
    return [[name, pick(recordArgument(value), recordArgument(ask), name)] as const];
  });
  return Object.fromEntries(entries);
}

/** `range.setCellProperties([[{ format: { fill: { color } } }]])`; an empty object leaves its cell as it is. */
export function setCellProperties({ target: { sheet, area }, args, host }: RangeCall): void {
  const matrix = args[0];
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (!Array.isArray(matrix) || matrix.length !== rows) throw hostError("InvalidArgument");
  host.aboutToWrite({ kind: "Range", sheet, area });
  for (const [row, line] of (matrix as readonly Json[]).entries()) {
    if (!Array.isArray(line) || line.length !== columns) throw hostError("InvalidArgument");
    for (const [column, properties] of (line as readonly Json[]).entries()) {
      const cell = { top: area.top + row, left: area.left + column };
      const one = { ...cell, bottom: cell.top, right: cell.left };
      setOne({ sheet, area: one, host }, recordArgument(properties ?? {}));
    }
  }
}

type One = { readonly sheet: LiveSheet; readonly area: Range; readonly host: RangeCall["host"] };

/** The parts of a format and their members; the targets differ in nothing but their kind. */
const PARTS: Readonly<Record<string, Members<"RangeFill">>> = {
  fill: rangeFill,
  font: rangeFont as unknown as Members<"RangeFill">,
  protection: formatProtection as unknown as Members<"RangeFill">,
};
const PLAIN = rangeFormat as unknown as Members<"RangeFill">;

function setOne(place: One, properties: JsonRecord): void {
  for (const [name, value] of Object.entries(properties)) {
    if (name !== "format") throw hostError("ApiNotFound", `host: cell.${name} not implemented`);
    for (const [part, given] of Object.entries(recordArgument(value))) {
      if (given === undefined || given === null) continue;
      const members = PARTS[part];
      if (members) setFields(place, members, recordArgument(given));
      else setFields(place, PLAIN, { [part]: given });
    }
  }
}

function setFields(
  { sheet, area, host }: One,
  members: Members<"RangeFill">,
  fields: JsonRecord,
): void {
  const target = { kind: "RangeFill", sheet, area } as const;
  for (const [key, value] of Object.entries(fields)) {
    const scalar = members.scalars?.[key.charAt(0).toUpperCase() + key.slice(1)];
    if (!scalar?.set) throw hostError("ApiNotFound", `host: cell format ${key} not implemented`);
    scalar.set({ host, target, args: [], objects: [], value: value ?? null });
  }
}
