import type { Indicator, SkippedRow } from "../model/form";
import { classifyRow } from "./classify-row";
import { isColumnNumbers } from "./column-numbers";
import type { IndicatorHeader } from "./find-headers";
import { formatAddress } from "../model/address";
import { shownText, spanCells, type GridView } from "./grid-view";
import { leftoverOf } from "./leftover-rows";
import { readDimension } from "./levels";
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
  /** The header of a funding block below the indicators. */
  readonly fundingRow: number | null;
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
  const { rows, totalRow, fundingRow, bottom } = findRows(context);
  const { view, header, fiscalYear, date1904 } = context;
  const levelsOf = levelReaders(context);
  const dimensionNames = new Map<string, LevelName>();
  const indicators: Indicator[] = [];
  const skippedRows: SkippedRow[] = [];
  for (const { row, section } of rows) {
    const levels = withSection(levelsOf(row), section);
    if (levels.dimension) dimensionNames.set(levels.dimension.cell, levels.dimension);
    const indicator = readIndicator({ view, header, row, levels, fiscalYear, date1904 });
    const leftover = leftoverOf(indicator);
    if (leftover) skippedRows.push(leftover);
    else indicators.push(indicator);
  }
  return {
    indicators: linkDetails(indicators),
    skippedRows,
    dimensionNames: [...dimensionNames.values()],
    totalRow,
    fundingRow,
    bottom,
  };
}

/** The rows that may hold indicators, the total row, and the last row of the block. */
function findRows(context: BlockContext) {
  const rows: BlockRow[] = [];
  let section: LevelName | null = null;
  let bottom = context.header.bottom;
  for (const row of blockRows(context)) {
    if (numbersColumns(context, row)) continue;
    const kind = classifyRow(context.view, context.header, row);
    if (kind === "funding") return { rows, totalRow: null, fundingRow: row, bottom };
    if (kind === "end") break;
    bottom = row;
    if (kind === "total" && !goesOn(context, row)) {
      return { rows, totalRow: row, fundingRow: null, bottom };
    }
    if (kind === "section") section = sectionName(context, row);
    if (kind === "indicator") rows.push({ row, section });
  }
  return { rows, totalRow: null, fundingRow: null, bottom };
}

/** Numbers of the columns may stand between the labels and the first indicator. */
function numbersColumns({ view, header }: BlockContext, row: number): boolean {
  return row === header.bottom + 1 && isColumnNumbers(view, row, header);
}

type BlockRow = { readonly row: number; readonly section: LevelName | null };

/** "一、产出指标" over its rows. */
function sectionName({ view, header }: BlockContext, row: number): LevelName | null {
  const [cell] = spanCells(view, row, header);
  if (!cell) return null;
  return { text: shownText(cell).replace(SECTION_NUMBER, ""), cell: formatAddress(cell) };
}

const SECTION_NUMBER = /^[（(]?[一二三四五六七八九十]+([）)]|[、.．])\s*/;

type Levels = { readonly dimension: LevelName | null; readonly category: LevelName | null };

/** Where no column names the dimension, the heading above the rows does. */
function withSection(levels: Levels, section: LevelName | null): Levels {
  if (levels.dimension || !section || !namesDimension(section.text)) return levels;
  return { ...levels, dimension: section };
}

function namesDimension(text: string): boolean {
  const dimension = readDimension(text, null);
  return dimension !== null && dimension !== "other";
}

/** In a list of projects a total may close each of them. */
function goesOn({ view, header, limit }: BlockContext, total: number): boolean {
  if (!header.columns.has("project")) return false;
  const next = view.rowsBetween(total + 1, Math.min(limit - 1, total + LONGEST_GAP))[0];
  return next !== undefined && classifyRow(view, header, next) === "indicator";
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
    if (row - previous > LONGEST_GAP && !bridged({ view, header, previous, row })) return;
    if (spanCells(view, row, header).length === 0) continue;
    yield row;
    previous = row;
  }
}

type Gap = {
  readonly view: GridView;
  readonly header: IndicatorHeader;
  readonly previous: number;
  readonly row: number;
};

/** Blank rows end a form, unless a merged area reaches over them or the total follows. */
function bridged({ view, header, previous, row }: Gap): boolean {
  const { bottom } = view.area(previous, header.left);
  return bottom >= row || classifyRow(view, header, row) === "total";
}
