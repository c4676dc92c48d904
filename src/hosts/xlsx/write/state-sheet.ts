import type { ResultCell, ResultSheetEdit } from "../../../core/model/edit";
import { cellAt, type Sheet, type Workbook } from "../../../core/model/workbook";
import { EMPTY_RECORD, parseRecord, serializeRecord, type HostRecord } from "./mark-record";

/**
 * The tool's memory inside a workbook: a very hidden sheet, because Excel, WPS and LibreOffice all keep
 * sheets when they save, while they drop parts they do not know. A1 says what the sheet is, column A
 * below it holds the application's text and column B the xlsx host's own record, both cut into pieces.
 */
export const STATE_SHEET = "_selfeval";

const MARKER = "selfeval-state/1";
const HOST_MARKER = "selfeval-xlsx/1";
/** Excel keeps at most 32,767 characters in a cell. */
const LONGEST = 30_000;

export type SavedState = {
  /** The sheet that holds it; `null` when the workbook has none yet. */
  readonly sheet: string | null;
  readonly json: string | null;
  readonly record: HostRecord;
  /** The host's record is there and cannot be read. */
  readonly damaged: boolean;
};

/** Whether a sheet is our memory. */
export function isStateSheet(sheet: Sheet): boolean {
  return sheet.name.startsWith(STATE_SHEET) && cellAt(sheet, 1, 1)?.value === MARKER;
}

/** What a workbook remembers of us. */
export function readState({ sheets }: Workbook): SavedState {
  const sheet = sheets.find(isStateSheet);
  if (!sheet) return { sheet: null, json: null, record: EMPTY_RECORD, damaged: false };
  const json = joinColumn(sheet, 1);
  const saved = joinColumn(sheet, 2);
  const record = saved === "" ? EMPTY_RECORD : parseRecord(saved);
  return {
    sheet: sheet.name,
    json: json === "" ? null : json,
    record: record ?? EMPTY_RECORD,
    damaged: record === null,
  };
}

function joinColumn(sheet: Sheet, column: number): string {
  const pieces: string[] = [];
  for (let row = 2; ; row += 1) {
    const value = cellAt(sheet, row, column)?.value;
    if (typeof value !== "string") return pieces.join("");
    pieces.push(value);
  }
}

/** The sheet that keeps the state, as an edit. */
export function stateSheetEdit(
  name: string,
  { json, record }: Pick<SavedState, "json" | "record">,
): ResultSheetEdit {
  const texts = [pieces(json ?? ""), pieces(serializeRecord(record))];
  const length = Math.max(...texts.map((column) => column.length));
  const below = Array.from({ length }, (_, row) =>
    texts.map((column) => cell(column[row] ?? null)),
  );
  return {
    kind: "resultSheet",
    name,
    visibility: "veryHidden",
    columnWidths: [],
    frozenRows: 0,
    rows: [[cell(MARKER), cell(HOST_MARKER)], ...below],
    merges: [],
    print: null,
  };
}

function cell(value: string | null): ResultCell {
  return { value, style: "text" };
}

/** Cut so that no character of two code units is torn apart. */
function pieces(text: string): string[] {
  const list: string[] = [];
  let start = 0;
  while (start < text.length) {
    const last = text.charCodeAt(Math.min(start + LONGEST, text.length) - 1);
    const torn = last >= 0xd800 && last <= 0xdbff && start + LONGEST < text.length;
    const end = Math.min(start + LONGEST, text.length) - (torn ? 1 : 0);
    list.push(text.slice(start, end));
    start = end;
  }
  return list;
}
