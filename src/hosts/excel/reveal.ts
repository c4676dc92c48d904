import { PortError, type CellRef } from "../../app/ports";
import { runExcel } from "./run-excel";

/** Shows the sheet and selects the cell. Rejects where the sheet is gone or hidden: nothing is unhidden for the user. */
export async function revealCell({ sheet: name, cell }: CellRef): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw sheetGone(name);
    if (sheet.visibility !== "Visible") throw sheetHidden(name);
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
  });
}

function sheetGone(name: string): PortError {
  return new PortError("notFound", `找不到工作表“${name}”，可能已改名或删除。请重新检查后再定位。`);
}

function sheetHidden(name: string): PortError {
  return new PortError(
    "notFound",
    `工作表“${name}”已隐藏，无法定位。请右击任一工作表标签，选“取消隐藏”，显示“${name}”后再试。`,
  );
}
