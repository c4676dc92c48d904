import type { CellLook } from "../../../core/model/sheet-look";
import type { XlsxPackage } from "../package/open-package";
import type { WorkbookParts } from "../package/parts";
import { PLAIN_LOOK } from "../../../core/model/sheet-look";
import { cellLook, isSeen } from "./cell-look";
import { digitWidth } from "./lengths";
import type { Palette } from "./palette";
import { readStyleLists } from "./read-style-lists";
import { readThemeColors } from "./read-theme";
import type { StyleLists } from "./style-lists";

/** The looks of a workbook, by the style numbers that its cells carry. A number beyond the list means the first. */
export type StyleLooks = {
  /** Without repetitions; the first one is that of style 0. */
  readonly looks: readonly CellLook[];
  /** The place of a style's look in `looks`. */
  lookOf(style: number): number;
  /** Whether a blank cell of this style shows something. */
  isSeen(style: number): boolean;
  /** Whether its cells stay writable on a protected sheet. */
  isUnlocked(style: number): boolean;
  /** Pixels of a digit in the default font: the unit of column widths. */
  readonly digit: number;
};

/** Reads the looks of all cell formats; a workbook without styles has the plain one only. */
export function readStyleLooks(
  pkg: XlsxPackage,
  { styles, relationships }: Pick<WorkbookParts, "styles" | "relationships">,
): StyleLooks {
  const lists = readStyleLists(pkg, styles);
  return styleLooks(lists, readThemeColors(pkg, relationships));
}

/** The looks that these lists come to, with the colours of a theme. */
export function styleLooks(lists: StyleLists, theme: Palette["theme"]): StyleLooks {
  const palette = { indexed: lists.indexed, theme };
  const { looks, places } = withoutRepetitions(
    lists.formats.map((format) => cellLook(format, lists, palette)),
  );
  const seen = looks.map(isSeen);
  const lookOf = (style: number): number => places[style] ?? 0;
  return {
    looks,
    lookOf,
    isSeen: (style) => seen[lookOf(style)] ?? false,
    isUnlocked: (style) => (lists.formats[style] ?? lists.formats[0])?.unlocked ?? false,
    digit: digitOf(lists),
  };
}

/** Formats that differ in their number format or lock only are many and look the same. */
function withoutRepetitions(all: readonly CellLook[]): {
  readonly looks: readonly CellLook[];
  readonly places: readonly number[];
} {
  if (all.length === 0) return { looks: [PLAIN_LOOK], places: [] };
  const known = new Map<string, number>();
  const looks: CellLook[] = [];
  const places = all.map((look) => {
    const key = JSON.stringify(look);
    const place = known.get(key) ?? looks.push(look) - 1;
    known.set(key, place);
    return place;
  });
  return { looks, places };
}

/** Widths count in digits of the font of the first format. */
function digitOf({ fonts, formats }: StyleLists): number {
  const font = fonts[formats[0]?.font ?? 0];
  return digitWidth(font?.name ?? null, font?.size ?? null);
}
