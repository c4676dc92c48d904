import { NOT_THERE, type Read } from "../../model/read";
import type { Cell } from "../../model/workbook";
import { parseNumber, parseRatio, type CellContent } from "../../values";
import { readColumn, type Parsed } from "../column-reads";
import { shownText, type GridView } from "../grid-view";
import { unitOfTable } from "./figure-labels";

type Place = { readonly view: GridView; readonly row: number; readonly column: number | undefined };

/** The cells of a row that may be labels: a number is none, and a long list of numbers costs nothing. */
export function labelCells(view: GridView, row: number): readonly Cell[] {
  return view.rowCells(row).filter(({ value }) => typeof value === "string");
}

/** "21人", "103.50万元": the unit behind a figure is said elsewhere too. */
const UNIT_BEHIND = /^([-+]?[\d,]+(?:\.\d+)?)\s*(人|名|个|元|万元|亿元)$/;

/** A figure of a line, with or without its unit behind it. */
export function readFigure(place: Place): Read<number> {
  return readAt(place, (content) => {
    const digits = UNIT_BEHIND.exec(content.text.trim())?.[1];
    if (digits === undefined || typeof content.value === "number") return parseNumber(content);
    return parseNumber({ ...content, value: digits, text: digits });
  });
}

/** A rate of change or of execution, as a ratio; `header` says whether bare numbers are in percent. */
export function readRate(place: Place, header: string): Read<number> {
  return readAt(place, (content) => parseRatio(content, header));
}

function readAt<T>(
  { view, row, column }: Place,
  parse: (content: CellContent) => Parsed<T>,
): Read<T> {
  if (column === undefined) return NOT_THERE;
  return readColumn({ view, row, span: { left: column, right: column } }, parse);
}

/** The unit stands within so many rows above the header (本工具默认). */
const ROWS_ABOVE = 3;

/** The unit of a table's amounts as stated above it ("单位：万元"); `null` where nothing says it. */
export function tableUnit(view: GridView, row: number): string | null {
  const above = view.rowsBetween(row - ROWS_ABOVE, row);
  const texts = above.flatMap((one) => view.rowCells(one).map(shownText));
  return texts.map(unitOfTable).find((unit) => unit !== null) ?? null;
}
