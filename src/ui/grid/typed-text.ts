import type { GridCell } from "../../core/index";

/** A date or a time as a sheet shows it. */
const DATE = /\d\s*[-/年:时]\s*\d/;

/**
 * What a user would type to get what the cell holds: what the editor begins with. A number under a format for
 * percentages is a percentage, under one for dates its date.
 * @example typedText({ content: 0.985, text: "98.50%", … }) // "98.5%"
 * @example typedText({ content: 1234.5, text: "1,234.50", … }) // "1234.5"
 */
export function typedText(cell: Pick<GridCell, "content" | "text"> | null): string {
  const content = cell?.content ?? null;
  if (content === null) return "";
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "string") return content;
  const text = cell?.text.trim() ?? "";
  if (text.endsWith("%")) return `${rounded(content * 100)}%`;
  return DATE.test(text) ? text : rounded(content);
}

/** Fifteen digits, as a sheet keeps them: what binary fractions add behind is not the user's. */
function rounded(number: number): string {
  return String(Number(number.toPrecision(15)));
}

/** Whether the cell holds a formula as far as its content tells; only the workbook knows for sure. */
export function looksLikeFormula(cell: Pick<GridCell, "content"> | null): boolean {
  return typeof cell?.content === "string" && cell.content.startsWith("=");
}
