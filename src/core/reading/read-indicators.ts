import type { Indicator, SkippedRow } from "../model/form";
import { blankRead, NOT_THERE, isBlank, type Read } from "../model/read";
import type { Quantity } from "../model/quantity";
import { isPlaceholder, normalizeText, parseNumber } from "../values";
import { parseText, readColumn } from "./column-reads";
import { classifyRow } from "./classify-row";
import type { IndicatorHeader } from "./find-headers";
import { shownText, type GridView } from "./grid-view";
import type { IndicatorRole } from "./labels";
import { readCategory, readDimension } from "./levels";
import { levelReader, type LevelName } from "./read-levels";
import { readQuantity, type QuantityColumns } from "./read-quantity";

/** What the rows under an indicator header hold. */
export type IndicatorBlock = {
  readonly indicators: readonly Indicator[];
  readonly skippedRows: readonly SkippedRow[];
  /** The names of 一级指标 met, with the points some forms print behind them. */
  readonly dimensionNames: readonly LevelName[];
  readonly totalRow: number | null;
  /** The last row that belongs to the block. */
  readonly bottom: number;
};

/** What a block is read with. */
export type BlockContext = {
  readonly view: GridView;
  readonly header: IndicatorHeader;
  /** Rows from here on belong to something else. */
  readonly limit: number;
  readonly fiscalYear: number | null;
  readonly date1904: boolean;
};

/** Reads the rows under a header down to the total, the signatures, the next form or a gap. */
export function readIndicators(context: BlockContext): IndicatorBlock {
  const { view, header } = context;
  const readRow = rowReader(context);
  const indicators: Indicator[] = [];
  const skippedRows: SkippedRow[] = [];
  const dimensionNames = new Map<string, LevelName>();
  let totalRow: number | null = null;
  let bottom = header.bottom;
  for (const row of blockRows(context)) {
    const kind = classifyRow(view, header, row);
    if (kind === "end") break;
    bottom = row;
    if (kind === "total") {
      totalRow = row;
      break;
    }
    if (kind !== "indicator") continue;
    const { indicator, dimension } = readRow(row);
    if (dimension) dimensionNames.set(dimension.cell, dimension);
    const leftover = leftoverOf(indicator);
    if (leftover) skippedRows.push(leftover);
    else indicators.push(indicator);
  }
  return {
    indicators: linkDetails(indicators),
    skippedRows,
    dimensionNames: [...dimensionNames.values()],
    totalRow,
    bottom,
  };
}

/** A form ends where nothing stands for this many rows (本工具默认). */
const LONGEST_GAP = 3;

function* blockRows({ view, header, limit }: BlockContext): Generator<number> {
  let previous = header.bottom;
  for (const row of view.rowsBetween(header.bottom + 1, limit - 1)) {
    if (row - previous > LONGEST_GAP && !reaches(view, header, { from: previous, to: row })) return;
    const filled = view
      .rowCells(row)
      .some(({ column }) => column >= header.left && column <= header.right);
    if (!filled) continue;
    yield row;
    previous = row;
  }
}

/** Whether a merged area of the block bridges the gap between two rows. */
function reaches(
  view: GridView,
  header: IndicatorHeader,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return view.area(from, header.left).bottom >= to;
}

function rowReader({ view, header, fiscalYear, date1904 }: BlockContext) {
  const column = (role: IndicatorRole) => header.columns.get(role);
  const dimensionOf = levelReader(view, column("dimension"));
  const categoryOf = levelReader(view, column("category"));
  let dimensionCell: string | null = null;
  return (row: number): { indicator: Indicator; dimension: LevelName | null } => {
    const place = (role: IndicatorRole) => ({ view, row, span: column(role) });
    const dimension = dimensionOf(row, false);
    const categoryLevel = categoryOf(row, dimension?.cell !== dimensionCell);
    dimensionCell = dimension?.cell ?? null;
    const category = readCategory(categoryLevel?.text ?? "");
    const name = readColumn(place("name"), parseText);
    const quantity = (
      columns: QuantityColumns,
      role: "target" | "actual",
      target: Quantity | null,
    ) =>
      readQuantity(
        { view, row, columns },
        { role, target, fiscalYear, date1904, name: name.text ?? "" },
      );
    const target = quantity(targetColumns(view, header, row), "target", null);
    return {
      dimension,
      indicator: {
        row,
        dimension: readDimension(dimension?.text ?? null, category),
        dimensionText: dimension?.text ?? null,
        dimensionCell: dimension?.cell ?? null,
        category,
        categoryText: categoryLevel?.text ?? null,
        categoryCell: categoryLevel?.cell ?? null,
        name,
        target,
        actual: quantity({ value: column("actual") }, "actual", target.value),
        weight: ownFigure(view, place("weight")),
        score: ownFigure(view, place("score")),
        deviationNote: readColumn(place("deviationNote"), parseText),
        standard: readColumn(place("standard"), parseText),
        reviewedActual: quantity({ value: column("reviewedActual") }, "actual", target.value),
        reviewedScore: readColumn(place("reviewedScore"), parseNumber),
        scoreSharedWithRow: sharedRow(view, column("score"), row),
        parentRow: null,
      },
    };
  };
}

