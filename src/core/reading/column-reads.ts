import { blankRead, NOT_THERE, type Read } from "../model/read";
import { formatAddress } from "../model/address";
import type { CellContent } from "../values";
import { shownText, valuePosition, type ColumnSpan, type GridView } from "./grid-view";

/** What a value parser gives back. */
export type Parsed<T> = { readonly value: T | null; readonly problem: string | null };

/** Reads a column's cell of a row; `NOT_THERE` when the block has no such column. */
export function readColumn<T>(
  place: { readonly view: GridView; readonly row: number; readonly span: ColumnSpan | undefined },
  parse: (content: CellContent) => Parsed<T>,
): Read<T> {
  const { view, row, span } = place;
  if (!span) return NOT_THERE;
  const at = valuePosition(view, row, span);
  const source = view.shown(at.row, at.column) ?? null;
  if (!source || (shownText(source) === "" && source.formula === null)) return blankRead(at);
  const cell = formatAddress(at);
  if (source.error !== null) {
    return {
      cell,
      text: source.text,
      value: null,
      problem: `单元格显示错误值 ${source.error}`,
      source,
    };
  }
  if (source.formula !== null && source.value === null) {
    return {
      cell,
      text: "",
      value: null,
      problem: "公式还没有计算结果，请在 Excel 中打开并保存一次",
      source,
    };
  }
  return { cell, text: source.text.trim(), ...parse(source), source };
}

/** Text as written, outer white space and line feeds dropped. */
export function parseText({ text }: CellContent): Parsed<string> {
  const value = text.replace(/\s*\n\s*/g, "").trim();
  return { value: value === "" ? null : value, problem: null };
}
