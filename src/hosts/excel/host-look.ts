/** Where the pane runs and how it should look, as far as Office tells. */

const HIGHEST_MINOR = 21;

/** Resolves once Office answered; `isExcel` is false in a plain browser or another Office program. */
export async function whenReady(): Promise<{ readonly isExcel: boolean }> {
  const { host } = await Office.onReady();
  return { isExcel: host === Office.HostType.Excel };
}

/** Whether this Excel has a level of its programming interface: `isSupported("1.13")`. */
export function isSupported(level: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", level);
}

/** The highest level this Excel declares: `"1.15"`; `"1.0"` when it declares none. */
export function supportedLevel(): string {
  for (let minor = HIGHEST_MINOR; minor > 0; minor -= 1) {
    if (isSupported(`1.${minor}`)) return `1.${minor}`;
  }
  return "1.0";
}

/** The language of Excel's own menus: `"zh-CN"`. */
export function displayLanguage(): string {
  return Office.context.displayLanguage;
}

/** Light or dark by the theme of Office; `null` where Office does not tell (Excel on the web). */
export function hostTheme(): "light" | "dark" | null {
  // Declared as always there; Excel on the web has none (office-js issue 6134).
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  if (!theme) return null;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme ? "dark" : "light";
  const luminance = luminanceOf(theme.bodyBackgroundColor ?? "");
  if (luminance === null) return null;
  return luminance < 0.5 ? "dark" : "light";
}

/** `luminanceOf("#262626")` → `0.149`; 0 is black and 1 is white, `null` when it is no colour. */
export function luminanceOf(color: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** The document was opened for reading only. */
export function isReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

/** The file name at the end of the document's address; `""` for a workbook never saved. */
export function documentFileName(): string {
  const address: string | null | undefined = Office.context.document.url;
  const last = (address ?? "").split(/[?#]/)[0]?.split(/[\\/]/).at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch (error) {
    // A local path may hold a "%" that encodes nothing; then the name is as it stands.
    if (error instanceof URIError) return last;
    throw error;
  }
}
