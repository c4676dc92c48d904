import { biffStream, rawOle2 } from "./raw-ole2";

/** BIFF records: `[number, content]` each. */
export type XlsRecords = readonly (readonly [number, readonly number[]])[];

const BOF_GLOBALS = [0x809, [0, 6, 5, 0, 0, 0, 0, 0]] as const;
const BOF_SHEET = [0x809, [0, 6, 16, 0, 0, 0, 0, 0]] as const;
const END = [0x0a, []] as const;
/** The record that lists the sheet, and the end of the globals. */
const AFTER_GLOBALS = 13 + 4;

/** An .xls file of one hidden sheet `a` with these records, in a stream of that name. */
export function rawXls(
  globals: XlsRecords,
  sheet: XlsRecords,
  streamName = "Workbook",
): Uint8Array {
  const head = [BOF_GLOBALS, ...globals];
  const listing = [
    0x85,
    [...u32(biffStream(head).length + AFTER_GLOBALS), 1, 0, 1, 0, 97],
  ] as const;
  return rawOle2({
    [streamName]: biffStream([...head, listing, END, BOF_SHEET, ...sheet, END]),
  });
}

/** A number in two bytes. */
export function u16(value: number): readonly number[] {
  return [value & 255, (value >> 8) & 255];
}

/** A number in four bytes. */
export function u32(value: number): readonly number[] {
  return [...u16(value), ...u16(value >>> 16)];
}
