import { blankRead, NOT_THERE, type Read } from "../model/read";
import { formatAddress } from "../model/address";
import type { Cell } from "../model/workbook";
import type { CellContent } from "../values";
import { shownText, valueCell, type ColumnSpan, type GridView } from "./grid-view";

/** What a value parser gives back. */
export type Parsed<T> = { readonly value: T | null; readonly problem: string | null };

/** Reads a column's cell of a row; `NOT_THERE` when the block has no such column. */
export function readColumn<T>(
  place: { readonly view: GridView; readonly row: number; readonly span: ColumnSpan | undefined },
  parse: (content: CellContent) => Parsed<T>,
): Read<T> {
  const { view, row, span } = place;
  if (!span) return NOT_THERE;
  const source = valueCell(view, row, span);
  if (!source || (shownText(source) === "" && source.formula === null)) {
    const { top, left } = view.area(row, span.left);
    return blankRead({ row: top, column: left });
  }
  const trouble = troubleWith(source);
  const { value, problem } = trouble === null ? parse(source) : { value: null, problem: trouble };
  return { cell: formatAddress(source), text: shownText(source), value, problem, source };
}

/** Why a cell's content is no value to work with, in Chinese. */
function troubleWith({ error, formula, value, text }: Cell): string | null {
  if (error !== null) return `单元格显示错误值 ${error}`;
  if (formula !== null && value === null) return "公式还没有计算结果，请在 Excel 中打开并保存一次";
  if (typeof value === "number" && !isPlausible(value)) {
    return `数值“${text}”超出可以计算的范围，请核对`;
  }
  return null;
}

/** No amount, count or share of a budget lies beyond; quotients of such numbers stay finite (本工具默认). */
const LARGEST = 1e15;
const SMALLEST = 1e-9;

function isPlausible(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size >= SMALLEST && size <= LARGEST);
}

/** Text as written, outer white space and line feeds dropped. */
export function parseText({ text }: CellContent): Parsed<string> {
  const value = (text.includes("\n") ? text.replace(/\s*\n\s*/g, "") : text).trim();
  return { value: value === "" ? null : value, problem: null };
}
