import type { Notification } from "../core/index";
import { WorkbookError } from "../hosts/xlsx/errors";

/** What to tell of a file that could not be done: its own fault in plain words, or ours with the cause for a report. */
export function troubleOf(error: unknown, file: string): Notification {
  if (error instanceof WorkbookError) {
    return { level: "error", code: error.code, message: error.message, file };
  }
  const cause = error instanceof Error ? error.message : String(error);
  const message = `处理这个文件时本工具出错（${cause}），文件没有改动，其余文件不受影响。请把这条信息反馈给开发者。`;
  return { level: "error", code: "internalError", message, file };
}
