import { stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { ReportFormat } from "./command";
import { isSystemError } from "./system-error";

/**
 * Where the report goes by default: `NAME-自评报告.docx` beside the workbook, with a number where that is taken, so that
 * a report somebody has worked on is never replaced.
 */
export async function freeReportPath(file: string, format: ReportFormat): Promise<string> {
  const stem = basename(file, extname(file));
  for (let count = 1; ; count += 1) {
    const number = count === 1 ? "" : `(${String(count)})`;
    const path = join(dirname(file), `${stem}-自评报告${number}.${format}`);
    if (!(await isThere(path))) return path;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return false;
    throw error;
  }
}
