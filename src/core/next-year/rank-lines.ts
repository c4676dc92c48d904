import type { Level } from "../model/finding";
import { targetReviewKinds } from "./terms";
import type { TargetReviewKind, TargetReviewLine } from "./types";

const LEVELS: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

const kindPlace = new Map<TargetReviewKind, number>(
  targetReviewKinds.map((kind, index) => [kind, index]),
);

/**
 * The most important first: by level, then by the marks concerned, then by how far the actual is from the target, then
 * by kind and place. Lines with an unknown weight come last in their level. The order is total and the same every time.
 */
export function rankLines(lines: readonly TargetReviewLine[]): readonly TargetReviewLine[] {
  return [...lines].sort(
    (one, other) =>
      LEVELS[one.level] - LEVELS[other.level] ||
      (other.weight ?? -1) - (one.weight ?? -1) ||
      compare(distance(other), distance(one)) ||
      one.form - other.form ||
      (one.row ?? 0) - (other.row ?? 0) ||
      placeOf(one) - placeOf(other) ||
      compare(one.message, other.message),
  );
}

/** How many times the target, or the target how many times the actual; infinite where nothing was done. */
function distance({ achievementRate: rate }: TargetReviewLine): number {
  if (rate === null) return 1;
  return rate >= 1 ? rate : 1 / rate;
}

function placeOf({ kind }: TargetReviewLine): number {
  return kindPlace.get(kind) ?? 0;
}

function compare<T extends number | string>(one: T, other: T): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
