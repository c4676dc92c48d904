/** `shorten("招商推介活动专项经费", 6)` → `"招商推介活…"`; a narrow letter counts half. */
export function shorten(text: string, places: number): string {
  let used = 0;
  const letters = [...text];
  const end = letters.findIndex((letter) => {
    used += (letter.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1;
    return used > places;
  });
  return end < 0 ? text : `${letters.slice(0, Math.max(end - 1, 1)).join("")}…`;
}

/** A bar's length in percent of its track, never beyond it: `share(6.5, 10)` → `"65%"`. */
export function share(value: number, full: number): string {
  const ratio = full > 0 ? Math.min(Math.max(value / full, 0), 1) : 0;
  return `${String(Math.round(ratio * 1000) / 10)}%`;
}
