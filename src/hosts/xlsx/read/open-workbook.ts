import type { Workbook } from "../../../core/model/workbook";
import { detectFormat } from "./detect-format";
import { readXlsx, type ReadXlsx } from "./read-xlsx";

/** A workbook file that was read; an .xls file has values only and cannot be patched. */
export type OpenedWorkbook =
  | ({ readonly format: "xlsx" } & ReadXlsx)
  | { readonly format: "xls"; readonly workbook: Workbook };

/**
 * Reads an .xlsx or .xls file by its content, whatever its extension says. `name` is the file name that
 * results carry. Rejects with a `WorkbookError` whose Chinese message says what is wrong and what to do.
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<OpenedWorkbook> {
  if (detectFormat(bytes) === "xlsx") return { format: "xlsx", ...readXlsx(bytes, name) };
  const { readXls } = await import("./legacy/read-xls");
  return { format: "xls", workbook: readXls(bytes, name) };
}
