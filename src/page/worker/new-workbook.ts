import type { ResultSheetEdit } from "../../core/index";
import { newWorkbook, PLACEHOLDER_SHEET } from "../../hosts/xlsx/write/new-workbook";
import { openFile } from "../../hosts/xlsx/write/open-file";
import { putResultSheet, takeSheet } from "../../hosts/xlsx/write/own-sheets";

/** The bytes of a new workbook that holds this sheet alone, and no record of ours. Throws where the sheet cannot be made. */
export function workbookWith(sheet: ResultSheetEdit): Uint8Array {
  const file = openFile(newWorkbook(), sheet.name);
  const refusal = putResultSheet(file, sheet);
  if (refusal) throw new Error(refusal.reason);
  file.ownSheets.add(PLACEHOLDER_SHEET);
  takeSheet(file, { kind: "removeSheet", name: PLACEHOLDER_SHEET });
  return file.store.save();
}
