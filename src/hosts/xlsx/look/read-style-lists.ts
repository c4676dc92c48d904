import type { XlsxPackage } from "../package/open-package";
import { isTrue, type Attributes } from "../xml/attributes";
import { parsePart } from "../xml/parse-xml";
import { hexColor, readColorRef } from "./color-ref";
import type { AlignmentItem, BorderSide, FontItem, StyleLists } from "./style-lists";

/** Excel's own limit is 65,490 formats. */
const MOST_ITEMS = 100_000;
const LARGEST_SIZE = 409;
const MOST_INDENT = 250;

type Draft = StyleLists & { side: BorderSide | null };
/** What an element inside one of the lists means. */
type Section = (draft: Draft, name: string, attributes: Attributes) => void;

const SECTIONS: ReadonlyMap<string, Section> = new Map<string, Section>([
  ["fonts", openInFont],
  ["fills", openInFill],
  ["borders", openInBorder],
  ["cellXfs", openInFormat],
  ["indexedColors", addIndexed],
]);

/** Reads what the looks of cells are made of; empty lists for a workbook without styles. */
export function readStyleLists(pkg: XlsxPackage, part: string | null): StyleLists {
  const draft: Draft = { fonts: [], fills: [], borders: [], formats: [], indexed: [], side: null };
  if (part === null) return draft;
  let list: string | null = null;
  parsePart(pkg, part, {
    root: "styleSheet",
    handler: {
      open: (name, attributes) => {
        // Differential formats hold fonts and fills too, but none of the lists by name.
        if (list === null) list = SECTIONS.has(name) ? name : null;
        else SECTIONS.get(list)?.(draft, name, attributes);
      },
      close: (name) => {
        if (name === list) list = null;
      },
    },
  });
  return draft;
}

function append<Item>(list: Item[], item: Item): void {
  if (list.length < MOST_ITEMS) list.push(item);
}

function openInFont({ fonts }: Draft, name: string, attributes: Attributes): void {
  if (name === "font") append(fonts, newFont());
  const font = fonts.at(-1);
  if (font) FONT_PROPERTIES.get(name)?.(font, attributes);
}

function newFont(): FontItem {
  const style = { bold: false, italic: false, underline: false, strike: false };
  return { name: null, size: null, ...style, color: null };
}

const FONT_PROPERTIES: ReadonlyMap<string, (font: FontItem, attributes: Attributes) => void> =
  new Map([
    ["name", (font, attributes) => void (font.name = fontName(attributes.get("val")))],
    ["sz", (font, attributes) => void (font.size = fontSize(attributes.get("val")))],
    ["b", (font, attributes) => void (font.bold = isOn(attributes))],
    ["i", (font, attributes) => void (font.italic = isOn(attributes))],
    ["strike", (font, attributes) => void (font.strike = isOn(attributes))],
    ["u", (font, attributes) => void (font.underline = attributes.get("val") !== "none")],
    ["color", (font, attributes) => void (font.color = readColorRef(attributes))],
  ]);

/** Excel's own limit is 31 characters. */
function fontName(value: string | undefined): string | null {
  return value?.trim().slice(0, 64) || null;
}

function fontSize(value: string | undefined): number | null {
  const size = Number(value ?? NaN);
  return size > 0 ? Math.min(size, LARGEST_SIZE) : null;
}

/** `<b/>` is on without saying so. */
function isOn(attributes: Attributes): boolean {
  const value = attributes.get("val");
  return value === undefined || isTrue(value);
}

function openInFill({ fills }: Draft, name: string, attributes: Attributes): void {
  if (name === "fill") append(fills, { pattern: "none", foreground: null, background: null });
  const fill = fills.at(-1);
  if (!fill) return;
  if (name === "patternFill") fill.pattern = attributes.get("patternType") ?? "none";
  else if (name === "gradientFill") fill.pattern = "gradient";
  else if (name === "fgColor") fill.foreground = readColorRef(attributes);
  else if (name === "bgColor") fill.background = readColorRef(attributes);
  else if (name === "color") fill.foreground ??= readColorRef(attributes);
}

/** `start` and `end` are the strict names. */
const SIDES: ReadonlyMap<string, BorderSide | null> = new Map([
  ["left", "left"],
  ["start", "left"],
  ["right", "right"],
  ["end", "right"],
  ["top", "top"],
  ["bottom", "bottom"],
  ["diagonal", null],
  ["vertical", null],
  ["horizontal", null],
]);

function openInBorder(draft: Draft, name: string, attributes: Attributes): void {
  const { borders } = draft;
  if (name === "border") append(borders, {});
  const border = borders.at(-1);
  const side = SIDES.get(name);
  if (side !== undefined) draft.side = side;
  if (!border || draft.side === null) return;
  if (side) border[side] = { style: attributes.get("style") ?? "none", color: null };
  const line = border[draft.side];
  if (name === "color" && line) line.color = readColorRef(attributes);
}

/**
 * A cell's format counts as it is written: Excel heeds neither the `apply…` switches nor the named style behind it
 * when it shows a cell.
 */
function openInFormat({ formats }: Draft, name: string, attributes: Attributes): void {
  if (name === "xf") {
    const [font, fill, border] = ["fontId", "fillId", "borderId"].map((key) =>
      placeOf(attributes.get(key)),
    );
    const places = { font: font ?? 0, fill: fill ?? 0, border: border ?? 0 };
    append(formats, { ...places, alignment: null, unlocked: false });
  }
  const format = formats.at(-1);
  if (format && name === "alignment") format.alignment = readAlignment(attributes);
  if (format && name === "protection") format.unlocked = isOff(attributes.get("locked"));
}

function placeOf(text: string | undefined): number {
  const place = Number(text ?? 0);
  return Number.isInteger(place) && place >= 0 ? place : 0;
}

function isOff(value: string | undefined): boolean {
  return value === "0" || value === "false";
}

function readAlignment(attributes: Attributes): AlignmentItem {
  return {
    horizontal: attributes.get("horizontal") ?? "general",
    vertical: attributes.get("vertical") ?? "bottom",
    wrap: isTrue(attributes.get("wrapText")),
    indent: Math.min(MOST_INDENT, placeOf(attributes.get("indent"))),
    rotation: placeOf(attributes.get("textRotation")),
  };
}

function addIndexed({ indexed }: Draft, name: string, attributes: Attributes): void {
  if (name === "rgbColor") append(indexed, hexColor(attributes.get("rgb")) ?? "#000000");
}
