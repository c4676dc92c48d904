import type { CellEdit } from "./edit";
import type { LapsedWaiver, Waiver } from "./waiver";

export type Level = "error" | "warning" | "note";
export type FindingKind = "fail" | "review" | "open";

export type Fix = {
  readonly title: string;
  readonly safety: "safe" | "needsReview";
  readonly edits: readonly CellEdit[];
};

/** One thing found: where, what, under which clause, and what to do. */
export type Finding = {
  /** Check id, e.g. "SE302". */
  readonly check: string;
  /** One or two complete Chinese sentences with the figures in them. */
  readonly message: string;
  readonly level: Level;
  readonly kind: FindingKind;
  readonly sheet: string;
  /** A1 addresses; the first one is where to go. Never empty. */
  readonly cells: readonly string[];
  /** Index into the workbook's forms; `null` for the workbook itself. */
  readonly form: number | null;
  /** Sheet row of the indicator. */
  readonly row: number | null;
  /** Survives inserted rows: "项目名/产出指标/数量指标/指标名#得分". */
  readonly logicalPath: string;
  readonly clause: string | null;
  readonly fixes: readonly Fix[];
  /** It was marked 不适用 before, and its cells have changed since. */
  readonly lapsed?: LapsedWaiver;
};

/** A finding that needs no answer, and the waiver that says so. */
export type WaivedFinding = { readonly finding: Finding; readonly waiver: Waiver };

/** The tool's own trouble: a file that is no workbook, a check that crashed, an edit that was not made. */
export type Notification = {
  readonly level: "error" | "warning";
  readonly code: string;
  readonly message: string;
  readonly file: string | null;
};
