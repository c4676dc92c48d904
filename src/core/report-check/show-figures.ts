import { roundHalfUp } from "../scoring/arithmetic";
import type { Figure } from "./report-types";

/** A figure as a message says it: `showFigure` of 22.37 万元 is `"22.37 万元"`. */
export function showFigure({ value, unit, decimals }: Figure): string {
  return `${value.toFixed(decimals)}${spaced(unit)}`;
}

/** A canonical value in the unit of a figure, with as many decimals as it has: `showIn(figure, 1258700)` → `"125.87 万元"`. */
export function showIn({ factor, unit, decimals }: Figure, canonical: number): string {
  return `${rounded(canonical / factor, decimals).toFixed(decimals)}${spaced(unit)}`;
}

/** A ratio as percent with so many decimals: `showRate(0.17772, 2)` → `"17.77%"`. */
export function showRate(ratio: number, decimals: number): string {
  return `${rounded(ratio * 100, decimals).toFixed(decimals)}%`;
}

/** A number as a message says it, at most so many decimals: `showNumber(99.4444, 2)` → `"99.44"`. */
export function showNumber(value: number, decimals: number): string {
  return String(rounded(value, decimals));
}

function rounded(value: number, decimals: number): number {
  return value < 0 ? -roundHalfUp(-value, decimals) : roundHalfUp(value, decimals);
}

function spaced(unit: string | null): string {
  if (unit === null) return "";
  return unit === "%" || unit === "‰" ? unit : ` ${unit}`;
}
