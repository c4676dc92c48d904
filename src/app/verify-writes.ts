import {
  cellAt,
  cellContent,
  parseAddress,
  writtenContent,
  type CellEdit,
  type Notification,
  type Workbook,
} from "../core/index";

/** Reads back what was written: one error for each cell that does not hold it. */
export function verifyWrites(
  workbook: Workbook,
  written: readonly CellEdit[],
): readonly Notification[] {
  return written
    .filter((edit) => !holdsWritten(workbook, edit))
    .map((edit) => notVerified(edit, workbook.name));
}

/** Whether the cell of an edit holds what the edit writes. */
export function holdsWritten({ sheets }: Workbook, edit: CellEdit): boolean {
  const sheet = sheets.find(({ name }) => name === edit.sheet);
  const at = parseAddress(edit.cell);
  const content = sheet && at ? cellContent(cellAt(sheet, at.row, at.column)) : null;
  return (content ?? "") === (writtenContent(edit) ?? "");
}

function notVerified({ sheet, cell }: CellEdit, file: string): Notification {
  const message = `工作表“${sheet}”${cell} 写入后读回的内容与写入的不一致，请核对这一格。`;
  return { level: "error", code: "notVerified", message, file };
}
