/**
 * The time of day on this machine for an ISO time, "" for a text that is none.
 * @example localTime("2024-03-01T02:32:00.000Z") // "10:32" in China
 */
export function localTime(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return "";
  return [time.getHours(), time.getMinutes()]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}
