import { WorkbookError } from "../errors";
import type { XlsxPackage } from "../package/open-package";
import type { Relationship } from "../package/relationships";
import { parsePart } from "../xml/parse-xml";
import type { Attributes } from "../xml/attributes";
import { hexColor } from "./color-ref";
import { OFFICE_THEME } from "./palette";

/**
 * The order in which cells count the colours of the theme. The part writes dark before light; Excel counts them the
 * other way round.
 */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The colours of the workbook's theme by number; those of Office where it has none or leaves one out. */
export function readThemeColors(
  pkg: XlsxPackage,
  relationships: readonly Relationship[],
): readonly string[] {
  const part = relationships.find(({ type }) => type === "theme")?.target;
  if (part === undefined || !pkg.has(part)) return OFFICE_THEME;
  try {
    const found = readScheme(pkg, part);
    return ORDER.map((name, at) => found.get(name) ?? OFFICE_THEME[at] ?? "#000000");
  } catch (error) {
    // Colours are not worth refusing a workbook whose cells can be read.
    if (error instanceof WorkbookError) return OFFICE_THEME;
    throw error;
  }
}

function readScheme(pkg: XlsxPackage, part: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let inScheme = false;
  let slot: string | null = null;
  parsePart(pkg, part, {
    root: "theme",
    handler: {
      open: (name, attributes) => {
        if (name === "clrScheme") inScheme = true;
        else if (inScheme && ORDER.includes(name)) slot = name;
        else if (slot !== null) keepColor(found, slot, schemeColor(name, attributes));
      },
      close: (name) => {
        if (name === "clrScheme") inScheme = false;
        if (name === slot) slot = null;
      },
    },
  });
  return found;
}

function keepColor(found: Map<string, string>, slot: string, color: string | null): void {
  if (color !== null && !found.has(slot)) found.set(slot, color);
}

/** A system colour is written with what it was when the file was saved. */
function schemeColor(name: string, attributes: Attributes): string | null {
  if (name === "srgbClr") return hexColor(attributes.get("val"));
  return name === "sysClr" ? hexColor(attributes.get("lastClr")) : null;
}
