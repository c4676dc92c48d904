import type { Read } from "../model/read";

/** Decimals of the number a cell shows: "-17.77%" → 2; `0` for a whole number. */
export function shownDecimals({ text }: Read<unknown>): number {
  return (/\d\.(\d+)/.exec(text ?? "")?.[1] ?? "").length;
}

/** The most that rounding to what is shown can have moved a value: half a unit of its last place. */
export function roundingOf(read: Read<unknown>): number {
  return 0.5 * 10 ** -shownDecimals(read);
}
