import {
  cellAt,
  cellContent,
  parseAddress,
  type CellEdit,
  type Notification,
  type Workbook,
} from "../core/index";

/** Reads back what was written: one error for each cell that does not hold it. */
export function verifyWrites(
  workbook: Workbook,
  written: readonly CellEdit[],
): readonly Notification[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return written.flatMap((edit) => {
    const sheet = sheets.get(edit.sheet);
    const at = parseAddress(edit.cell);
    const content = sheet && at ? cellContent(cellAt(sheet, at.row, at.column)) : null;
    return content === writtenContent(edit) ? [] : [notVerified(edit, workbook.name)];
  });
}

/** What a cell holds after the edit, a formula by its text with "=". */
export function writtenContent({ formula, value }: CellEdit): string | number | null {
  return formula === undefined ? value : `=${formula}`;
}

function notVerified({ sheet, cell }: CellEdit, file: string): Notification {
  const message = `工作表“${sheet}”${cell} 写入后读回的内容与写入的不一致，请打开副本核对这一格。`;
  return { level: "error", code: "notVerified", message, file };
}
