/** What a person told the reader about a template: which header stands for what. Pure data, kept as JSON. */

/** What a column of the indicator block may be pointed out as. */
export type TaughtColumn =
  | "project"
  | "dimension"
  | "category"
  | "name"
  | "description"
  | "target"
  | "adjustedTarget"
  | "targetSign"
  | "targetUnit"
  | "actual"
  | "forecast"
  | "completion"
  | "weight"
  | "score"
  | "reviewedActual"
  | "reviewedScore"
  | "deviationNote"
  | "standard";

/** What a column of the funding block may be pointed out as. */
export type TaughtAmount =
  | "originalBudget"
  | "finalBudget"
  | "actualExpenditure"
  | "executionRate"
  | "weight"
  | "score"
  | "deviationNote";

/** What a label of the head may be pointed out as. */
export type TaughtLabel =
  "projectName" | "lineDepartment" | "implementingUnit" | "fiscalYear" | "totalScore" | "rating";

/** A block as pointed out: its header by the texts, its columns by their place among them. */
export type TaughtBlock<Role extends string> = {
  /**
   * The header's texts, row by row, each row from the block's first column to its last; `""` where no cell begins.
   * Compared as `templateText` gives them.
   */
  readonly headers: readonly (readonly string[])[];
  /** Counted from 1 at the block's first column; `null`: no column holds this, whatever the labels say. */
  readonly columns: Readonly<Partial<Record<Role, number | null>>>;
};

/** How one template is read. It holds for every sheet with the same header, wherever the header stands on it. */
export type ReaderProfile = {
  readonly schema: "selfeval-profile/1";
  /** What the user calls it, in Chinese. */
  readonly title: string;
  /** Of the indicator block's header: the same for the same texts in the same columns. */
  readonly fingerprint: string;
  readonly indicators: TaughtBlock<TaughtColumn>;
  readonly funding?: TaughtBlock<TaughtAmount>;
  /** The words of a label, whose value stands beside it or behind its colon. */
  readonly head?: Readonly<Partial<Record<TaughtLabel, string>>>;
};
