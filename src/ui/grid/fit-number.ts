import type { MeasureText } from "./measure-text";

/** How much smaller a figure may be written to fit. */
const SMALLEST = 0.75;

/** A character is at most about this wide, measured in the font's size: most figures need no measuring. */
const WIDEST = 0.75;

export type NumberRoom = {
  readonly font: string;
  readonly fontSize: number;
  /** Pixels for the figure. */
  readonly room: number;
};

/** A figure as it fits: at which part of its size; `null` text when it does not, so that no digit is ever cut. */
export type FittedNumber = { readonly text: string | null; readonly scale: number };

/** Writes a figure smaller when it is a little too wide; a figure much too wide is not shown in part. */
export function fitNumber(
  text: string,
  { font, fontSize, room }: NumberRoom,
  measure: MeasureText,
): FittedNumber {
  if (text.length * fontSize * WIDEST <= room) return { text, scale: 1 };
  const width = measure(text, font);
  if (width <= room) return { text, scale: 1 };
  const scale = room / width;
  return scale >= SMALLEST ? { text, scale } : { text: null, scale: 1 };
}

/** As many hash signs as fit, at least one: what a sheet shows for a figure that does not fit. */
export function hashes({ fontSize, room }: Pick<NumberRoom, "fontSize" | "room">): string {
  return "#".repeat(Math.max(1, Math.floor(room / (fontSize * 0.62))));
}
