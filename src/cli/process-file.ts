import { basename } from "node:path";
import { checkFile } from "./check-file";
import { troubleOf } from "./file-trouble";
import type { FileResult } from "./file-result";
import { readBytes } from "./read-bytes";
import { failedResult } from "./render-result";
import { scoreFile } from "./score-file";
import type { Settings, Task } from "./settings";

/** Does one file: reads it, checks or scores it, renders the result. Never rejects: every trouble with the file is a result. */
export async function processFile(task: Task, settings: Settings): Promise<FileResult> {
  const { file } = task;
  try {
    const read = await readBytes(file);
    if (!read.ok) {
      const { code, message } = read;
      return failedResult(file, { level: "error", code, message, file }, settings);
    }
    const input = { task, bytes: read.bytes, name: basename(file), settings };
    return await (settings.kind === "check" ? checkFile(input) : scoreFile(input));
  } catch (error) {
    return failedResult(file, troubleOf(error, file), settings);
  }
}
