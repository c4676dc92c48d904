import { createCursor, readShortString } from "../read/legacy/strings";
import { legacyColor } from "./legacy-color";
import type { FontItem } from "./style-lists";

const TWIPS_PER_POINT = 20;
const LARGEST_SIZE = 409;
const ITALIC = 0x02;
const STRIKE = 0x08;
/** Weights run from 100 to 1,000: 400 is normal, 700 bold. */
const BOLD = 600;
const WIDE_LETTERS = 0x01;
/** Everything but the name. */
const SHORTEST = 16;

/** Reads a Font record of [MS-XLS]; one that is cut short keeps its place in the list and says nothing. */
export function readLegacyFont(data: DataView): FontItem {
  if (data.byteLength < SHORTEST) return SILENT;
  const flags = data.getUint16(2, true);
  return {
    name: fontName(data),
    size: fontSize(data.getUint16(0, true)),
    bold: data.getUint16(6, true) >= BOLD,
    italic: (flags & ITALIC) !== 0,
    underline: data.getUint8(10) !== 0,
    strike: (flags & STRIKE) !== 0,
    color: legacyColor(data.getUint16(4, true)),
  };
}

const SILENT: FontItem = {
  name: null,
  size: null,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};

/** There is no font 4: formats count on after it. [MS-XLS], FontIndex. */
export function fontPlace(written: number): number {
  return written < 4 ? written : written - 1;
}

function fontSize(twips: number): number | null {
  return twips === 0 ? null : Math.min(twips / TWIPS_PER_POINT, LARGEST_SIZE);
}

function fontName(data: DataView): string | null {
  const letters = data.getUint8(14);
  const size = data.getUint8(15) & WIDE_LETTERS ? 2 : 1;
  if (SHORTEST + letters * size > data.byteLength) return null;
  return readShortString(createCursor([data], 14)).trim() || null;
}
