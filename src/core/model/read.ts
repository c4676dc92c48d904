import { formatAddress, type Position } from "./address";
import type { Cell } from "./workbook";

/**
 * A value and the cell it came from.
 *
 * - no such cell in the form: `cell`, `text` and `value` are `null`;
 * - a blank cell: `text` is `""`, `value` is `null`, `problem` is `null`;
 * - not understood: `value` is `null` and `problem` says why, in Chinese, for the user;
 * - understood with a doubt: both `value` and `problem`.
 */
export type Read<T> = {
  readonly cell: string | null;
  readonly text: string | null;
  readonly value: T | null;
  readonly problem: string | null;
  /** The cell itself, `null` when blank or absent. Not part of the JSON contract. */
  readonly source: Cell | null;
};

/** A value whose cell the form has, blank or not. */
export type CellRead<T> = Read<T> & { readonly cell: string };

/** Whether the form has a cell for the value. */
export function hasCell<T>(read: Read<T>): read is CellRead<T> {
  return read.cell !== null;
}

/** A value the form has no cell for. */
export const NOT_THERE: Read<never> = {
  cell: null,
  text: null,
  value: null,
  problem: null,
  source: null,
};

/** A cell that is there and blank. */
export function blankRead<T>(at: Position): Read<T> {
  return { cell: formatAddress(at), text: "", value: null, problem: null, source: null };
}

/** The form has a cell for this value, and the cell is empty. */
export function isBlank(read: Read<unknown>): boolean {
  return read.cell !== null && (read.text ?? "").trim() === "" && read.source?.formula == null;
}

/** The cell holds something that could not be understood. */
export function isUnreadable(read: Read<unknown>): boolean {
  return read.value === null && read.problem !== null;
}
