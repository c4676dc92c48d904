import type { Edit } from "../../../src/core";

/** What a straightforward add-in does: list the sheets, then read one after the other, with a request for each answer. */
export async function readPlainly(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("values,text,formulas,numberFormat");
      await context.sync();
      const { areas } = used.getMergedAreasOrNullObject();
      areas.load("items/address");
      await context.sync();
    }
  });
}

/** A request for each sheet that is written to, its cells one by one in it. */
export async function writePlainly(edits: readonly Edit[]): Promise<void> {
  const sheets = new Set(edits.flatMap((edit) => (edit.kind === "cell" ? [edit.sheet] : [])));
  await Excel.run(async (context) => {
    for (const name of sheets) {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const edit of edits) {
        if (edit.kind !== "cell" || edit.sheet !== name) continue;
        sheet.getRange(edit.cell).values = [[edit.value]];
      }
      await context.sync();
    }
  });
}
