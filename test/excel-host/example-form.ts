import type { StartOptions } from "./start-excel";

/** A workbook with a little of everything, for the host's own tests. */
export const FORM: StartOptions = {
  workbook: {
    name: "自评.xlsx",
    sheets: [
      {
        name: "表一",
        cells: {
          A1: "得分",
          B1: { value: 8, fill: "#FFF2CC", numberFormat: "0.00" },
          C1: { formula: "B1*2" },
          B2: { value: 3, locked: false },
          C3: { formula: "SUM(B1:B2)" },
        },
        merges: ["A5:B6"],
        hiddenRows: [2],
      },
      { name: "表 二", visibility: "hidden" },
    ],
  },
};

/** The code a batch is refused with; `null` when it is not. */
export async function refusal(
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<string | null> {
  return Excel.run(batch).then(
    () => null,
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
  );
}

/** A batch that writes one cell. */
export function write(address: string, value: unknown, sheet = "表一") {
  return async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  };
}
