import type { DepartmentFigure } from "../model/department-figures";
import type { Read } from "../model/read";
import { dimensionOfUnit } from "../values";
import { near } from "./reads";
import { roundingOf, shownDecimals } from "./shown-decimals";

/** Whether a change agrees with ours: many tables write by how much a figure fell without a sign, none writes a rise with a minus. */
export function agreesWithChange(stated: number, expected: number, tolerance: number): boolean {
  if (near(stated, expected, tolerance)) return true;
  return expected < 0 && near(stated, -expected, tolerance);
}

/**
 * The most that rounding can have moved one amount of the line: people and pieces are counted, not rounded, and a whole amount
 * beside others with decimals has only lost its zeros ("3" beside "3.41").
 */
export function roundingInLine(figure: DepartmentFigure, read: Read<number>): number {
  if (!Number.isInteger(read.value)) return roundingOf(read);
  const { kind, unit, thisYear, lastYear, change } = figure;
  const isHeads = kind === "staff" || kind === "establishment";
  if (isHeads || (unit !== null && dimensionOfUnit(unit) === "count")) return 0;
  const others = [thisYear, lastYear, change].filter((one) => shownDecimals(one) > 0);
  if (others.length === 0) return roundingOf(read);
  return Math.min(roundingOf(read), Math.max(...others.map(roundingOf)));
}
