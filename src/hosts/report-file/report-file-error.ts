import { WorkbookError, type WorkbookErrorCode } from "../xlsx/errors";

/** Why a report cannot be read, for branching and for tests; the message is what the user sees. */
export type ReportFileErrorCode = WorkbookErrorCode | "notAReport";

/**
 * A file that cannot be read as a report. The message is Chinese: what is wrong, then what to do. It does not hold the
 * file's name; the caller adds it.
 */
export class ReportFileError extends Error {
  readonly code: ReportFileErrorCode;

  constructor(code: ReportFileErrorCode, message: string) {
    super(message);
    this.name = "ReportFileError";
    this.code = code;
  }
}

const RESAVE = "请用 Word 或 WPS 打开并另存为 .docx，或把文字复制出来核对。";
const GET_AGAIN = "请重新保存或重新索取这个文件后再核对。";

/** What each trouble with the container means for a report; the words of a workbook would mislead. */
const MESSAGES: Readonly<Record<WorkbookErrorCode, string>> = {
  empty: `文件是空的（0 字节）。${GET_AGAIN}`,
  notAWorkbook: `这不是 Word 文档（.docx）或文本文件。${RESAVE}`,
  encrypted: "文件已加密。请先在 Word 或 WPS 中取消密码后再核对。",
  truncated: `文件不完整，没有读取。${GET_AGAIN}`,
  damaged: `文件已损坏，没有读取。${GET_AGAIN}`,
  tooLarge: `文件过大，为安全起见没有读取。请去掉图片和附件，或把文字复制出来核对。`,
  sheetTooLarge: `文件过大，为安全起见没有读取。请去掉图片和附件，或把文字复制出来核对。`,
  doctype: `文件含有 DOCTYPE 声明，正常的 Word 文档不会有，为安全起见没有读取。${RESAVE}`,
  missingPart: `文件里没有正文，不是完整的 Word 文档。${RESAVE}`,
  badXml: `文件内容有误，无法读出正文。${RESAVE}`,
  unsupported: `文件用了本工具不支持的格式。${RESAVE}`,
};

/** A file of another kind; `kind` names it: `"PDF 文件"`. */
export function notAReport(kind: string): ReportFileError {
  return new ReportFileError("notAReport", `这是${kind}，不是 .docx 或 .txt。${RESAVE}`);
}

/** Runs what reads a container and tells its troubles in the words of a report. */
export function inReportWords<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new ReportFileError(error.code, MESSAGES[error.code]);
  }
}
