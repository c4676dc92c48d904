/** A span of days, ISO, both ends included. */
export type DaySpan = { readonly from: string; readonly to: string };

const MILLISECONDS_PER_DAY = 86_400_000;

/** Day 0 of Excel's two calendars, counted from 1970-01-01. */
const EPOCH_1900 = Date.UTC(1899, 11, 31) / MILLISECONDS_PER_DAY;
const EPOCH_1904 = Date.UTC(1904, 0, 1) / MILLISECONDS_PER_DAY;

/** Excel's 1900 calendar has a 29 February that never was; later days are one too high. */
const FALSE_LEAP_DAY = 60;

/** 9999-12-31 in the 1900 calendar. */
const LAST_SERIAL = 2_958_465;

/** Years a form may speak of; others are typing errors. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2060;

/** `isoDay(2023, 2, 29)` → `null`; `isoDay(2023, 9, 1)` → `"2023-09-01"`. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return [String(year).padStart(4, "0"), twoDigits(month), twoDigits(day)].join("-");
}

/** Days of a month, 1-based: `daysInMonth(2024, 2)` → `29`. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whole months as a span: `monthSpan(2023, 7, 9)` → 2023-07-01 to 2023-09-30; `null` for no such months. */
export function monthSpan(year: number, first: number, last: number): DaySpan | null {
  const from = isoDay(year, first, 1);
  const to = last >= 1 && last <= 12 ? isoDay(year, last, daysInMonth(year, last)) : null;
  return from && to && first <= last ? { from, to } : null;
}

/**
 * The day of an Excel serial number; `null` outside the calendar and for the false 1900-02-29.
 *
 * @example serialDay(45291, false) → "2023-12-31"; serialDay(60, false) → null
 */
export function serialDay(serial: number, date1904: boolean): string | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day > LAST_SERIAL || day < (date1904 ? 0 : 1)) return null;
  if (date1904) return dayFromEpoch(EPOCH_1904 + day);
  if (day === FALSE_LEAP_DAY) return null;
  return dayFromEpoch(EPOCH_1900 + (day > FALSE_LEAP_DAY ? day - 1 : day));
}

function dayFromEpoch(days: number): string {
  return new Date(days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
