import { MOST_BYTES } from "../chunks";
import type { ResultCell, ResultSheetEdit } from "../../../core/model/edit";

/** Consecutive rows of a sheet of ours; `from` counts from 0. */
export type ResultBand = {
  readonly edit: ResultSheetEdit;
  readonly from: number;
  readonly rows: readonly (readonly ResultCell[])[];
  readonly bytes: number;
};

/** A cell with its format and its share of the looks around it. */
const BYTES_PER_CELL = 150;
const BYTES_PER_LINK = 700;

/** The rows of a sheet in bands that stay well under the payload limit. */
export function resultBands(edit: ResultSheetEdit): readonly ResultBand[] {
  const bands: ResultBand[] = [];
  let from = 0;
  let bytes = 0;
  edit.rows.forEach((row, index) => {
    const more = bytesOf(row);
    if (index > from && bytes + more > MOST_BYTES / 2) {
      bands.push(bandOf(edit, from, index));
      from = index;
      bytes = 0;
    }
    bytes += more;
  });
  return from < edit.rows.length ? [...bands, bandOf(edit, from, edit.rows.length)] : bands;
}

/** Both halves of a band; `null` for a single row. */
export function splitBand({
  edit,
  from,
  rows,
}: ResultBand): readonly [ResultBand, ResultBand] | null {
  if (rows.length < 2) return null;
  const middle = from + Math.ceil(rows.length / 2);
  return [bandOf(edit, from, middle), bandOf(edit, middle, from + rows.length)];
}

function bandOf(edit: ResultSheetEdit, from: number, to: number): ResultBand {
  const rows = edit.rows.slice(from, to);
  return { edit, from, rows, bytes: rows.reduce((sum, row) => sum + bytesOf(row), 0) };
}

function bytesOf(row: readonly ResultCell[]): number {
  return row.reduce((sum, { value, formula, link }) => {
    const text = (typeof value === "string" ? value.length : 0) + (formula?.length ?? 0);
    return sum + BYTES_PER_CELL + text * 3 + (link ? BYTES_PER_LINK : 0);
  }, 0);
}

/** The number of columns of the widest row; at least 1. */
export function widthOf({ rows, columnWidths }: ResultSheetEdit): number {
  return rows.reduce((most, row) => Math.max(most, row.length), Math.max(columnWidths.length, 1));
}
