import type { HostWorkbookData } from "../model/host-data";
import { fromXlsx } from "./from-xlsx";

export type WorkbookSource = {
  readonly bytes?: Uint8Array;
  readonly workbook?: HostWorkbookData;
  readonly fileName?: string;
};

/** The workbook to open: from data, from a file, or an empty one. */
export async function workbookData({
  bytes,
  workbook,
  fileName,
}: WorkbookSource): Promise<HostWorkbookData> {
  if (workbook) return fileName === undefined ? workbook : { ...workbook, name: fileName };
  if (bytes) return fromXlsx(bytes, fileName ?? "工作簿1.xlsx");
  return { name: fileName ?? "工作簿1.xlsx", sheets: [{ name: "Sheet1" }] };
}
