import type { DrawnRow } from "./windows";

/** A part of the sheet that scrolls in its own way: the body, what is frozen above, before, or in the corner. */
export type Part = {
  readonly rows: readonly DrawnRow[];
  /** Both ends included. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Pixels by which it stands above its place in the sheet. */
  readonly shift: number;
  /** With the row numbers. */
  readonly hasHeads: boolean;
};
