/** A score or amount as shown, at most two decimals: `figure(6.5)` → `"6.5"`; `figure(25481.512)` → `"25481.51"`. */
export function figure(value: number): string {
  return String(Math.round(Number((value * 100).toPrecision(12))) / 100);
}

/** A figure, or the words for its absence. */
export function figureOr(value: number | null, absent: string): string {
  return value === null ? absent : figure(value);
}