/** An adjusted target counts before the one set at the beginning of the year. */
function targetColumns(view: GridView, header: IndicatorHeader, row: number): QuantityColumns {
  const adjusted = header.columns.get("adjustedTarget");
  const useAdjusted = adjusted && shownText(view.shown(row, adjusted.left)) !== "";
  return {
    sign: header.columns.get("targetSign"),
    value: useAdjusted ? adjusted : (header.columns.get("target") ?? adjusted),
    unit: header.columns.get("targetUnit"),
  };
}

/** A figure merged over several rows counts for the first of them; the others keep its cell and stay blank. */
function ownFigure(view: GridView, place: Parameters<typeof readColumn>[0]): Read<number> {
  const { row, span } = place;
  if (!span || sharedRow(view, span, row) === null) return readColumn(place, parseNumber);
  const { top, left } = view.area(row, span.left);
  return blankRead({ row: top, column: left });
}

function sharedRow(
  view: GridView,
  span: { readonly left: number } | undefined,
  row: number,
): number | null {
  if (!span) return null;
  const { top } = view.area(row, span.left);
  return top < row ? top : null;
}

/** The row as a leftover of the template or a blank row; `null` when it is an indicator. */
function leftoverOf(indicator: Indicator): SkippedRow | null {
  const { name, target, actual, score, weight, row } = indicator;
  const nameText = normalizeText(name.text ?? "").replace(/^(指标|目标)\s*\d+\s*[:：.、]?\s*/, "");
  const unnamed = nameText === "" || NO_VALUE.test(nameText) || isPlaceholder(name.text ?? "");
  const empty = (read: Read<unknown>): boolean =>
    (read.text ?? "").trim() === "" || NO_VALUE.test(normalizeText(read.text ?? ""));
  const leftTarget = empty(target) || target.value?.kind === "placeholder";
  const leftActual = empty(actual) || actual.value?.kind === "placeholder";
  if (!unnamed || !leftTarget || !leftActual) return null;
  if (score.value !== null && score.value !== 0 && indicator.scoreSharedWithRow === null)
    return null;
  const texts = [name, target, actual].filter(
    (read) => !isBlank(read) && read.cell !== null && read.text !== "",
  );
  return {
    row,
    reason: texts.length > 0 ? "template" : "blank",
    cells: texts.map((read) => ({ cell: read.cell ?? "", text: read.text ?? "" })),
    weight: weight ?? NOT_THERE,
  };
}

/** Marks that stand for "nothing here": "/", "—", "-", "无". */
const NO_VALUE = /^[/／\-—–―、.．。…\s]*$|^无$/;

/** Rows without weight and score under a row that has both but no target are its details (其中). */
function linkDetails(indicators: readonly Indicator[]): Indicator[] {
  let parent: number | null = null;
  return indicators.map((indicator, index) => {
    const { weight, score, target, actual, name } = indicator;
    const unweighted = isBlank(weight) && weight.cell?.endsWith(String(indicator.row));
    const unscored = (isBlank(score) && indicator.scoreSharedWithRow === null) || score.cell === null;
    const bare = unweighted && unscored && !isBlank(target);
    const said = /^\W*其中/.test(name.value ?? "");
    if (bare && parent !== null) return { ...indicator, parentRow: parent };
    if (bare && said) return { ...indicator, parentRow: indicators[index - 1]?.row ?? null };
    parent = isBlank(target) && isBlank(actual) && weight.value !== null ? indicator.row : null;
    return indicator;
  });
}
