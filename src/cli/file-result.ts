import type { FileOverview, Line, Notification } from "../core/index";

/** What one file came to, as it goes back from a worker thread: already in the format asked for. */
export type FileResult = {
  readonly file: string;
  /** Its place among the run's files, from 0. */
  readonly index: number;
  /** The file could not be read, or its copy not written. */
  readonly failed: boolean;
  /** A finding stands at or above the level asked for. */
  readonly reachesLevel: boolean;
  /** For every format but human; empty where there is nothing to print. */
  readonly text: string;
  /** For human. */
  readonly lines: readonly Line[];
  /** Its line in an overview of all files, for human and html; `null` when the file failed. */
  readonly overview: FileOverview | null;
  /** Ids of the checks that found something. */
  readonly fired: readonly string[];
  /** Trouble with this file: printed to standard error, and part of a run's JSON when the file failed. */
  readonly notifications: readonly Notification[];
};

/** Prints the results of a run one by one: what stands before them, between them and behind them. */
export type ResultWriter = {
  open(): Promise<void>;
  add(result: FileResult): Promise<void>;
  close(notifications: readonly Notification[]): Promise<void>;
};
