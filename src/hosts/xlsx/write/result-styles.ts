import type { ResultCellStyle } from "../../../core/model/edit";
import { childOf, outlineOf } from "./outline";
import type { StyleBook } from "./style-book";
import { escapeAttribute } from "./xml-text";

/** How one style of our own sheets looks. Colours are red, green, blue; `null` leaves the default. */
type Look = {
  readonly bold: boolean;
  /** Points above the workbook's own default size. */
  readonly larger: number;
  readonly color: string | null;
  readonly underline: boolean;
  readonly fill: string | null;
  readonly border: boolean;
  /** A number format built into Excel: 0 General, 1 `0`, 2 `0.00`, 4 `#,##0.00`, 10 `0.00%`. */
  readonly format: number;
  readonly horizontal: "left" | "center" | "right";
  readonly wrap: boolean;
};

const PLAIN: Look = {
  bold: false,
  larger: 0,
  color: null,
  underline: false,
  fill: null,
  border: true,
  format: 0,
  horizontal: "left",
  wrap: false,
};

const LOOKS: Readonly<Record<ResultCellStyle, Look>> = {
  title: { ...PLAIN, bold: true, larger: 5, border: false, horizontal: "center" },
  header: { ...PLAIN, bold: true, fill: "DDEBF7", horizontal: "center", wrap: true },
  text: PLAIN,
  wrap: { ...PLAIN, wrap: true },
  number: { ...PLAIN, format: 4, horizontal: "right" },
  count: { ...PLAIN, format: 1, horizontal: "right" },
  score: { ...PLAIN, format: 2, horizontal: "right" },
  percent: { ...PLAIN, format: 10, horizontal: "right" },
  link: { ...PLAIN, color: "0563C1", underline: true, wrap: true },
  error: { ...PLAIN, color: "9C0006", fill: "FFC7CE", horizontal: "center" },
  warning: { ...PLAIN, color: "7F6000", fill: "FFEB9C", horizontal: "center" },
  note: { ...PLAIN, color: "1F4E78", fill: "DDEBF7", horizontal: "center" },
  muted: { ...PLAIN, color: "757575", border: false, wrap: true },
};

const SIDES = ["left", "right", "top", "bottom"];

/** The index of a style of our own sheets, added when no equal one is there. */
export function resultStyle(book: StyleBook, style: ResultCellStyle): number {
  const look = LOOKS[style];
  const fontId = book.indexOf("fonts", fontXml(book, look));
  const fillId = look.fill === null ? 0 : book.indexOf("fills", fillXml(book, look.fill));
  const borderId = look.border ? book.indexOf("borders", borderXml(book)) : 0;
  return book.indexOf("cellXfs", xfXml(book, look, { fontId, fillId, borderId }));
}

/** The workbook's default font under our look, so that our sheets do not stand out. */
function fontXml(book: StyleBook, look: Look): string {
  const { prefix: p } = book;
  const { size, name } = defaultFont(book);
  const parts = [
    look.bold ? `<${p}b/>` : "",
    look.underline ? `<${p}u/>` : "",
    `<${p}sz val="${size + look.larger}"/>`,
    look.color === null ? "" : `<${p}color rgb="FF${look.color}"/>`,
    `<${p}name val="${escapeAttribute(name)}"/>`,
  ];
  return `<${p}font>${parts.join("")}</${p}font>`;
}

function defaultFont(book: StyleBook): { readonly size: number; readonly name: string } {
  const font = book.item("fonts", 0);
  const outline = font === undefined ? null : outlineOf(font);
  const valueOf = (local: string): string | undefined =>
    (outline ? childOf(outline, local) : undefined)?.attributes.get("val");
  const size = Number(valueOf("sz") ?? 11);
  return { size: Number.isFinite(size) ? size : 11, name: valueOf("name") ?? "宋体" };
}

function fillXml({ prefix: p }: StyleBook, color: string): string {
  const colors = `<${p}fgColor rgb="FF${color}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`;
}

function borderXml({ prefix: p }: StyleBook): string {
  const sides = SIDES.map(
    (side) => `<${p}${side} style="thin"><${p}color rgb="FFBFBFBF"/></${p}${side}>`,
  );
  return `<${p}border>${sides.join("")}<${p}diagonal/></${p}border>`;
}

type Ids = { readonly fontId: number; readonly fillId: number; readonly borderId: number };

function xfXml({ prefix: p }: StyleBook, look: Look, { fontId, fillId, borderId }: Ids): string {
  const wrap = look.wrap ? ' wrapText="1"' : "";
  const alignment = `<${p}alignment horizontal="${look.horizontal}" vertical="center"${wrap}/>`;
  const ids = `numFmtId="${look.format}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"`;
  const flags = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
  return `<${p}xf ${ids} ${flags}>${alignment}</${p}xf>`;
}
