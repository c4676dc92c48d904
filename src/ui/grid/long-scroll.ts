/**
 * Browsers end an element somewhere above ten million pixels, a sheet of a million rows does not. So the part that
 * scrolls is never longer than this, and where the sheet stands is told from how the browser's own bar moved.
 */
export const LONGEST = 8_000_000;

/** How far the browser's bar is scrolled, and how far the sheet is: the same unless the sheet is too long. */
export type ScrollPlace = { readonly bar: number; readonly sheet: number };

/** Lengths in pixels: of the whole sheet, and of what is in view. */
export type ScrollField = { readonly total: number; readonly view: number };

/** How long the part that scrolls is. */
export function barLength(total: number): number {
  return Math.min(total, LONGEST);
}

/** The place for a sheet scrolled so far. */
export function placeAt(sheet: number, { total, view }: ScrollField): ScrollPlace {
  const within = Math.min(Math.max(0, sheet), Math.max(0, total - view));
  return { bar: Math.round(within / ratio({ total, view })), sheet: within };
}

/**
 * The place after the browser's bar moved. Near steps (a wheel, a key) move the sheet by as many pixels; a far one (the
 * bar was dragged) moves it in proportion; at either end of the bar the sheet is at its end too.
 */
export function follow(before: ScrollPlace, bar: number, field: ScrollField): ScrollPlace {
  if (field.total <= LONGEST) return { bar, sheet: bar };
  const last = LONGEST - field.view;
  const step = bar - before.bar;
  const isNear = Math.abs(step) <= 2 * field.view && bar > 0 && bar < last - 1;
  const sheet = isNear ? before.sheet + step : bar * ratio(field);
  return { bar, sheet: Math.min(Math.max(0, sheet), field.total - field.view) };
}

function ratio({ total, view }: ScrollField): number {
  if (total <= LONGEST) return 1;
  return (total - view) / Math.max(1, LONGEST - view);
}
