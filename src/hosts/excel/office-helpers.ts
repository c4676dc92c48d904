/** The one place that uses `@microsoft/office-js-helpers`: 57 KB that only a second run of the result sheets needs. */

/** What we use of the library; its own typings do not compile. */
type OfficeHelpers = {
  readonly ExcelUtilities: {
    forceCreateSheet(
      workbook: Excel.Workbook,
      sheetName: string,
      clearOnly?: boolean,
    ): Promise<Excel.Worksheet>;
  };
};

/**
 * Empties a sheet that is proved ours and gives it back, in its place and with its references intact; makes it anew when
 * it is gone. Two requests.
 */
export async function recreateSheet(
  workbook: Excel.Workbook,
  name: string,
): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await loadHelpers();
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}

async function loadHelpers(): Promise<OfficeHelpers> {
  const loaded: { readonly default?: unknown } = await import("@microsoft/office-js-helpers");
  const helpers: unknown = loaded.default ?? loaded;
  if (!isOfficeHelpers(helpers)) throw new Error("office-js-helpers has no ExcelUtilities");
  return helpers;
}

function isOfficeHelpers(value: unknown): value is OfficeHelpers {
  return typeof value === "object" && value !== null && "ExcelUtilities" in value;
}
