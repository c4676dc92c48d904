import type { FormerFill } from "./host-record";
import { NO_FILL } from "./host-record";

/**
 * The fill of a cell from the XML element the file host recorded: `formerFillOf('<fill><patternFill patternType="none"/></fill>')`
 * → no fill. `null` for gradients, theme colours and other fills that cannot be told exactly.
 */
export function formerFillOf(xml: string): FormerFill | null {
  if (/gradientFill/.test(xml)) return null;
  const pattern = /patternType\s*=\s*"([^"]*)"/.exec(xml)?.[1] ?? "none";
  if (pattern === "none") return NO_FILL;
  if (pattern !== "solid") return null;
  const color = /<(?:\w+:)?fgColor\s+rgb\s*=\s*"(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})"\s*\/?>/.exec(
    xml,
  );
  const rgb = color?.[1];
  return rgb === undefined ? null : { pattern: "Solid", color: `#${rgb.toUpperCase()}` };
}
