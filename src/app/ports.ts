import type { Edit, EditOutcome, Workbook } from "../core/index";

/** What a host can do with the workbook at hand. */
export type Capabilities = {
  readonly writesCells: boolean;
  readonly writesMarks: boolean;
  /** `"newFile"`: our sheets go into a new workbook, because the one read cannot be written. */
  readonly writesSheets: "sameFile" | "newFile" | "none";
  /** Formulas that depend on what was written are computed again. */
  readonly recalculates: boolean;
  /** Can bring a cell before the user's eyes. */
  readonly reveals: boolean;
  /** Can tell when the user changes a cell. */
  readonly watchesChanges: boolean;
  /** What the user should know of it, in whole Chinese sentences; empty when nothing is missing. */
  readonly notes: readonly string[];
};

/** A cell to bring before the user's eyes. */
export type CellRef = { readonly sheet: string; readonly cell: string };

/** The cells that changed, as an A1 range. */
export type RangeRef = { readonly sheet: string; readonly range: string };

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** A text the tool keeps inside the workbook: waivers, journal, marks. */
export type WorkbookStateStore = {
  /** `null` when nothing was ever written. */
  read(): Promise<string | null>;
  write(json: string): Promise<void>;
};

/** A workbook behind some host: an Excel window, a file. The only way the application reads or writes one. */
export type WorkbookPort = {
  capabilities(): Capabilities;
  /** Every sheet as it now stands, without the one that keeps our own record. */
  readWorkbook(): Promise<Workbook>;
  /**
   * Makes the edits in order and says for each what became of it. An edit that is not `done` left the
   * workbook as it was. Taking away a mark that is no longer there is done.
   */
  apply(edits: readonly Edit[]): Promise<readonly EditOutcome[]>;
  reveal(cell: CellRef): Promise<void>;
  onChange?(listener: (range: RangeRef) => void): Unsubscribe;
  readonly state: WorkbookStateStore;
};
