import type { ReportDraft, ResultSheetEdit } from "../../core/index";
import type { Unsubscribe } from "../ports";
import type { Session, SessionServices, SessionSettings } from "../session/session-types";
import type { GridSource } from "./grid-source";
import type { FileFigures, FileRow, SourceFile } from "./workbench-types";

/** The bytes of a workbook as they stand, and how many changes had been made by then. */
export type SavedBytes = { readonly bytes: Uint8Array; readonly revision: number };

/** A workbook opened somewhere: a session and a grid over it. */
export type OpenedWorkbook = {
  readonly session: Session;
  readonly grid: GridSource;
  /** An .xls file: results go into a new workbook. */
  readonly readOnlySource: boolean;
  /** Rejects with a `FileProblem` when it cannot be had. */
  save(): Promise<SavedBytes>;
  /** Called after every change to the workbook with how many there were so far. */
  onEdit(listener: (revision: number) => void): Unsubscribe;
  /** Called with the workbook's bytes as they stand, a while after changes: to be kept for after a reload. */
  onKeep(listener: (bytes: Uint8Array) => void): Unsubscribe;
  dispose(): void;
};

/** What is kept of the workbench besides the bytes of files. */
export type KeptTable = {
  readonly rows: readonly FileRow[];
  readonly open: readonly { readonly id: string; readonly unsaved: boolean }[];
  readonly front: string | null;
};

/** The browser's store, for a reload. Every method rejects where the store is closed, full or broken. */
export type KeptStore = {
  /** `null` when nothing is kept. */
  load(): Promise<KeptTable | null>;
  saveTable(table: KeptTable): Promise<void>;
  /** The file as it was dropped; `bytes` are copied before this returns. */
  saveSource(id: string, bytes: Uint8Array): Promise<void>;
  source(id: string): Promise<Uint8Array | null>;
  /** The file with the changes made since. */
  saveChanged(id: string, bytes: Uint8Array): Promise<void>;
  changed(id: string): Promise<Uint8Array | null>;
  removeChanged(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
};

/** What a workbench needs from the world. */
export type WorkbenchServices = {
  /** Takes `bytes` over. Rejects with a `FileProblem` when the file cannot be read, and with anything once `stop` is aborted. */
  openWorkbook(
    file: { readonly name: string; readonly bytes: Uint8Array },
    stop: AbortSignal,
  ): Promise<OpenedWorkbook>;
  /** A quick look; takes `bytes` over. Rejects with a `FileProblem` when the file cannot be evaluated. */
  evaluateFile(name: string, bytes: Uint8Array): Promise<FileFigures>;
  /** Quick looks at a time. */
  readonly lanes: number;
  /** A new workbook with this one sheet. */
  newWorkbook(sheet: ResultSheetEdit): Promise<Uint8Array>;
  /** The draft as a .docx file. Rejects with a `FileProblem` when it cannot be made. */
  reportDocument(draft: ReportDraft): Promise<Uint8Array>;
  readonly kept: KeptStore;
  /** Gives a file to the user. */
  download(name: string, bytes: Uint8Array, type: string): void;
  loadSample(): Promise<SourceFile>;
  readonly now: () => Date;
  readonly later: NonNullable<SessionServices["later"]>;
  readonly preferences: {
    load(): Partial<SessionSettings>;
    save(settings: Partial<SessionSettings>): void;
  };
  readonly toolVersion: string;
};
