import type { Range } from "../../core/index";
import type { Place } from "./places";

/** The cells of a range, row by row; `null` when they are more than `most`. */
export function placesIn(
  { top, left, bottom, right }: Range,
  most: number,
): readonly Place[] | null {
  if ((bottom - top + 1) * (right - left + 1) > most) return null;
  const places: Place[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) places.push({ row, column });
  }
  return places;
}
