import type { TotalRow } from "../model/form";
import { NOT_THERE, type Read } from "../model/read";
import { parseNumber } from "../values";
import { readColumn } from "./column-reads";
import { readWeight } from "./read-weight";
import type { IndicatorHeader } from "./find-headers";
import type { ColumnSpan, GridView } from "./grid-view";
import type { LabelledValues } from "./read-head";
import type { IndicatorBlock } from "./read-indicators";

type TotalPlace = {
  readonly headers: readonly IndicatorHeader[];
  readonly blocks: readonly IndicatorBlock[];
  /** Labels above the indicators and below their header: 自评总分, 自评等级. */
  readonly labelled: LabelledValues;
  readonly tail: LabelledValues;
};

/** The total: the 总分 row under the indicators, else a labelled 自评总分 elsewhere on the form. */
export function readTotal(
  view: GridView,
  { headers, blocks, labelled, tail }: TotalPlace,
): TotalRow {
  const rating = labelled.get("rating") ?? tail.get("rating") ?? NOT_THERE;
  const index = blocks.findIndex((block) => block.totalRow !== null);
  const row = blocks[index]?.totalRow ?? null;
  const header = headers[index];
  if (row === null || !header) {
    const below = rowBelow(view, headers[headers.length - 1], tail.get("totalScore"));
    if (below) return { ...figuresOf(view, below), rating };
    const stated = labelled.get("totalScore") ?? tail.get("totalScore");
    return { row: null, weight: NOT_THERE, score: stated ? numberOf(stated) : NOT_THERE, rating };
  }
  return { ...figuresOf(view, { row, header }), rating };
}

type TotalAt = { readonly row: number; readonly header: IndicatorHeader };

/** "总分 ┆ 100 ┆ 98" apart from the indicators: what stands in their columns is not what stands beside the label. */
function rowBelow(
  view: GridView,
  header: IndicatorHeader | undefined,
  stated: Read<string> | undefined,
): TotalAt | null {
  const row = stated?.source?.row;
  const column = header?.columns.get("score");
  if (!header || row === undefined || !column) return null;
  return typeof view.shown(row, column.left)?.value === "number" ? { row, header } : null;
}

function figuresOf(view: GridView, { row, header }: TotalAt): Omit<TotalRow, "rating"> {
  const weight = header.columns.get("weight");
  const score = header.columns.get("score");
  return {
    row,
    weight: isCovered(view, { row, header, span: weight })
      ? NOT_THERE
      : readWeight({ view, row, span: weight }),
    score: isCovered(view, { row, header, span: score })
      ? NOT_THERE
      : readColumn({ view, row, span: score }, parseNumber),
  };
}

type FigurePlace = {
  readonly row: number;
  readonly header: IndicatorHeader;
  readonly span: ColumnSpan | undefined;
};

/** A column that the total's own label covers has no figure. */
function isCovered(view: GridView, { row, header, span }: FigurePlace): boolean {
  const label = view.rowCells(row).find(({ column }) => column >= header.left);
  if (!span || !label) return false;
  return view.area(row, label.column).right >= span.left;
}

/** Where label and value share a cell ("自评总分：98.6分"), the value is the part after the label. */
function numberOf(read: Read<string>): Read<number> {
  const { source, value, text } = read;
  if (!source || value === null) return { ...read, value: null };
  return { ...read, ...parseNumber(value === text ? source : { ...source, value, text: value }) };
}
