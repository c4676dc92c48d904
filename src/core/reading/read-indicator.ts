import type { Indicator } from "../model/form";
import { blankRead, NOT_THERE, type Read } from "../model/read";
import { parseNumber, type CellContent } from "../values";
import { parseText, readColumn, type Parsed } from "./column-reads";
import type { IndicatorHeader } from "./find-headers";
import { shownText, type ColumnSpan, type GridView } from "./grid-view";
import type { IndicatorRole } from "./labels";
import { readCategory, readDimension } from "./levels";
import type { LevelName } from "./read-levels";
import { readQuantity, type QuantityColumns } from "./read-quantity";
import { readWeight, weightInName } from "./read-weight";

/** A row of an indicator block, and what it is read with. */
export type IndicatorPlace = {
  readonly view: GridView;
  readonly header: IndicatorHeader;
  readonly row: number;
  readonly levels: { readonly dimension: LevelName | null; readonly category: LevelName | null };
  readonly fiscalYear: number | null;
  readonly date1904: boolean;
};

/** Reads one row by its header's columns. `parentRow` is settled later, from the rows around it. */
export function readIndicator(place: IndicatorPlace): Indicator {
  const { row, view, header, levels } = place;
  const { dimension, category } = levels;
  const kind = readCategory(category?.text ?? "");
  const name = readName(place);
  const { target, actual, reviewedActual } = quantitiesOf(place, name);
  // Written out field by field: a workbook has tens of thousands of these, and spreading makes them slow and large.
  return {
    row,
    dimension: readDimension(dimension?.text ?? null, kind),
    dimensionText: dimension?.text ?? null,
    dimensionCell: dimension?.cell ?? null,
    category: kind,
    categoryText: category?.text ?? null,
    categoryCell: category?.cell ?? null,
    name,
    target,
    actual,
    weight: weightOf(place, name),
    score: ownFigure(place, "score"),
    deviationNote: readRole(place, "deviationNote", parseText),
    standard: readRole(place, "standard", parseText),
    reviewedActual,
    reviewedScore: readRole(place, "reviewedScore", parseNumber),
    scoreSharedWithRow: sharedRow(view, header.columns.get("score"), row),
    parentRow: null,
  };
}

function readRole<T>(
  { view, header, row }: IndicatorPlace,
  role: IndicatorRole,
  parse: (content: CellContent) => Parsed<T>,
): Read<T> {
  return readColumn({ view, row, span: header.columns.get(role) }, parse);
}

/** Where a number ("指标1", "①") and the name stand in two cells under one header, the name is the second. */
function readName(place: IndicatorPlace): Read<string> {
  const { view, header, row } = place;
  const span = header.columns.get("name");
  const read = readRole(place, "name", parseText);
  if (!span || !NUMBERING.test(read.text ?? "")) return read;
  const { right } = view.area(row, span.left);
  const rest = readColumn({ view, row, span: { left: right + 1, right: span.right } }, parseText);
  return right < span.right && rest.value !== null ? rest : read;
}

const NUMBERING = /^(指标|目标)?\s*([0-9０-９]+|[①-⑳]|[一二三四五六七八九十]+)\s*[:：.．、]?$/;

type Quantities = Pick<Indicator, "target" | "actual" | "reviewedActual">;

function quantitiesOf(place: IndicatorPlace, { text }: Read<string>): Quantities {
  const { view, header, row, fiscalYear, date1904 } = place;
  const name = text ?? "";
  const target = readQuantity(
    { view, row, columns: targetColumns(place) },
    { role: "target", fiscalYear, date1904, name, target: null },
  );
  const context = { role: "actual", fiscalYear, date1904, name, target: target.value } as const;
  const actualIn = (value: ColumnSpan | undefined) =>
    readQuantity({ view, row, columns: { value } }, context);
  return {
    target,
    actual: actualIn(header.columns.get("actual")),
    reviewedActual: actualIn(header.columns.get("reviewedActual")),
  };
}

/** An adjusted target counts before the one set at the beginning of the year. */
function targetColumns({ view, header, row }: IndicatorPlace): QuantityColumns {
  const adjusted = header.columns.get("adjustedTarget");
  const useAdjusted = adjusted && shownText(view.shown(row, adjusted.left)) !== "";
  return {
    sign: header.columns.get("targetSign"),
    value: useAdjusted ? adjusted : (header.columns.get("target") ?? adjusted),
    unit: header.columns.get("targetUnit"),
  };
}

function weightOf(place: IndicatorPlace, name: Read<string>): Read<number> {
  const { columns } = place.header;
  if (columns.has("weight")) return ownFigure(place, "weight");
  return columns.has("score") ? weightInName(name) : NOT_THERE;
}

/** A figure merged over several rows counts for the first of them; the others keep its cell and stay blank. */
function ownFigure(place: IndicatorPlace, role: "weight" | "score"): Read<number> {
  const { view, header, row } = place;
  const span = header.columns.get(role);
  if (!span || sharedRow(view, span, row) === null) {
    return role === "weight" ? readWeight({ view, row, span }) : readRole(place, role, parseNumber);
  }
  const { top, left } = view.area(row, span.left);
  return blankRead({ row: top, column: left });
}

function sharedRow(view: GridView, span: ColumnSpan | undefined, row: number): number | null {
  if (!span) return null;
  const { top } = view.area(row, span.left);
  return top < row ? top : null;
}
