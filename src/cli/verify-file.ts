import { basename } from "node:path";
import { evaluatePort } from "../app/evaluate-workbook";
import {
  verifyReport,
  type EvaluateOptions,
  type Notification,
  type ReportVerification,
} from "../core/index";
import { readReportFile } from "../hosts/report-file/read-report-file";
import { ReportFileError } from "../hosts/report-file/report-file-error";
import { openWorkbookPort } from "../hosts/xlsx/open-workbook-port";
import type { VerifyCommand } from "./command";
import { troubleOf } from "./file-trouble";
import { nativeCodec } from "./native-codec";
import { readBytes } from "./read-bytes";

export type VerifiedReport =
  | { readonly ok: true; readonly verification: ReportVerification }
  | { readonly ok: false; readonly notification: Notification };

/** Reads a report and a workbook and holds the one against the other; writes nothing. */
export async function verifyFile(
  { report, file }: Pick<VerifyCommand, "report" | "file">,
  options: EvaluateOptions,
): Promise<VerifiedReport> {
  let reading = report;
  try {
    const text = await readBytes(report);
    if (!text.ok) return failed(text.code, text.message, report);
    const paragraphs = readReportFile(text.bytes);
    reading = file;
    const book = await readBytes(file);
    if (!book.ok) return failed(book.code, book.message, file);
    const opening = { loadCalculator: null, codec: nativeCodec };
    const port = await openWorkbookPort(book.bytes, basename(file), opening);
    const evaluation = await evaluatePort(port, options);
    return { ok: true, verification: verifyReport(paragraphs, evaluation) };
  } catch (error) {
    if (error instanceof ReportFileError) return failed(error.code, error.message, report);
    return { ok: false, notification: troubleOf(error, reading) };
  }
}

function failed(code: string, message: string, file: string): VerifiedReport {
  return { ok: false, notification: { level: "error", code, message, file } };
}
