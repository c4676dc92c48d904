import type { Indicator, SkippedRow } from "../model/form";
import { classifyRow } from "./classify-row";
import type { IndicatorHeader } from "./find-headers";
import type { GridView } from "./grid-view";
import { leftoverOf } from "./leftover-rows";
import { linkDetails } from "./link-details";
import { readIndicator } from "./read-indicator";
import { levelReader, type LevelName } from "./read-levels";

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
  const { rows, totalRow, bottom } = findRows(context);
  const { header } = context;
  const levelsOf = levelReaders(context);
  const dimensionNames = new Map<string, LevelName>();
  const indicators: Indicator[] = [];
  const skippedRows: SkippedRow[] = [];
  for (const row of rows) {
    const levels = levelsOf(row);
    if (levels.dimension) dimensionNames.set(levels.dimension.cell, levels.dimension);
    const indicator = readIndicator({ ...context, header, row, levels });
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

/** The rows that may hold indicators, the total row, and the last row of the block. */
function findRows(context: BlockContext) {
  const rows: number[] = [];
  let bottom = context.header.bottom;
  for (const row of blockRows(context)) {
    const kind = classifyRow(context.view, context.header, row);
    if (kind === "end") break;
    bottom = row;
    if (kind === "total") return { rows, totalRow: row, bottom };
    if (kind === "indicator") rows.push(row);
  }
  return { rows, totalRow: null, bottom };
}

/** Both levels of a row; a new dimension begins its categories afresh. */
function levelReaders({ view, header }: BlockContext) {
  const dimensionOf = levelReader(view, header.columns.get("dimension"));
  const categoryOf = levelReader(view, header.columns.get("category"));
  let previous: string | null = null;
  return (row: number) => {
    const dimension = dimensionOf(row, false);
    const category = categoryOf(row, (dimension?.cell ?? null) !== previous);
    previous = dimension?.cell ?? null;
    return { dimension, category };
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
