import type { Workbook, WorkbookState } from "../core/index";

/** The workbook as its user knows it: without the sheets this tool added. */
export function withoutOwnSheets(workbook: Workbook, state: WorkbookState): Workbook {
  if (state.sheets.length === 0) return workbook;
  const own = new Set(state.sheets);
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !own.has(name)) };
}
