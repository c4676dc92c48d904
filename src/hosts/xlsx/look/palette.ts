import type { ColorRef } from "./color-ref";
import { tintColor } from "./tint-color";

/** What a workbook's colours are looked up in. */
export type Palette = {
  /** The workbook's own indexed colours; those beyond the list are Excel's. */
  readonly indexed: readonly string[];
  /** By theme number: 0 light 1, 1 dark 1, 2 light 2, 3 dark 2, then the accents and links. */
  readonly theme: readonly string[];
};

/** Excel's indexed colours from 8 on; 0 to 7 are the same as 8 to 15. ECMA-376 part 1, 18.8.27. */
const FROM_EIGHT =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 " +
  "C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF " +
  "800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC " +
  "99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const COLORS = FROM_EIGHT.split(" ").map((digits) => `#${digits}`);

/** Excel's own indexed colours, 0 to 63. */
export const INDEXED: readonly string[] = [...COLORS.slice(0, 8), ...COLORS];

/** The theme of a workbook that brings none: that of Office 2007 to 2010. */
export const OFFICE_THEME: readonly string[] =
  "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080"
    .split(" ")
    .map((digits) => `#${digits}`);

const BLACK = "#000000";
/** The colour of text and the colour of paper as the screen has them. ECMA-376 part 1, 18.8.27. */
const SYSTEM_TEXT = 64;
const SYSTEM_PAPER = 65;
const SYSTEM: ReadonlyMap<number, string> = new Map([
  [SYSTEM_TEXT, BLACK],
  [SYSTEM_PAPER, "#FFFFFF"],
  // The text of hints and of unknown kinds.
  [81, BLACK],
  [0x7fff, BLACK],
]);
const DARK_1 = 1;

/** The colour that is meant, as `"#RRGGBB"`; `null` when there is none in that place. */
export function resolveColor(ref: ColorRef, palette: Palette): string | null {
  if (ref.kind === "auto") return SYSTEM.get(SYSTEM_TEXT) ?? null;
  const color = baseColor(ref, palette);
  return color === null ? null : tintColor(color, ref.tint);
}

function baseColor(ref: Exclude<ColorRef, { kind: "auto" }>, palette: Palette): string | null {
  if (ref.kind === "rgb") return ref.value;
  if (ref.kind === "theme") return palette.theme[ref.value] ?? OFFICE_THEME[ref.value] ?? null;
  const { value } = ref;
  return palette.indexed[value] ?? INDEXED[value] ?? SYSTEM.get(value) ?? null;
}

/** The colour of text or a line: `null` where it is left to the screen, as nearly always. */
export function resolveInk(ref: ColorRef | null, palette: Palette): string | null {
  if (ref === null || isAutomatic(ref, palette)) return null;
  return resolveColor(ref, palette);
}

function isAutomatic(ref: ColorRef, palette: Palette): boolean {
  if (ref.kind === "auto") return true;
  if (ref.kind === "indexed") return SYSTEM.has(ref.value) && ref.value !== SYSTEM_PAPER;
  // Nearly every font is written with the theme's black, which Excel shows as the system's colour of text.
  const isThemeText = ref.kind === "theme" && ref.value === DARK_1 && ref.tint === 0;
  return isThemeText && resolveColor(ref, palette) === BLACK;
}
