import type {
  FormProposals,
  ReaderProfile,
  Ticks,
  Workbook,
  WorkbookState,
  WritePreview,
} from "../../core/index";
import type { RangeRef } from "../ports";
import type { Progress, SessionServices, Stage } from "./session-types";
import type { Store } from "./store";

/** The preview as planned, for writing what is ticked. */
export type OpenPreview = {
  readonly proposals: readonly FormProposals[];
  readonly ticks: Ticks;
  readonly planned: WritePreview;
};

/** What a session remembers besides what screens see. */
export type Memory = {
  /** The whole workbook as last read, our own sheets included. */
  workbook: Workbook | null;
  record: WorkbookState;
  /** Why the record in the workbook could not be read. */
  recordProblem: string | null;
  /** Headers pointed out that the workbook could not keep. */
  profiles: readonly ReaderProfile[];
  preview: OpenPreview | null;
  busy: boolean;
  stopAsked: boolean;
  /** What is going on, for telling where something failed. */
  during: Progress["task"] | "detecting";
  /** The work under way has begun to change the workbook. */
  touched: boolean;
  /** The last work that failed, to be done again. */
  failed: (() => Promise<void>) | null;
  /** Where to go back to once that is done. */
  rest: Stage;
  /** Counts up whenever quiet work under way is overtaken. */
  turn: number;
  /** Ranges edited by the user since the workbook was last read. */
  changes: readonly RangeRef[];
  /** Cells we wrote ourselves, whose change events are no news until then. */
  echoes: { readonly cells: ReadonlySet<string>; readonly until: number };
};

/** What every part of a session works with. */
export type Desk = {
  readonly services: SessionServices;
  readonly store: Store;
  readonly memory: Memory;
};

/** Says how far long work is, on the stage it is shown on. */
export function showProgress(desk: Desk, kind: "running" | "writing", progress: Progress): void {
  desk.memory.during = progress.task;
  desk.store.set({ stage: { kind, progress } });
}
