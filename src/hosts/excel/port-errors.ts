import { PortError, type PortErrorCode } from "../../app/ports";
import type { EditStatus } from "../../core/model/edit";

type Trouble = { readonly code: PortErrorCode; readonly message: string };

const CELL_EDITING: Trouble = {
  code: "cellEditing",
  message: "有单元格正在编辑，Excel 暂时不接受其他操作。请按 Enter 或 Esc 结束编辑后再试。",
};
const INACTIVE: Trouble = {
  code: "inactiveWorkbook",
  message: "当前窗口不是打开本工具时的那个工作簿。请切回原工作簿后再试。",
};
const DENIED: Trouble = {
  code: "accessDenied",
  message:
    "Excel 拒绝了这次操作：工作表或工作簿可能受保护，或被安全软件拦截。请撤销保护（审阅 → 撤销工作表保护）后再试。",
};
const FILTERED: Trouble = {
  code: "accessDenied",
  message: "这次操作与表中的筛选冲突，没有完成。请清除筛选后再试。",
};
const NOT_FOUND: Trouble = {
  code: "notFound",
  message: "找不到要用的工作表或单元格，可能已改名或删除。请重新检查。",
};
const READ_ONLY: Trouble = {
  code: "readOnly",
  message: "工作簿是只读的，不能写入。请另存一份或取得编辑权限后再写。",
};
const TOO_LARGE: Trouble = {
  code: "tooLarge",
  message:
    "内容太多，超过了 Excel 一次能传送的大小。请只保留自评表，或把自评表移到单独的工作簿后再检查。",
};
const INCOMPLETE: Trouble = {
  code: "incompleteRead",
  message: "Excel 没有给全所要的内容，为避免漏检，这次不给出结果。请稍候重试。",
};
const API_MISSING: Trouble = {
  code: "apiMissing",
  message: "这个版本的 Excel 没有所需的功能。请升级 Excel，或改用离线网页检查文件。",
};
const UNSUPPORTED_SHEET: Trouble = {
  code: "apiMissing",
  message: "这是图表工作表或宏工作表，没有可用的单元格。请换到普通工作表后再试。",
};
const DIALOG: Trouble = {
  code: "dialogOpen",
  message: "Excel 有对话框开着，暂时不能操作。请关闭对话框后再试。",
};
const BUSY: Trouble = {
  code: "hostBusy",
  message: "Excel 正忙，没有完成这次操作。请稍候再试。",
};
const RESTART: Trouble = {
  code: "hostBusy",
  message: "Excel 需要重新启动才能继续。请保存工作簿，关闭后重新打开再试。",
};
const CONNECTION: Trouble = {
  code: "connectionLost",
  message: "与 Excel 的连接已中断。请关闭本窗格后重新打开；如仍不行，请重新打开工作簿。",
};
const UNKNOWN: Trouble = {
  code: "unknown",
  message: "Excel 没有完成这次操作，也没有说明原因。请再试一次；如仍不行，请复制诊断信息反馈。",
};

/** Excel's error codes, by name and by the number of the whole call, and what they mean to the user. */
export const troubleByCode: ReadonlyMap<string, Trouble> = new Map([
  ["InvalidOperationInCellEditMode", CELL_EDITING],
  ["5004", CELL_EDITING],
  ["InactiveWorkbook", INACTIVE],
  ["AccessDenied", DENIED],
  ["7000", DENIED],
  ["NotAllowed", DENIED],
  ["FilteredRangeConflict", FILTERED],
  ["ItemNotFound", NOT_FOUND],
  ["InvalidReference", NOT_FOUND],
  ["InvalidBinding", NOT_FOUND],
  ["InvalidObjectPath", NOT_FOUND],
  ["WriteNotSupported", READ_ONLY],
  ["RequestPayloadSizeLimitExceeded", TOO_LARGE],
  ["5103", TOO_LARGE],
  ["ResponsePayloadSizeLimitExceeded", TOO_LARGE],
  ["5104", TOO_LARGE],
  ["RangeExceedsLimit", TOO_LARGE],
  ["OperationCellsExceedLimit", TOO_LARGE],
  ["PropertyNotLoaded", INCOMPLETE],
  ["ValueNotLoaded", INCOMPLETE],
  ["ApiNotFound", API_MISSING],
  ["ApiNotAvailable", API_MISSING],
  ["NotImplemented", API_MISSING],
  ["UnsupportedFeature", API_MISSING],
  ["UnsupportedOperation", API_MISSING],
  ["UndoNotSupported", API_MISSING],
  ["UnsupportedSheet", UNSUPPORTED_SHEET],
  ["WriteNotSupportedWhenModalDialogOpen", DIALOG],
  ["5016", DIALOG],
  ["ActivityLimitReached", BUSY],
  ["5102", BUSY],
  ["Conflict", BUSY],
  ["InsertDeleteConflict", BUSY],
  ["RequestAborted", BUSY],
  ["ServiceNotAvailable", BUSY],
  ["HostRestartNeeded", RESTART],
  ["InvalidOrTimedOutSession", CONNECTION],
  ["InvalidOrTimedOutSessionUnexpectedError", CONNECTION],
  ["5012", CONNECTION],
  ["ConnectionFailure", CONNECTION],
  ["Timeout", CONNECTION],
  ["Unauthenticated", CONNECTION],
]);

