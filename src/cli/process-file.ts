import { basename } from "node:path";
import { checkFile } from "./check-file";
import { troubleOf } from "./file-trouble";
import type { FileResult } from "./file-result";
import { readBytes } from "./read-bytes";
import { failedResult } from "./render-result";
import { scoreFile } from "./score-file";
import type { Settings, Task } from "./settings";

/** What doing a file starts from. */
export type FileInput = {
  readonly task: Task;
  readonly bytes: Uint8Array;
  /** The file's name without its folders. */
  readonly name: string;
  readonly settings: Settings;
};

/** Does one file: reads it, checks or scores it, renders the result. Never rejects: every trouble with the file is a result. */
export async function processFile(task: Task, settings: Settings): Promise<FileResult> {
  const { file } = task;
  const read = await readBytes(file);
  if (!read.ok) {
    const { code, message } = read;
    return failedResult(file, { level: "error", code, message, file }, settings);
  }
  const input = { task, bytes: read.bytes, name: basename(file), settings };
  try {
    return await (settings.kind === "check" ? checkFile(input) : scoreFile(input));
  } catch (error) {
    return failedResult(file, troubleOf(error, file), settings);
  }
}
