/** Text on its way into XML: what may not stand in a part is taken out, what has a meaning is escaped. */

const LINE_BREAKS = /\r\n?/g;
// Excel reads `_x000D_` in a string as a control character; the underscore is escaped by `_x005F_`.
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const NEEDS_CLEANING = /[^\t\n\x20-\uD7FF\uE000-\uFFFD]/;
const MARKUP: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
]);

/**
 * The text as a cell can hold it: line breaks as `\n`, no control characters, no half surrogate pairs.
 *
 * `cleanText("甲\r\n乙\u0007")` → `"甲\n乙"`
 */
export function cleanText(text: string): string {
  if (!NEEDS_CLEANING.test(text)) return text;
  let clean = "";
  for (const character of text.replace(LINE_BREAKS, "\n")) {
    if (isAllowed(character.codePointAt(0) ?? 0)) clean += character;
  }
  return clean;
}

function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return code !== 0xfffe && code !== 0xffff;
}

/** Nothing in it is escaped, cleaned or looks escaped: so are nearly all texts, told by one look instead of four. */
const AS_IT_IS = /^[\x20-!#-%'-;=?-^`-\uD7FF\uE000-\uFFFD]*$/;

/** Cleaned and escaped for element content: `escapeText("a<b & c")` → `"a&lt;b &amp; c"`. */
export function escapeText(text: string): string {
  return cleanText(text).replace(/[&<>]/g, (character) => MARKUP.get(character) ?? "");
}

/** Cleaned and escaped for an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  if (AS_IT_IS.test(text)) return text;
  return cleanText(text).replace(/[&<>"\t\n]/g, (character) => MARKUP.get(character) ?? "");
}

/** Escaped as the text of a cell, so that a reader gets back exactly `cleanText(text)`. */
export function escapeCellText(text: string): string {
  if (AS_IT_IS.test(text)) return text;
  return escapeText(text.replace(LOOKS_ESCAPED, "_x005F_"));
}

/** ` xml:space="preserve"` where blanks at an end, or line breaks, would be lost without it. */
export function spaceAttribute(text: string): string {
  return /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : "";
}
