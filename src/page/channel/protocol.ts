import type { CellRef } from "../../app/ports";
import type { Session, SessionSettings } from "../../app/session/session-types";
import type { EditAnswer, EditHistory, SheetTab } from "../../app/workbench/grid-source";
import type { FileFigures } from "../../app/workbench/workbench-types";
import type { GridCell, ResultSheetEdit, SheetLayout } from "../../core/index";

/** What a session answers with data, not with a state. */
export type SessionQuestion =
  "nextYear" | "draftReport" | "verifyReport" | "sketch" | "tryTeaching" | "teach";

/** What a session may be asked for from afar. */
export type SessionCall = Exclude<
  keyof Session,
  "getState" | "subscribe" | "explain" | "dispose" | "stop" | SessionQuestion
>;

/** A file to work on, with what the user has chosen. */
export type FileGiven = {
  readonly name: string;
  readonly settings: Partial<SessionSettings>;
};

/** The bytes of a workbook as they stand, and how many changes had been made by then. */
export type BytesAt = { readonly bytes: Uint8Array; readonly revision: number };

/** What a worker does for the page. */
export type WorkerDuties = {
  /** Opens the one workbook of this worker; its first state has arrived when this is answered. */
  open(bytes: Uint8Array, file: FileGiven): Promise<void>;
  /** Answered once the work is done and the state it led to has arrived. */
  ask(name: SessionCall, ...given: readonly unknown[]): Promise<void>;
  nextYear: Session["nextYear"];
  draftReport: Session["draftReport"];
  verifyReport: Session["verifyReport"];
  sketch: Session["sketch"];
  tryTeaching: Session["tryTeaching"];
  /** Answered once the state it led to has arrived. */
  teach: Session["teach"];
  stop(): void;
  sheets(): Promise<readonly SheetTab[]>;
  layout(sheet: string): Promise<SheetLayout>;
  rows(sheet: string, from: number, to: number): Promise<readonly GridCell[]>;
  edit(cell: CellRef, typed: string): Promise<EditAnswer>;
  undo(): Promise<EditAnswer>;
  redo(): Promise<EditAnswer>;
  save(): Promise<BytesAt>;
  /** A quick look at a file, which is not kept. */
  evaluate(bytes: Uint8Array, file: FileGiven): Promise<FileFigures>;
  /** A new workbook with this one sheet. */
  newWorkbook(sheet: ResultSheetEdit): Promise<Uint8Array>;
};

/** What the page does for a worker. */
export type PageDuties = {
  /** Parts of a state to come, as JSON text: see state-shape. */
  parts(text: string): void;
  /** The state whose parts have all arrived. */
  show(state: number): void;
  /** Parts that no later state refers to. */
  forget(parts: readonly number[]): void;
  /** The cells or the history have changed. */
  gridChanged(history: EditHistory): void;
  /** The workbook has changed so many times by now. */
  changed(revision: number): void;
  reveal(cell: CellRef): void;
  /** To be kept for after a reload. */
  keep(bytes: Uint8Array): void;
  saveSettings(settings: SessionSettings): void;
  /** The bytes of the formula engine. */
  engine(): Promise<Uint8Array>;
};
