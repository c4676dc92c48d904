import { cellAt, type CellValue, type Sheet } from "../../../core/model/workbook";
import { formerFillOf } from "./file-fill";
import { isList, isObject, isText, parseJson } from "./json";
import type { FormerFill } from "./host-record";

/** The sheet in which the file host keeps our record; Excel lists it although nobody sees it. */
export const STATE_SHEET = "_selfeval";

const MARKER = "selfeval-state/1";
/** Excel keeps at most 32,767 characters in a cell. */
const LONGEST = 30_000;

/** A mark made by the file host; `former` is `null` where its fill cannot be told to Excel. */
export type FileMark = {
  readonly sheet: string;
  readonly cell: string;
  readonly color: string;
  readonly former: FormerFill | null;
};

/** What the file host left in the workbook. */
export type FileRecord = {
  /** The application's state, from column A. */
  readonly json: string | null;
  /** The sheets it added, from column B. */
  readonly sheets: readonly string[];
  readonly marks: readonly FileMark[];
};

/** Whether a sheet is the file host's memory. */
export function isStateSheet(sheet: Sheet): boolean {
  return hasStateName(sheet.name) && cellAt(sheet, 1, 1)?.value === MARKER;
}

/** Whether a sheet may be the file host's memory; its first cell decides. */
export function hasStateName(name: string): boolean {
  return name.startsWith(STATE_SHEET);
}

/** Reads the memory from the values of its used range; `null` when the sheet is something else. */
export function readFileRecord(values: readonly (readonly unknown[])[]): FileRecord | null {
  if (values[0]?.[0] !== MARKER) return null;
  const json = joined(values, 0);
  const data = parseJson(joined(values, 1));
  const { sheets, fills, marks } = isObject(data) ? data : {};
  return {
    json: json === "" ? null : json,
    sheets: isList(sheets) ? sheets.filter(isText) : [],
    marks: isList(marks) && isList(fills) ? marks.flatMap((group) => readGroup(group, fills)) : [],
  };
}

/** The memory in a sheet that was read like any other; `null` when it is something else. */
export function recordOfSheet(sheet: Sheet): FileRecord | null {
  const values: CellValue[][] = [];
  for (const { row, column, value } of sheet.cells.values()) {
    if (column > 2) continue;
    while (values.length < row) values.push([null, null]);
    const line = values[row - 1];
    if (line) line[column - 1] = value;
  }
  return readFileRecord(values);
}

function joined(values: readonly (readonly unknown[])[], column: number): string {
  const pieces: string[] = [];
  for (const row of values.slice(1)) {
    const piece = row[column];
    if (typeof piece !== "string" || piece === "") break;
    pieces.push(piece);
  }
  return pieces.join("");
}

function readGroup(group: unknown, fills: readonly unknown[]): readonly FileMark[] {
  if (!isList(group)) return [];
  const [sheet, items] = group;
  if (!isText(sheet) || !isList(items)) return [];
  return items.flatMap((item) => readMark(sheet, item, fills));
}

/** A mark is stored as its cell, two style numbers, its colour and the place of the former fill in the list. */
function readMark(sheet: string, item: unknown, fills: readonly unknown[]): readonly FileMark[] {
  if (!isList(item)) return [];
  const [cell, , , color, position] = item;
  if (!isText(cell) || !isText(color)) return [];
  const fill = fills[Number(position)];
  return [{ sheet, cell, color, former: isText(fill) ? formerFillOf(fill) : null }];
}

/** The column A of the memory below its marker, for at least as many rows as it had before. */
export function stateColumn(json: string, rowsBefore: number): readonly (readonly [string])[] {
  const pieces: string[] = [];
  for (let start = 0; start < json.length;) {
    const end = pieceEnd(json, start);
    pieces.push(json.slice(start, end));
    start = end;
  }
  while (pieces.length < rowsBefore) pieces.push("");
  return pieces.map((piece) => [piece]);
}

/** No character of two code units is torn apart. */
function pieceEnd(text: string, start: number): number {
  const end = Math.min(start + LONGEST, text.length);
  const last = text.charCodeAt(end - 1);
  return end < text.length && last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}
