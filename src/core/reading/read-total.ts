import type { TotalRow } from "../model/form";
import { NOT_THERE, type Read } from "../model/read";
import { parseNumber } from "../values";
import { readColumn } from "./column-reads";
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
    const stated = labelled.get("totalScore") ?? tail.get("totalScore");
    return { row: null, weight: NOT_THERE, score: stated ? numberOf(stated) : NOT_THERE, rating };
  }
  const figure = (span: ColumnSpan | undefined) => readFigure(view, { row, header, span });
  return {
    row,
    weight: figure(header.columns.get("weight")),
    score: figure(header.columns.get("score")),
    rating,
  };
}

type FigurePlace = {
  readonly row: number;
  readonly header: IndicatorHeader;
  readonly span: ColumnSpan | undefined;
};

/** A column that the total's own label covers has no figure. */
function readFigure(view: GridView, { row, header, span }: FigurePlace): Read<number> {
  if (!span) return NOT_THERE;
  const label = view.rowCells(row).find(({ column }) => column >= header.left);
  const covered = label !== undefined && view.area(row, label.column).right >= span.left;
  return covered ? NOT_THERE : readColumn({ view, row, span }, parseNumber);
}

/** Where label and value share a cell ("自评总分：98.6分"), the value is the part after the label. */
function numberOf(read: Read<string>): Read<number> {
  const { source, value, text } = read;
  if (!source || value === null) return { ...read, value: null };
  return { ...read, ...parseNumber(value === text ? source : { ...source, value, text: value }) };
}
