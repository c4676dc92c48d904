import { format, isDateFormat } from "numfmt";

const OPTIONS = { locale: "zh-CN", throws: false, nbsp: false } as const;
/** Between the two date systems of Excel lie four years and a day. */
const DAYS_1900_TO_1904 = 1462;

/** `shownNumber(0.955, "0%", false)` → `"96%"`: what a column wide enough would show. */
export function shownNumber(value: number, numberFormat: string, date1904: boolean): string {
  // Excel gives the short date of the system by its American code.
  const local = numberFormat === "m/d/yyyy" ? "yyyy/m/d" : numberFormat;
  const code = local.replaceAll("G/通用格式", "General").replaceAll("上午/下午", "AM/PM");
  const shift = date1904 && isDateFormat(code) ? DAYS_1900_TO_1904 : 0;
  const text = format(code, value + shift, OPTIONS);
  return /^#+$/.test(text) ? format("General", value, OPTIONS) : text.trim();
}
