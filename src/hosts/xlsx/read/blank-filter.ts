import { badXml } from "../errors";
import type { TextFilter } from "../xml/parse-xml";

/**
 * Formatting that reaches the last row fills a sheet with millions of empty cells. Dropping them by these
 * patterns is several times faster than parsing them. Only the spelling that Excel and WPS use is dropped.
 */
const BLANK_CELL = /<c r="[A-Z]{1,3}\d{1,7}"(?: s="\d+")?\s?\/>/g;
const BLANK_ROW = /<row r="\d{1,7}"[^<>]*(?:\/>|><\/row>)/g;

/** A row or cell that does not begin with its number: its place depends on the one before it. */
const IMPLIED_PLACE = /<(?:c|row)(?:[>/]|\s+(?!r="))/;

/** A part that begins with a shorter piece is small, and parsed as fast as it is filtered. */
const WORTH_FILTERING = 100_000;

/** A text this long without a tag is handed on as it is. */
const LONGEST_TAIL = 65_536;

/** Drops blank cells and rows from the text of a worksheet before it is parsed. */
export function createBlankFilter(part: string): TextFilter {
  let tail = "";
  let isOn: boolean | null = null;
  let hasDropped = false;
  const drop = (text: string): string => {
    // Inside CDATA or a comment the same characters are no elements.
    const isPlain = !text.includes("<!");
    const isImplied = IMPLIED_PLACE.test(text);
    if (isImplied && hasDropped) throw badXml(part, "的单元格地址时有时无，无法确定位置");
    isOn = isPlain && !isImplied;
    if (!isOn) return text;
    const kept = text.replace(BLANK_CELL, "").replace(BLANK_ROW, "");
    hasDropped ||= kept.length < text.length;
    return kept;
  };
  return {
    next: (piece) => {
      isOn ??= piece.length >= WORTH_FILTERING;
      const text = tail + piece;
      const cut = isOn ? text.lastIndexOf("<") : -1;
      tail = cut >= 0 && text.length - cut < LONGEST_TAIL ? text.slice(cut) : "";
      const whole = tail === "" ? text : text.slice(0, cut);
      return isOn ? drop(whole) : whole;
    },
    end: () => tail,
  };
}
