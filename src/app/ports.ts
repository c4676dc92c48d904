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
  /** Can put a comment on a cell. */
  readonly writesComments: boolean;
  /** What a run writes goes back with one step of the host's own undo. */
  readonly undoesInOneStep: boolean;
  /** What this host lacks, for screens in any language; empty when nothing is missing. */
  readonly limits: readonly HostLimit[];
  /** The same in whole Chinese sentences. */
  readonly notes: readonly string[];
};

/** What a host cannot do, by a code that every screen has a sentence for. */
export type HostLimit =
  | "mergesUnknown"
  | "hiddenRowsUnknown"
  | "filterUnknown"
  | "locksUnknown"
  | "noChangeEvents"
  | "noComments"
  | "noLinks"
  | "noCharts"
  | "undoCleared"
  | "readOnly"
  | "newFileOnly"
  | "noRecalculation"
  | "compatibilityMode";

/** Why a host could not do what it was asked; the screen says it in the user's language. */
export type PortErrorCode =
  | "cellEditing"
  | "inactiveWorkbook"
  | "accessDenied"
  | "notFound"
  | "readOnly"
  | "tooLarge"
  | "incompleteRead"
  | "apiMissing"
  | "dialogOpen"
  | "hostBusy"
  | "connectionLost"
  | "stopped"
  | "unknown";

/** A host's refusal. `message` is a whole Chinese sentence: what happened and what to do; `details` is for the diagnosis text. */
export class PortError extends Error {
  readonly code: PortErrorCode;
  readonly details: string | null;

  constructor(code: PortErrorCode, message: string, details: string | null = null) {
    super(message);
    this.name = "PortError";
    this.code = code;
    this.details = details;
  }
}

/** How the caller follows long work, and ends it. */
export type Watch = {
  progress?(done: number, total: number): void;
  /** Asked between chunks; `true` makes the host throw `PortError("stopped")` with nothing half-done. */
  stopped?(): boolean;
};

/** A cell to bring before the user's eyes. */
export type CellRef = { readonly sheet: string; readonly cell: string };

/** The cells that changed, as an A1 range. */
export type RangeRef = { readonly sheet: string; readonly range: string };

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** A text the tool keeps inside the workbook: waivers, journal, marks. Writing "" takes the record away. */
export type WorkbookStateStore = {
  /** `null` when nothing was ever written. */
  read(): Promise<string | null>;
  write(json: string): Promise<void>;
};

/** A workbook and what `state.read` gives for it. */
export type WorkbookWithState = { readonly workbook: Workbook; readonly state: string | null };

/** A workbook behind some host: an Excel window, a file. The only way the application reads or writes one. */
export type WorkbookPort = {
  capabilities(): Capabilities;
  /** Every sheet as it now stands, without the one that keeps our own record. */
  readWorkbook(watch?: Watch): Promise<Workbook>;
  /** Workbook and record in one go, where that takes fewer requests than one after the other. */
  readWithState?(watch?: Watch): Promise<WorkbookWithState>;
  /**
   * Makes the edits in order and says for each what became of it. An edit that is not `done` left the
   * workbook as it was. Taking away a mark that is no longer there is done.
   */
  apply(edits: readonly Edit[], watch?: Watch): Promise<readonly EditOutcome[]>;
  reveal(cell: CellRef): Promise<void>;
  onChange?(listener: (range: RangeRef) => void): Unsubscribe;
  readonly state: WorkbookStateStore;
};
