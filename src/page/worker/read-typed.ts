import { isDateFormat } from "numfmt";
import { isoToSerial } from "../../hosts/xlsx/read/iso-date";

/** What was typed, as content for a cell. */
export type Typed =
  | {
      readonly kind: "value";
      /** `null` clears the cell. */
      readonly value: string | number | null;
      /** A percentage in a cell without a format of its own shows as one. */
      readonly numberFormat?: "0.00%";
    }
  | { readonly kind: "refused"; readonly reason: string };

/** The cell typed into. */
export type TypedInto = { readonly numberFormat: string; readonly date1904: boolean };

const FORMULA =
  "这里不能输入公式（以“=”开头的内容）。请在 Excel 或 WPS 中修改公式；要写入以“=”开头的文字，请在最前面加一个英文单引号（'）。";
/** What a cell of an .xlsx file holds at most, in characters. */
const MOST_TEXT = 32_767;
/** More digits than a number of a spreadsheet keeps: codes stay text. */
const MOST_DIGITS = 15;

/**
 * Reads what the user typed into a cell as Excel would: numbers with thousands marks, percentages, full-width digits; a date only
 * where the cell shows dates, else it is text, which the forms want. Formulas are refused.
 * @example readTyped("1,234.5", cell) // 1234.5
 * @example readTyped("95%", cell) // 0.95
 * @example readTyped("'001", cell) // "001"
 */
export function readTyped(text: string, cell: TypedInto): Typed {
  const plain = text.trim();
  if (plain === "") return { kind: "value", value: null };
  if (text.length > MOST_TEXT) return { kind: "refused", reason: tooLong(text.length) };
  if (plain.startsWith("'")) return { kind: "value", value: plain.slice(1) || null };
  if (cell.numberFormat === "@") return { kind: "value", value: text };
  if (plain.startsWith("=") || plain.startsWith("＝")) return { kind: "refused", reason: FORMULA };
  return (
    readNumber(narrow(plain), isPercent(cell.numberFormat)) ??
    readDate(narrow(plain), cell) ?? { kind: "value", value: text }
  );
}

function tooLong(length: number): string {
  return `内容有 ${String(length)} 个字符，一个单元格最多 ${String(MOST_TEXT)} 个，没有写入。请缩短后再填。`;
}

const SIGNS: Readonly<Record<string, string>> = { "−": "-", "﹣": "-", "￥": "¥" };

/** `narrow("９５％")` → `"95%"`: input methods give full-width signs. */
function narrow(text: string): string {
  const ascii = text.replace(/[！-～]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
  return ascii.replace(/[−﹣￥]/g, (sign) => SIGNS[sign] ?? sign);
}

const NUMBER =
  /^([+-]?)[¥$]?([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d{1,3})?\s*(%?)$/i;
/** As bookkeepers write what is owed. */
const BRACKETED = /^\(([^()+-]+)\)$/;

function readNumber(text: string, showsPercent: boolean): Typed | null {
  const read = valueOf(text);
  if (!read || !Number.isFinite(read.value)) return null;
  const { value, isPercentage } = read;
  if (isPercentage) return { kind: "value", value: hundredth(value), numberFormat: "0.00%" };
  // Excel takes 95 typed into a cell of percentages for 95 %, and 0.95 for the same.
  const isRatio = showsPercent && Math.abs(value) >= 1;
  return { kind: "value", value: isRatio ? hundredth(value) : value };
}

function valueOf(text: string): { readonly value: number; readonly isPercentage: boolean } | null {
  const bracketed = BRACKETED.exec(text);
  const match = NUMBER.exec(bracketed?.[1] ?? text);
  if (!match) return null;
  const [, sign = "", second = "", digits = "", exponent = "", percent = ""] = match;
  if (sign !== "" && second !== "") return null;
  if (exponent === "" && significant(digits) > MOST_DIGITS) return null;
  const isNegative = bracketed !== null || sign + second === "-";
  const size = Number(digits.replaceAll(",", "") + exponent);
  return { value: isNegative ? -size : size, isPercentage: percent !== "" };
}

/** The decimal point moved, which dividing would not do exactly. */
function hundredth(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${String(Number(exponent) - 2)}`);
}

function significant(digits: string): number {
  return digits.replace(/[,.]/g, "").replace(/^0+/, "").length;
}

function isPercent(format: string): boolean {
  return format.replace(/\\.|"[^"]*"/g, "").includes("%");
}

const DATES: readonly RegExp[] = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
];

function readDate(text: string, { numberFormat, date1904 }: TypedInto): Typed | null {
  const match = DATES.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (!match || !isDateFormat(numberFormat)) return null;
  const [, year = "", month = "", day = ""] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const serial = isoToSerial(iso, date1904);
  return serial === null ? null : { kind: "value", value: serial };
}
