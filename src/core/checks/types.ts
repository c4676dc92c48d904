import type { Finding, Notification } from "../model/finding";
import type { OtherSheet } from "../model/form";
import type { Sheet } from "../model/workbook";
import type { ScoredForm, Summary } from "../scoring/types";

/** A workbook as read and scored, before the checks have run: what a workbook-wide check sees. */
export type ScoredWorkbook = {
  /** File name. */
  readonly name: string;
  /** The fiscal year expected: asked for, else the one most forms state; `null` when none does. */
  readonly fiscalYear: number | null;
  readonly forms: readonly ScoredForm[];
  readonly otherSheets: readonly OtherSheet[];
  /** `null` when no project form was found. */
  readonly summary: Summary | null;
  /** Every sheet in workbook order, for checks that also read sheets without a form. Not part of the JSON contract. */
  readonly sheets?: readonly Sheet[];
};

/** Everything the core has to say about a workbook. */
export type Evaluation = ScoredWorkbook & {
  /** Sorted: sheet order, row, column, check id. */
  readonly findings: readonly Finding[];
  readonly notifications: readonly Notification[];
};
