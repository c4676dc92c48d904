import {
  PLAIN_LOOK,
  type BorderLine,
  type BorderStyle,
  type CellLook,
} from "../../../core/model/sheet-look";
import { resolveColor, resolveInk, type Palette } from "./palette";
import { mixColors } from "./tint-color";
import type {
  AlignmentItem,
  BorderItem,
  BorderSide,
  FillItem,
  FontItem,
  FormatItem,
  StyleLists,
} from "./style-lists";

/** The look of one cell format, everything it refers to looked up; what it refers to in vain is left plain. */
export function cellLook(format: FormatItem, lists: StyleLists, palette: Palette): CellLook {
  const fill = fillColor(lists.fills[format.fill], palette);
  return {
    ...PLAIN_LOOK,
    ...fontLook(lists.fonts[format.font] ?? lists.fonts[0], palette, fill),
    fill,
    ...alignmentLook(format.alignment),
    ...borderLook(lists.borders[format.border], palette),
  };
}

/** Whether a cell with this look shows something though it is blank. */
export function isSeen({ fill, top, right, bottom, left }: CellLook): boolean {
  return (fill ?? top ?? right ?? bottom ?? left) !== null;
}

function fontLook(
  font: FontItem | undefined,
  palette: Palette,
  fill: string | null,
): Partial<CellLook> {
  if (!font) return {};
  const { name, color, ...style } = font;
  // On a fill, which no theme of the screen changes, the colour of text must not change either.
  const ink = resolveInk(color, palette) ?? (fill === null ? null : "#000000");
  return { ...style, font: name, color: ink };
}

/** How much of its area a pattern covers with its foreground. */
const COVERS: ReadonlyMap<string, number> = new Map([
  ["solid", 1],
  ["gray0625", 0.0625],
  ["gray125", 0.125],
  ["lightGray", 0.25],
  ["mediumGray", 0.5],
  ["darkGray", 0.75],
  ["lightHorizontal", 0.25],
  ["lightVertical", 0.25],
  ["lightDown", 0.25],
  ["lightUp", 0.25],
  ["lightGrid", 0.44],
  ["lightTrellis", 0.38],
  ["darkHorizontal", 0.5],
  ["darkVertical", 0.5],
  ["darkDown", 0.5],
  ["darkUp", 0.5],
  ["darkGrid", 0.5],
  ["darkTrellis", 0.75],
]);

/** A pattern is shown as the colour it has from afar. */
function fillColor(fill: FillItem | undefined, palette: Palette): string | null {
  if (!fill) return null;
  const { pattern, foreground, background } = fill;
  const over = foreground && resolveColor(foreground, palette);
  const under = background && resolveColor(background, palette);
  if (pattern === "gradient") return over;
  const share = COVERS.get(pattern);
  if (share === undefined) return null;
  if (share === 1) return over ?? under;
  return mixColors(over ?? "#000000", under ?? "#FFFFFF", share);
}

const HORIZONTAL: ReadonlyMap<string, CellLook["horizontal"]> = new Map([
  ["left", "left"],
  ["center", "center"],
  ["right", "right"],
  ["justify", "justify"],
  ["fill", "left"],
  ["centerContinuous", "center"],
  ["distributed", "justify"],
]);

const VERTICAL: ReadonlyMap<string, CellLook["vertical"]> = new Map([
  ["top", "top"],
  ["center", "center"],
  ["bottom", "bottom"],
  ["justify", "top"],
  ["distributed", "center"],
]);

/** These break lines whether or not the cell says so. */
const WRAPS: ReadonlySet<string> = new Set(["justify", "distributed"]);

function alignmentLook(alignment: AlignmentItem | null): Partial<CellLook> {
  if (!alignment) return {};
  const { horizontal, vertical, wrap, indent, rotation } = alignment;
  return {
    horizontal: HORIZONTAL.get(horizontal) ?? "general",
    vertical: VERTICAL.get(vertical) ?? "bottom",
    wrap: wrap || WRAPS.has(horizontal) || WRAPS.has(vertical),
    indent,
    rotation: rotationOf(rotation),
  };
}

/** 0 to 90 turn the line up, 91 to 180 down by what is above 90; 255 stacks the letters. ECMA-376 part 1, 18.8.1. */
function rotationOf(written: number): CellLook["rotation"] {
  if (written === 255) return "stacked";
  if (written > 180) return 0;
  return written > 90 ? 90 - written : written;
}

const LINES: ReadonlyMap<string, BorderStyle> = new Map([
  ["hair", "hair"],
  ["thin", "thin"],
  ["medium", "medium"],
  ["thick", "thick"],
  ["dotted", "dotted"],
  ["dashed", "dashed"],
  ["mediumDashed", "dashed"],
  ["dashDot", "dashDot"],
  ["dashDotDot", "dashDot"],
  ["mediumDashDot", "dashDot"],
  ["mediumDashDotDot", "dashDot"],
  ["slantDashDot", "dashDot"],
  ["double", "double"],
]);

const SIDES: readonly BorderSide[] = ["top", "right", "bottom", "left"];

function borderLook(border: BorderItem | undefined, palette: Palette): Partial<CellLook> {
  if (!border) return {};
  return Object.fromEntries(SIDES.map((side) => [side, borderLine(border, side, palette)]));
}

function borderLine(border: BorderItem, side: BorderSide, palette: Palette): BorderLine | null {
  const line = border[side];
  const style = line && LINES.get(line.style);
  return style ? { style, color: resolveInk(line.color, palette) } : null;
}