/** The code of an error of Office.js; `null` for an error of ours. */
export function officeCode(error: unknown): string | null {
  if (error instanceof PortError) return null;
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  const { code } = error;
  return typeof code === "string" || typeof code === "number" ? String(code) : null;
}

/**
 * What Office.js threw, as the refusal the application knows; Excel's own text stays in `details`. What is no error of
 * Office.js is a mistake of ours and given back as it is.
 */
export function toPortError(error: unknown): unknown {
  const code = officeCode(error);
  if (code === null) return error;
  const { code: known, message } = troubleByCode.get(code) ?? UNKNOWN;
  return new PortError(known, message, detailsOf(error, code));
}

function detailsOf(error: unknown, code: string): string {
  const message = error instanceof Error ? error.message : "";
  const location = errorLocation(error);
  return [code, message, location].filter((part) => part !== "").join(" · ");
}

/** `debugInfo.errorLocation` names a member such as `Range.values`, never a content. */
function errorLocation(error: unknown): string {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return "";
  const { debugInfo } = error;
  if (typeof debugInfo !== "object" || debugInfo === null || !("errorLocation" in debugInfo)) {
    return "";
  }
  return typeof debugInfo.errorLocation === "string" ? debugInfo.errorLocation : "";
}

const PAYLOAD_CODES: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "OperationCellsExceedLimit",
  "5103",
  "5104",
]);

/** Half of the request may pass where the whole did not. */
export function isPayloadError(error: unknown): boolean {
  return PAYLOAD_CODES.has(officeCode(error) ?? "");
}

/** One-step undo could not hold what was asked; without it the same passes. */
export function isUndoError(error: unknown): boolean {
  return officeCode(error) === "UndoNotSupported";
}

type CellTrouble = { readonly status: Exclude<EditStatus, "done">; readonly reason: string };

const CELL_TROUBLES: ReadonlyMap<string, CellTrouble> = new Map([
  [
    "AccessDenied",
    {
      status: "locked",
      reason: "Excel 不允许改动 {cell}，可能受保护，未写入。请撤销工作表保护后再写。",
    },
  ],
  [
    "FilteredRangeConflict",
    { status: "unsupported", reason: "{cell} 在筛选中，未写入。请清除筛选后再写。" },
  ],
  [
    "MergedRangeConflict",
    {
      status: "covered",
      reason: "{cell} 与合并单元格冲突，未写入。请写入合并区域左上角。",
    },
  ],
  [
    "ItemNotFound",
    { status: "missing", reason: "找不到 {cell}，工作表可能已改名或删除，未写入。请重新检查。" },
  ],
  [
    "InvalidArgument",
    { status: "unsupported", reason: "Excel 不接受要写入 {cell} 的内容，未写入。请手工填写。" },
  ],
  [
    "InvalidOperation",
    { status: "unsupported", reason: "Excel 不允许改动 {cell}，未写入。请手工填写。" },
  ],
  [
    "PivotTableRangeConflict",
    { status: "unsupported", reason: "{cell} 在数据透视表内，未写入。请改数据来源。" },
  ],
]);

/** Why one cell was refused; `null` when the error concerns more than a cell. */
export function cellTrouble(error: unknown, cell: string): CellTrouble | null {
  const trouble = CELL_TROUBLES.get(officeCode(error) ?? "");
  return trouble ? { ...trouble, reason: trouble.reason.replaceAll("{cell}", cell) } : null;
}

/** An error that concerns single cells: the rest passes without them. */
export function isCellError(error: unknown): boolean {
  return CELL_TROUBLES.has(officeCode(error) ?? "");
}
