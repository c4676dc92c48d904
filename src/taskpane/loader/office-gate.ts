import type { NoticeReason } from "./notice-texts";

/** Below this set the used range of an empty sheet throws and the workbook keeps no settings. */
const leastExcelApi = "1.4";

/** Why the pane cannot run in this host; `null` when it can. */
export function officeTrouble(info: { readonly host: unknown }): NoticeReason | null {
  if (!info || info.host !== "Excel") return "notExcel";
  if (!Office.context.requirements.isSetSupported("ExcelApi", leastExcelApi)) return "oldExcel";
  return null;
}
