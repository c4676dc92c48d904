import { basename } from "node:path";
import type { Notification } from "../core/index";
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
    if (isLockFile(file)) return failedResult(task, lockFile(file), settings);
    const read = await readBytes(file);
    if (!read.ok) {
      const { code, message } = read;
      return failedResult(task, { level: "error", code, message, file }, settings);
    }
    const input = { task, bytes: read.bytes, name: basename(file), settings };
    return await (settings.kind === "check" ? checkFile(input) : scoreFile(input));
  } catch (error) {
    return failedResult(task, troubleOf(error, file), settings);
  }
}

/** What Excel and WPS leave beside a workbook that is open: its owner's name, no cells. */
function isLockFile(file: string): boolean {
  return basename(file).startsWith("~$");
}

function lockFile(file: string): Notification {
  const workbook = basename(file).slice(2);
  const message = `这是“${workbook}”打开时留下的临时文件（~$），不是工作簿。请关闭该工作簿，并改用 ${workbook}。`;
  return { level: "error", code: "lockFile", message, file };
}
