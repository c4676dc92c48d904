import type { Edit, EditOutcome } from "../../core/model/edit";
import type { Refusal } from "./write/cell-draft";

/** Said of every workbook in the old format. */
export const NEW_FILE_NOTE =
  "这是旧格式（.xls）工作簿，只能读取，不能写回；结果写入一个新的 .xlsx 文件。如需写回得分，请先另存为 .xlsx。";

/** What became of an edit; `null` means done. */
export function outcomeOf(edit: Edit, refusal: Refusal | null): EditOutcome {
  if (!refusal) return { edit, status: "done", reason: null };
  return { edit, status: refusal.status, reason: refusal.reason };
}
