const MS_PER_DAY = 86_400_000;
/** Day 0 of the 1900 system for dates from March 1900 on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** `isoToSerial("2023-12-31", false)` → `45291`, Excel's day number; `null` when it is no ISO date. */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour = 0, minute = 0] = match
    .slice(1, 6)
    .map((part) => Number(part ?? 0));
  const date = Date.UTC(year ?? 0, (month ?? 1) - 1, day);
  if (new Date(date).getUTCDate() !== day) return null;
  const time = (hour * 60 + minute) * 60 + Number(match[6] ?? 0);
  return (date - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MS_PER_DAY + time / 86_400;
}
