/** Why a file cannot be read, for branching and for tests; the message is what the user sees. */
export type WorkbookErrorCode =
  | "empty"
  | "notAWorkbook"
  | "encrypted"
  | "truncated"
  | "damaged"
  | "tooLarge"
  | "sheetTooLarge"
  | "doctype"
  | "missingPart"
  | "badXml"
  | "unsupported";

/**
 * A file that cannot be read as a workbook. The message is Chinese: what is wrong, then what to do.
 * It does not hold the file's name; the caller adds it.
 */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;

  constructor(code: WorkbookErrorCode, message: string) {
    super(message);
    this.name = "WorkbookError";
    this.code = code;
  }
}

const RESAVE = "请用 Excel 或 WPS 打开并另存为 .xlsx 后再检查。";
const GET_AGAIN = "请重新下载或向报送单位重新索取后再检查。";

/** A damaged container: `what` says which damage, e.g. `"部件 xl/a.xml 校验不符"`. */
export function damaged(what: string): WorkbookError {
  return new WorkbookError("damaged", `文件已损坏：${what}。${GET_AGAIN}`);
}

/** The file ends too early. */
export function truncated(what: string): WorkbookError {
  return new WorkbookError("truncated", `文件不完整：${what}。${GET_AGAIN}`);
}

/** A part whose XML cannot be understood. */
export function badXml(part: string, what: string): WorkbookError {
  return new WorkbookError("badXml", `文件内容有误：部件 ${part} ${what}。${RESAVE}`);
}

/** A part that other parts rely on is not there. */
export function missingPart(what: string): WorkbookError {
  return new WorkbookError("missingPart", `文件内容不全：${what}。${RESAVE}`);
}

/** Over one of our limits; `what` holds the size found and the limit. */
export function sheetTooLarge(mostCells: number): WorkbookError {
  return new WorkbookError(
    "sheetTooLarge",
    `内容超过 ${mostCells} 个单元格，不像自评表，没有读取。如确有自评表，请移到单独的工作表后再检查。`,
  );
}

/** The file goes over a limit of ours. */
export function tooLarge(what: string): WorkbookError {
  return new WorkbookError(
    "tooLarge",
    `文件过大，为安全起见没有读取：${what}。请只保留自评表并另存后再检查。`,
  );
}

/** Something valid that this tool does not read. */
export function unsupported(what: string): WorkbookError {
  return new WorkbookError("unsupported", `${what}。${RESAVE}`);
}

/** A file of another kind, `kind` names it: `"Word 文档"`. */
export function notAWorkbook(kind: string): WorkbookError {
  return new WorkbookError(
    "notAWorkbook",
    `这不是 Excel 工作簿，而是${kind}。请选择 .xlsx 或 .xls 格式的自评表。`,
  );
}

/** A workbook locked with a password to open. */
export function encrypted(): WorkbookError {
  return new WorkbookError("encrypted", "文件已加密，请先在 Excel 中取消密码后再检查。");
}
