import type { ColorRef } from "./color-ref";
import { INDEXED } from "./palette";

/** The palette of a file replaces the colours from 8 on. */
const FIXED = 8;
const MOST_COLORS = 56;

/**
 * A colour by its number in the palette; 64 and 65 are the screen's text and paper, 0x7FFF is left to the screen.
 * [MS-XLS], Icv and FontIcv.
 */
export function legacyColor(index: number): ColorRef {
  return { kind: "indexed", value: index, tint: 0 };
}

/** The indexed colours of a file by the Palette record of [MS-XLS]; what is cut off stays Excel's. */
export function readLegacyPalette(data: DataView): readonly string[] {
  if (data.byteLength < 2) return [];
  const whole = Math.floor((data.byteLength - 2) / 4);
  const count = Math.min(data.getUint16(0, true), MOST_COLORS, whole);
  const own = Array.from({ length: count }, (_, at) => colorAt(data, 2 + at * 4));
  return [...INDEXED.slice(0, FIXED), ...own];
}

/** Red, green and blue in this order. */
function colorAt(data: DataView, at: number): string {
  const code = data.getUint32(at, false) >>> 8;
  return `#${code.toString(16).padStart(6, "0").toUpperCase()}`;
}
