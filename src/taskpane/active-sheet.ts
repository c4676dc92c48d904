/**
 * The name of the sheet before the user; `null` when Excel cannot say, and the check of the workbook that is then
 * asked for meets the same trouble and shows it.
 */
export async function activeSheetName(): Promise<string | null> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
  } catch {
    return null;
  }
}
