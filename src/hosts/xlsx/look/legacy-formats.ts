import { legacyColor } from "./legacy-color";
import type { AlignmentItem, BorderItem, FillItem, LineItem } from "./style-lists";

/** What one XF record says; each brings a fill and a border of its own. */
export type LegacyFormat = {
  /** The number of its font as written. */
  readonly font: number;
  readonly fill: FillItem;
  readonly border: BorderItem;
  readonly alignment: AlignmentItem | null;
  readonly unlocked: boolean;
};

const SHORTEST = 20;
const LOCKED = 0x01;
const WRAPS = 0x08;
const COLOR = 0x7f;

/** By number, as the styles of an .xlsx name them. [MS-XLS], HorizAlign. */
const HORIZONTAL = [
  "general",
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
] as const;
/** [MS-XLS], VertAlign. */
const VERTICAL = ["top", "center", "bottom", "justify", "distributed"] as const;
/** [MS-XLS], BorderStyle. */
const LINES = [
  "none",
  "thin",
  "medium",
  "dashed",
  "dotted",
  "thick",
  "double",
  "hair",
  "mediumDashed",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "slantDashDot",
] as const;
/** [MS-XLS], FillPattern. */
const PATTERNS = [
  "none",
  "solid",
  "mediumGray",
  "darkGray",
  "lightGray",
  "darkHorizontal",
  "darkVertical",
  "darkDown",
  "darkUp",
  "darkGrid",
  "darkTrellis",
  "lightHorizontal",
  "lightVertical",
  "lightDown",
  "lightUp",
  "lightGrid",
  "lightTrellis",
  "gray125",
  "gray0625",
] as const;

const SILENT: LegacyFormat = {
  font: 0,
  fill: { pattern: "none", foreground: null, background: null },
  border: {},
  alignment: null,
  unlocked: false,
};

/**
 * Reads an XF record of [MS-XLS]. A cell's format counts as it is written, the named style behind it does not;
 * a record that is cut short keeps its place and is plain.
 */
export function readLegacyFormat(data: DataView): LegacyFormat {
  if (data.byteLength < SHORTEST) return SILENT;
  return {
    font: data.getUint16(0, true),
    fill: readFill(data),
    border: readBorder(data),
    alignment: readAlignment(data),
    unlocked: (data.getUint16(4, true) & LOCKED) === 0,
  };
}

function readAlignment(data: DataView): AlignmentItem {
  const bits = data.getUint8(6);
  return {
    horizontal: HORIZONTAL[bits & 7] ?? "general",
    vertical: VERTICAL[(bits >> 4) & 7] ?? "bottom",
    wrap: (bits & WRAPS) !== 0,
    rotation: data.getUint8(7),
    indent: data.getUint8(8) & 15,
  };
}

function readBorder(data: DataView): BorderItem {
  const styles = data.getUint16(10, true);
  const sides = data.getUint16(12, true);
  const ends = data.getUint16(14, true);
  return {
    left: line(styles & 15, sides & COLOR),
    right: line((styles >> 4) & 15, (sides >> 7) & COLOR),
    top: line((styles >> 8) & 15, ends & COLOR),
    bottom: line((styles >> 12) & 15, (ends >> 7) & COLOR),
  };
}

function line(style: number, color: number): LineItem {
  return { style: LINES[style] ?? "none", color: legacyColor(color) };
}

function readFill(data: DataView): FillItem {
  const colors = data.getUint16(18, true);
  return {
    pattern: PATTERNS[data.getUint8(17) >> 2] ?? "none",
    foreground: legacyColor(colors & COLOR),
    background: legacyColor((colors >> 7) & COLOR),
  };
}
