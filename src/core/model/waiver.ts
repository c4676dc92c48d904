import type { CellContent } from "./edit";

/** How far a waiver reaches: one finding, that check in that form, or that check in the whole workbook. */
export type WaiverScope = "cell" | "project" | "check";

/** A finding as it stood when it was waived: to know it again, and to see whether its cells have changed since. */
export type SeenFinding = {
  readonly sheet: string;
  /** As `Finding.logicalPath`. */
  readonly path: string;
  /** Words of the form, or of the sheet, where the path begins with the sheet's name: they outlive a renaming. Else `""`. */
  readonly words: string;
  /** What the finding's cells held, in their order; a formula counts by its result, which inserted rows do not change. */
  readonly contents: readonly CellContent[];
  /** How the sheet showed them, where that is not the content itself: a ratio as "86.05%". */
  readonly shown: readonly (string | null)[];
};

/** 不适用: a person's word that findings of a check need no answer here, and why. */
export type Waiver = {
  readonly scope: WaiverScope;
  /** Check id. */
  readonly check: string;
  /** What it was given for: the finding's logical path, the first step of it for a project, `""` for the whole workbook. */
  readonly path: string;
  /** Never blank. */
  readonly reason: string;
  /** ISO day or time; `null` where no clock was at hand. */
  readonly at: string | null;
  /** The findings it was given for; never empty. */
  readonly seen: readonly SeenFinding[];
};

/** A waiver that no longer holds for a finding, because the finding's cells hold something else now. */
export type LapsedWaiver = {
  readonly waiver: Waiver;
  readonly before: SeenFinding;
  readonly after: SeenFinding;
};
