import type { ReportDraft, ScoreCaveat } from "../../core/index";
import type { Unsubscribe } from "../ports";
import type { Session, SessionSettings } from "../session/session-types";
import type { GridSource } from "./grid-source";

/** A file that the user dropped or chose; its bytes are read when they are needed. */
export type SourceFile = {
  readonly name: string;
  /** Folder and name as dropped, to tell namesakes apart: "2023/一处/自评表.xlsx". */
  readonly path: string;
  /** Bytes; asked for when the file is read, because browsers look it up on the disk. */
  readonly size: number;
  bytes(): Promise<Uint8Array>;
  /** Writes back to the very file where the browser can; left out where it cannot. */
  write?(bytes: Uint8Array): Promise<void>;
};

/** What a quick look at one file found, for the table of all files. */
export type FileFigures = {
  readonly forms: number;
  /** The project of a file with one form; else `null`. */
  readonly project: string | null;
  readonly department: string | null;
  readonly fiscalYear: number | null;
  /** 0..full score: the form's own or the department's by its policy; `null` while a person must decide. */
  readonly score: number | null;
  readonly rating: string | null;
  /** Why the score is no result yet; left out where it is one, or where there is none. */
  readonly caveat?: ScoreCaveat;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** 无法检查 */
  readonly notChecked: number;
  /** Marked 不适用, and so not among the counts; left out where nothing is. */
  readonly waived?: number;
};

/** A file in the table. */
export type FileRow = {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly status: "waiting" | "working" | "done" | "failed" | "stopped";
  /** Why it failed: what is wrong and what to do, in Chinese. */
  readonly problem: string | null;
  readonly figures: FileFigures | null;
};

/** A workbook that is open: a session to check and score it, and a grid to see and correct it. */
export type OpenWorkbook = {
  /** The id of its row in the table of files. */
  readonly id: string;
  readonly name: string;
  readonly session: Session;
  readonly grid: GridSource;
  /** Holds changes that were not saved. */
  readonly unsaved: boolean;
  /** An .xls file: results go into a new workbook. */
  readonly readOnlySource: boolean;
  /** Its file can be written back in place (`SourceFile.write`); left out: it cannot. */
  readonly writesBack?: boolean;
};

/** What saving gave: for a message. */
export type Saved = {
  readonly file: string;
  /** "download": the browser put a copy into its folder; "inPlace": the user's own file now holds it. */
  readonly how: "download" | "inPlace";
  readonly at: string;
};

export type WorkbenchState = {
  readonly files: readonly FileRow[];
  readonly open: readonly OpenWorkbook[];
  /** The id of the workbook in front; `null` shows the table of files, or the drop zone when there are none. */
  readonly front: string | null;
  /** A file being opened into a tab. */
  readonly opening: string | null;
  /** The run over many files; `null` when none is under way. */
  readonly batch: { readonly done: number; readonly total: number } | null;
  readonly saved: Saved | null;
  /** What went wrong last, in Chinese: what and what to do; taken away by `dismiss`. */
  readonly problem: string | null;
  /** Brought back from the browser's store after a reload. */
  readonly restored: boolean;
};

/** Everything the page's frame shows and may ask for. No method rejects: what went wrong becomes `problem` or a row's. */
export type Workbench = {
  getState(): WorkbenchState;
  subscribe(listener: () => void): Unsubscribe;
  /** One file is opened and checked at once; several go into the table and are checked one after another. */
  add(files: readonly SourceFile[]): Promise<void>;
  addSample(): Promise<void>;
  /** Brings a file to the front, opening and checking it when it is not open yet; `null` shows the table. */
  show(id: string | null): Promise<void>;
  /** Ends the opening of a file, however large it is; it can be opened again later. */
  stopOpening(id: string): void;
  /** Closes a tab; what was not saved is lost, so the screen asks first. */
  close(id: string): void;
  /** Takes a file out of the table, closing its tab. */
  remove(id: string): void;
  /** Ends the run over many files at the next one; what is done stays. */
  stop(): void;
  /** Goes on with files that wait, were stopped or failed. */
  resume(): Promise<void>;
  /** Gives the workbook with all changes: into the user's own file where that is asked and possible, else as a copy. */
  save(id: string, how: Saved["how"]): Promise<void>;
  exportTable(format: "xlsx" | "csv"): Promise<void>;
  /** Gives the draft of a report as a .docx file; `false` where it could not be made, which `problem` says. */
  saveReport(draft: ReportDraft): Promise<boolean>;
  /** 清除: forgets every file, here and in the browser's store. */
  clear(): Promise<void>;
  dismiss(): void;
  settings(): Partial<SessionSettings>;
  /** Keeps a choice made in the frame (look, language), also while no workbook is open; tells the listeners. */
  configure?(settings: Partial<SessionSettings>): void;
};
