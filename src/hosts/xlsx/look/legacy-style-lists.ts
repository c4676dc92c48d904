import { RECORD, type BiffRecord } from "../read/legacy/records";
import { readLegacyPalette } from "./legacy-color";
import { fontPlace, readLegacyFont } from "./legacy-fonts";
import { readLegacyFormat } from "./legacy-formats";
import type { StyleLists } from "./style-lists";

/** Cells name their format, and formats their font, in 16 bits. */
const MOST_ITEMS = 65_536;
/** Fifteen formats of named styles come first, then the one of cells that nobody formatted. [MS-XLS], XF. */
const UNFORMATTED = 15;

/** The style of a format number: that of cells that nobody formatted is 0, as in the styles of an .xlsx. */
export function legacyStyle(format: number): number {
  return format === UNFORMATTED ? 0 : format;
}

/** Reads what the looks of cells are made of from the records of a workbook's globals. */
export function readLegacyStyleLists(records: Iterable<BiffRecord>): StyleLists {
  const lists: StyleLists = { fonts: [], fills: [], borders: [], formats: [], indexed: [] };
  for (const { id, data } of records) {
    if (id === RECORD.font && lists.fonts.length < MOST_ITEMS) {
      lists.fonts.push(readLegacyFont(data));
    } else if (id === RECORD.cellFormat && lists.formats.length < MOST_ITEMS) {
      addFormat(lists, data);
    } else if (id === RECORD.palette) {
      lists.indexed.splice(0, Infinity, ...readLegacyPalette(data));
    }
  }
  const unformatted = lists.formats[UNFORMATTED];
  if (unformatted) lists.formats[0] = unformatted;
  return lists;
}

function addFormat({ fills, borders, formats }: StyleLists, data: DataView): void {
  const { font, fill, border, alignment, unlocked } = readLegacyFormat(data);
  const place = formats.length;
  fills.push(fill);
  borders.push(border);
  formats.push({ font: fontPlace(font), fill: place, border: place, alignment, unlocked });
}
