import type { NextYear } from "./types";

/**
 * The first `most` lines and items of each kind, in their order, and no figures of single forms: what a screen can hold
 * whatever the size of the workbook. `counts` still count all.
 */
export function boundedNextYear(
  { targetReview, resultApplication }: NextYear,
  most: number,
): NextYear {
  return {
    targetReview: targetReview && {
      ...targetReview,
      forms: [],
      lines: firstOfEachKind(targetReview.lines, most),
    },
    resultApplication: resultApplication && {
      ...resultApplication,
      items: firstOfEachKind(resultApplication.items, most),
    },
  };
}

/** The first `most` of each kind, in their order. */
export function firstOfEachKind<Thing extends { readonly kind: string }>(
  things: readonly Thing[],
  most: number,
): readonly Thing[] {
  const taken = new Map<string, number>();
  return things.filter(({ kind }) => {
    const before = taken.get(kind) ?? 0;
    taken.set(kind, before + 1);
    return before < most;
  });
}
