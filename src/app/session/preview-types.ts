import type { CellContent, SkippedWrite, SummaryMethod, WriteCaution } from "../../core/index";

/** Scores go in as numbers, or as live formulas of the sheet where target and actual are plain numbers. */
export type WriteMode = "value" | "formula";

export type { WriteCaution } from "../../core/index";

/** One cell that could be written (S7). */
export type ProposedCell = {
  /** `sheet!cell`. */
  readonly id: string;
  readonly sheet: string;
  readonly cell: string;
  /** Index into the workbook's forms. */
  readonly form: number;
  readonly what: "score" | "executionRate" | "total";
  /** The indicator, funding row or total by the form's own label. */
  readonly label: string;
  readonly before: CellContent;
  readonly beforeText: string;
  readonly after: number;
  readonly afterText: string;
  /** The native formula for this cell, without "="; `null` where a formula cannot say it. */
  readonly formula: string | null;
  readonly caution: WriteCaution | null;
  readonly ticked: boolean;
};

export type ProjectPreview = {
  readonly form: number;
  readonly sheet: string;
  readonly project: string;
  readonly protected: boolean;
  readonly totalBefore: number | null;
  /** With the ticked cells written; `null` while a score waits for a person. */
  readonly totalAfter: number | null;
  readonly cells: readonly ProposedCell[];
  /** Left to a person, with the reason. */
  readonly waiting: readonly SkippedWrite[];
  /** Errors found in the form whose place is none of the cells that could be written: they stay after writing. */
  readonly otherErrors: number;
};

export type DepartmentPreview = {
  readonly method: SummaryMethod;
  readonly before: number | null;
  readonly after: number | null;
};

export type ScorePreview = {
  readonly mode: WriteMode;
  readonly projects: readonly ProjectPreview[];
  readonly department: readonly DepartmentPreview[];
  readonly cellsTicked: number;
};
