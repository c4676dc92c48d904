import { builtInFormatId, formatCode, GENERAL } from "../read/number-formats";
import { withAttribute, xfOf } from "./cell-styles";
import { outlineOf } from "./outline";
import { setAttribute } from "./splice";
import type { StyleBook } from "./style-book";
import { escapeAttribute } from "./xml-text";

const PERCENT = "0.00%";
/** Numbers below belong to Excel. */
const FIRST_OWN_ID = 164;

/** The style that looks like `style` but shows a ratio as 86.05%; a number format of the cell's own stays. */
export function styleWithPercent(book: StyleBook, style: number): number {
  return formatOf(book, xfOf(book, style)) === GENERAL
    ? styleWithFormat(book, style, PERCENT)
    : style;
}

/**
 * The style that differs from `style` in nothing but the number format (`"0.00"`, `"General"`): one the
 * workbook has already, else added.
 */
export function styleWithFormat(book: StyleBook, style: number, code: string): number {
  const xf = xfOf(book, style);
  if (formatOf(book, xf) === code) return style;
  const known = book
    .items("cellXfs")
    .findIndex(
      (other) => withoutFormat(other) === withoutFormat(xf) && formatOf(book, other) === code,
    );
  if (known >= 0) return known;
  const shown = withAttribute(xf, "numFmtId", String(formatId(book, code)));
  return book.indexOf("cellXfs", withAttribute(shown, "applyNumberFormat", "1"));
}

function formatOf(book: StyleBook, xf: string): string {
  const id = outlineOf(xf).attributes.get("numFmtId") ?? "0";
  return formatCode(Number(id), ownFormats(book));
}

function withoutFormat(xf: string): string {
  const { openEnd } = outlineOf(xf);
  const tag = setAttribute(xf.slice(0, openEnd), "applyNumberFormat", null);
  return setAttribute(tag, "numFmtId", null) + xf.slice(openEnd);
}

/** The formats that the workbook defines, by number. */
function ownFormats(book: StyleBook): ReadonlyMap<number, string> {
  return new Map(
    book.items("numFmts").map((item) => {
      const { attributes } = outlineOf(item);
      return [Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? GENERAL];
    }),
  );
}

function formatId(book: StyleBook, code: string): number {
  const own = ownFormats(book);
  const known = [...own].find(([, ownCode]) => ownCode === code)?.[0];
  const builtIn = builtInFormatId(code);
  if (known !== undefined) return known;
  // A workbook may give a number of Excel's another meaning.
  if (builtIn !== undefined && !own.has(builtIn)) return builtIn;
  const id = Math.max(FIRST_OWN_ID - 1, ...own.keys()) + 1;
  const { prefix } = book;
  book.indexOf(
    "numFmts",
    `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`,
  );
  return id;
}
