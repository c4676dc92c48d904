import type { FileRecord } from "./file-record";
import { fingerprint, parseHostRecord } from "./host-record";

/** What Excel's settings hold under our two keys, and what the file host left. */
export type States = {
  readonly setting: string | null;
  readonly record: string | null;
  readonly file: FileRecord | null;
};

/**
 * Which of two states counts. The setting does, unless the file host has written since into the sheet that we had
 * brought up to date.
 */
export function stateOf({ setting, record, file }: States): string | null {
  if (!file) return setting;
  if (setting === null) return file.json;
  const { fileState } = parseHostRecord(record);
  const isNewer = fileState !== null && fileState !== fingerprint(file.json ?? "");
  return isNewer ? file.json : setting;
}
