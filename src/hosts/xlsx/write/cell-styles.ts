import { childOf, outlineOf } from "./outline";
import { setAttribute } from "./splice";
import type { StyleBook } from "./style-book";

const NO_FILL = 0;

/** The format of a cell style as written; an index out of range means the first, as Excel takes it. */
export function xfOf(book: StyleBook, style: number): string {
  const plain = `<${book.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
  return book.item("cellXfs", style) ?? book.item("cellXfs", 0) ?? plain;
}

export function withAttribute(xf: string, name: string, value: string): string {
  const { openEnd } = outlineOf(xf);
  return setAttribute(xf.slice(0, openEnd), name, value) + xf.slice(openEnd);
}

/** `"FFF2CC"` → the fill element of that colour, as Excel writes it. */
function solidFill(color: string, { prefix: p }: StyleBook): string {
  const pattern = `<${p}fgColor rgb="FF${color.toUpperCase()}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${pattern}</${p}patternFill></${p}fill>`;
}

/** The style that looks like `style` with a solid fill of the colour (`"FFF2CC"`); added when new. */
export function styleWithColor(book: StyleBook, style: number, color: string): number {
  return styleWithFill(book, style, solidFill(color, book));
}

/** The style that looks like `style` with the given fill element; added when new. */
export function styleWithFill(book: StyleBook, style: number, fill: string): number {
  const index = book.indexOf("fills", fill);
  const filled = withAttribute(xfOf(book, style), "fillId", String(index));
  return book.indexOf("cellXfs", withAttribute(filled, "applyFill", "1"));
}

/** The fill element of a style as written. */
export function fillOf(book: StyleBook, style: number): string {
  const id = Number(outlineOf(xfOf(book, style)).attributes.get("fillId") ?? NO_FILL);
  const none = `<${book.prefix}fill><${book.prefix}patternFill patternType="none"/></${book.prefix}fill>`;
  return book.item("fills", id) ?? none;
}

/** Whether the style's fill is the solid colour (`"FFF2CC"`). */
export function hasColor(book: StyleBook, style: number, color: string): boolean {
  const pattern = childOf(outlineOf(fillOf(book, style)), "patternFill");
  const foreground = pattern && childOf(pattern, "fgColor")?.attributes.get("rgb");
  const solid = pattern?.attributes.get("patternType") === "solid";
  return solid && foreground?.slice(-6).toUpperCase() === color.toUpperCase();
}

/** Whether sheet protection keeps a cell of that style from being changed; cells are locked unless said otherwise. */
export function isLockedStyle(book: StyleBook, style: number): boolean {
  const locked = childOf(outlineOf(xfOf(book, style)), "protection")?.attributes.get("locked");
  return locked !== "0" && locked !== "false";
}

/** Whether two styles differ in nothing but their fill. */
export function isFilledVariant(book: StyleBook, original: number, filled: number): boolean {
  const [a, b] = [book.item("cellXfs", original), book.item("cellXfs", filled)];
  return a !== undefined && b !== undefined && withoutFill(a) === withoutFill(b);
}

function withoutFill(xf: string): string {
  const { openEnd } = outlineOf(xf);
  const tag = setAttribute(setAttribute(xf.slice(0, openEnd), "fillId", null), "applyFill", null);
  return tag + xf.slice(openEnd);
}
