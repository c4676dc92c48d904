import stringWidth from "string-width";

/** How a piece of text is shown where the output can colour; plain text elsewhere. */
export type TextStyle = "plain" | "heading" | "strong" | "muted" | "error" | "warning" | "note";

export type Segment = { readonly text: string; readonly style: TextStyle };

export type Line = readonly Segment[];

/** `segment("错误", "error")`; plain by default. */
export function segment(text: string, style: TextStyle = "plain"): Segment {
  return { text, style };
}

/** A line of one segment. */
export function line(text: string, style: TextStyle = "plain"): Line {
  return [segment(text, style)];
}

/** The lines as plain text, each ended by a line feed. */
export function plainText(lines: readonly Line[]): string {
  return lines.map((segments) => `${segments.map(({ text }) => text).join("")}\n`).join("");
}

/** Fills text with spaces to a width on screen, where a Chinese character takes two columns: `padText("得分", 6)` → `"得分  "`. */
export function padText(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - screenWidth(text)));
}

/** As `padText`, with the spaces in front: for numbers. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - screenWidth(text))) + text;
}

/** Characters whose width needs no look-up: ASCII takes one column, Chinese characters and their punctuation two. */
const PLAIN = /^[\u0020-\u007e\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]*$/;
const LAST_NARROW = 0x7e;

function screenWidth(text: string): number {
  if (!PLAIN.test(text)) return stringWidth(text);
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) > LAST_NARROW ? 2 : 1;
  return width;
}

/** The width of the widest text on screen. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, screenWidth(text)), 0);
}
