import {
  MAX_COLUMN,
  MAX_ROW,
  parseRange,
  type Position,
  type Range,
} from "../../../core/model/address";

const UPPER_A = 65;
const UPPER_Z = 90;
const ZERO = 48;
const NINE = 57;
/** Clears the bit that makes a letter lower case. */
const TO_UPPER = 0xdf;
const ASCII = 127;

/** A position that is filled again and again: a sheet has too many references to make an object of each. */
export type MutablePosition = { -readonly [Key in keyof Position]: Position[Key] };

/**
 * Reads `"AB12"` into `target` without making strings; `false` when it is no address inside a sheet
 * (A1 to XFD1048576).
 */
export function readReference(reference: string, target: MutablePosition): boolean {
  let at = 0;
  let column = 0;
  for (; at < reference.length && at < 4; at += 1) {
    const code = reference.charCodeAt(at);
    const letter = code & TO_UPPER;
    if (code > ASCII || letter < UPPER_A || letter > UPPER_Z) break;
    column = column * 26 + letter - UPPER_A + 1;
  }
  const row = readDigits(reference, at);
  if (row < 1 || row > MAX_ROW || column < 1 || column > MAX_COLUMN) return false;
  target.row = row;
  target.column = column;
  return true;
}

/** `readRow("12")` → `12`; 0 when it is no row number of a sheet. */
export function readRow(text: string): number {
  const row = readDigits(text, 0);
  return row <= MAX_ROW ? row : 0;
}

function readDigits(text: string, from: number): number {
  if (text.length === from || text.length > from + 7) return 0;
  let value = 0;
  for (let at = from; at < text.length; at += 1) {
    const digit = text.charCodeAt(at);
    if (digit < ZERO || digit > NINE) return 0;
    value = value * 10 + digit - ZERO;
  }
  return value;
}

const START: MutablePosition = { row: 0, column: 0 };
const END: MutablePosition = { row: 0, column: 0 };

/** `parseRange`, several times faster for the spelling that files use: a sheet has dozens of merged areas. */
export function readRange(text: string): Range | null {
  const colon = text.indexOf(":");
  const isPlain =
    readCorner(text, 0, START) === colon && readCorner(text, colon + 1, END) === text.length;
  if (!isPlain) return parseRange(text);
  return {
    top: Math.min(START.row, END.row),
    left: Math.min(START.column, END.column),
    bottom: Math.max(START.row, END.row),
    right: Math.max(START.column, END.column),
  };
}

/** Reads `A1` as `parseAddress` does; gives where it ends, -2 when there is none. */
function readCorner(text: string, from: number, target: MutablePosition): number {
  let at = from;
  let column = 0;
  for (let code = text.charCodeAt(at); code >= UPPER_A && code <= UPPER_Z;) {
    column = column * 26 + code - UPPER_A + 1;
    at += 1;
    code = text.charCodeAt(at);
  }
  if (at === from || column > MAX_COLUMN || text.charCodeAt(at) === ZERO) return NO_CORNER;
  let row = 0;
  for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE;) {
    row = row * 10 + code - ZERO;
    at += 1;
    code = text.charCodeAt(at);
  }
  if (row < 1 || row > MAX_ROW) return NO_CORNER;
  target.row = row;
  target.column = column;
  return at;
}

const NO_CORNER = -2;
