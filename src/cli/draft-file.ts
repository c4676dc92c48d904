import { basename } from "node:path";
import { evaluatePort } from "../app/evaluate-workbook";
import {
  draftReport,
  nextYear,
  reportHtmlPage,
  sourceText,
  type EvaluateOptions,
  type ReportDraft,
} from "../core/index";
import { openWorkbookPort } from "../hosts/xlsx/open-workbook-port";
import type { ReportCommand, ReportFormat } from "./command";
import { troubleOf } from "./file-trouble";
import { nativeCodec } from "./native-codec";
import { readBytes } from "./read-bytes";
import type { WrittenReport } from "./report-lines";
import { freeReportPath } from "./report-path";
import { isSameFile, saveFile } from "./save-file";

export type DraftedFile =
  ({ readonly ok: true } & WrittenReport) | { readonly ok: false; readonly message: string };

/** Drafts the report on one workbook and writes it: whole, or not at all. The workbook is not changed. */
export async function draftFile(
  { file, format, output }: ReportCommand,
  options: EvaluateOptions,
): Promise<DraftedFile> {
  try {
    const read = await readBytes(file);
    if (!read.ok) return failed(file, read.message);
    const port = await openWorkbookPort(read.bytes, basename(file), {
      loadCalculator: null,
      codec: nativeCodec,
    });
    const evaluation = await evaluatePort(port, options);
    const draft = draftReport(evaluation, nextYear(evaluation));
    if (draft === null) return failed(file, "没有认出绩效自评表，没有可以起草的报告。");
    const path = output ?? (await freeReportPath(file, format));
    if (await isSameFile(file, path))
      return failed(file, `报告不能写进工作簿本身，请用 -o 另写一个文件名。`);
    const problem = await saveFile(path, await contentOf(draft, format));
    return problem === null ? { ok: true, path, draft, evaluation } : failed(file, problem);
  } catch (error) {
    return failed(file, troubleOf(error, file).message);
  }
}

/** The document's library is large and loaded for a document only. */
async function contentOf(draft: ReportDraft, format: ReportFormat): Promise<Uint8Array> {
  if (format === "html") return new TextEncoder().encode(reportHtmlPage(draft));
  const { reportDocument } = await import("../hosts/docx/report-document");
  return reportDocument(draft, sourceText);
}

function failed(file: string, message: string): DraftedFile {
  return { ok: false, message: message.startsWith(file) ? message : `${file}：${message}` };
}
