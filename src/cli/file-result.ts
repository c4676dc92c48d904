import type { FileOverview, Line, Notification } from "../core/index";

/** What one file came to, as it goes back from a worker thread: already in the format asked for. */
export type FileResult = {
  readonly file: string;
  /** The file could not be read, or its copy not written. */
  readonly failed: boolean;
  /** A finding stands at or above the level asked for. */
  readonly reachesLevel: boolean;
  /** For json, ndjson and csv; empty where there is nothing to print. */
  readonly text: string;
  /** For human. */
  readonly lines: readonly Line[];
  /** For the end of a human run of several files; `null` when the file failed. */
  readonly overview: FileOverview | null;
  /** Trouble with this file: printed to standard error, and part of a run's JSON when the file failed. */
  readonly notifications: readonly Notification[];
};
