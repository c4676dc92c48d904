import type { WorkbookState } from "./state";

/** What a result sheet says besides the evaluation. */
export type ResultMeta = {
  readonly toolVersion: string;
  /** Every sheet of the workbook, ours included. */
  readonly sheetNames: readonly string[];
  readonly state: WorkbookState;
  /** Shown when given; left out, a second run writes the same sheets. */
  readonly date?: string;
};
