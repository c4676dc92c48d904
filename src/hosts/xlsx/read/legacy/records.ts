import { tooLarge } from "../../errors";

/** One record of a BIFF8 stream. */
export type BiffRecord = {
  readonly id: number;
  /** Where the record begins in the stream. */
  readonly offset: number;
  readonly data: DataView;
};

/** The record numbers of [MS-XLS] that this tool reads. */
export const RECORD = {
  formula: 0x0006,
  endOfFile: 0x000a,
  protect: 0x0012,
  dateMode: 0x0022,
  filePassword: 0x002f,
  font: 0x0031,
  continue: 0x003c,
  pane: 0x0041,
  usualColumnWidth: 0x0055,
  columns: 0x007d,
  boundSheet: 0x0085,
  palette: 0x0092,
  standardWidth: 0x0099,
  filterMode: 0x009b,
  multipleRk: 0x00bd,
  multipleBlank: 0x00be,
  richString: 0x00d6,
  cellFormat: 0x00e0,
  mergeCells: 0x00e5,
  sharedStrings: 0x00fc,
  labelShared: 0x00fd,
  blank: 0x0201,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  string: 0x0207,
  row: 0x0208,
  usualRowHeight: 0x0225,
  window: 0x023e,
  rk: 0x027e,
  numberFormat: 0x041e,
  beginOfFile: 0x0809,
} as const;

const MOST_RECORDS = 1_000_000;

/** Splits a stream into records; a last record that is cut off is left out. Too many throw. */
export function splitRecords(stream: Uint8Array): readonly BiffRecord[] {
  const records: BiffRecord[] = [];
  for (const record of recordsFrom(stream, 0)) {
    if (records.length >= MOST_RECORDS) throw tooLarge(`记录超过 ${MOST_RECORDS} 条`);
    records.push(record);
  }
  return records;
}

/**
 * The records of the workbook's globals (`start` 0) or of a sheet, by where it begins in the stream, up to its end;
 * those of charts on the sheet are left out.
 */
export function* substreamRecords(stream: Uint8Array, start: number): Generator<BiffRecord> {
  let depth = 0;
  for (const record of recordsFrom(stream, start)) {
    if (record.id === RECORD.beginOfFile) depth += 1;
    if (record.id === RECORD.endOfFile) depth -= 1;
    if (depth === 0) return;
    if (depth === 1) yield record;
  }
}

function* recordsFrom(stream: Uint8Array, start: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = start; at + 4 <= stream.length;) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) return;
    const data = new DataView(stream.buffer, stream.byteOffset + at + 4, length);
    // Zeros fill the last sector; some programs leave four of them between records too.
    if (id !== 0) yield { id, offset: at, data };
    at += 4 + length;
  }
}

/** A record with the `CONTINUE` records that follow it, which carry on its content. */
export function withContinuations(
  records: readonly BiffRecord[],
  index: number,
): readonly DataView[] {
  const blocks: DataView[] = [];
  const first = records[index];
  if (first) blocks.push(first.data);
  for (let next = index + 1; records[next]?.id === RECORD.continue; next += 1) {
    blocks.push(records[next]!.data);
  }
  return blocks;
}
