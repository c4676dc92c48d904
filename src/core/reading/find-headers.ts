import type { ReaderProfile } from "../model/reader-profile";
import { ALL_COLUMNS, columnBands } from "./column-bands";
import { isMerged, shownText, spanCells, type ColumnSpan, type GridView } from "./grid-view";
import type { IndicatorRole } from "./labels";
import { fundingRoles, indicatorRoles, VAGUE_RANK, type LabelMatch } from "./match-labels";
import { labelColumns } from "./label-columns";
import type { ColumnMap, HeaderRows } from "./resolve-columns";
import { meets, taughtHeaders, type TaughtHeader } from "./teach/taught-headers";

/** The header of an indicator block (绩效指标) and its columns. */
export type IndicatorHeader = HeaderRows & {
  readonly columns: ColumnMap<IndicatorRole>;
  /** Who pointed it out; left out for a header known by its labels. */
  readonly profile?: ReaderProfile;
};

export type HeaderSearch = {
  readonly headers: readonly IndicatorHeader[];
  /** Headers of tables with indicators and targets but without actuals or scores: a budget-stage form. */
  readonly targetOnly: number;
};

/**
 * Finds every indicator header of a sheet, top to bottom and, on one row, left to right. Where a person pointed a header
 * out, that counts and not its labels.
 */
export function findIndicatorHeaders(
  view: GridView,
  profiles: readonly ReaderProfile[],
): HeaderSearch {
  const taught = profiles.length === 0 ? NONE_TAUGHT : taughtHeaders(view, profiles);
  const { headers, targetOnly } = searchBands(view, taught);
  if (taught.length === 0) return { headers, targetOnly };
  const all = [...headers, ...taught].sort((a, b) => a.top - b.top || a.left - b.left);
  return { headers: all, targetOnly };
}

const NONE_TAUGHT: readonly TaughtHeader[] = [];

/** Forms side by side need not have their headers in one row; a band of columns without a header belongs to another's form. */
function searchBands(view: GridView, taught: readonly TaughtHeader[]): HeaderSearch {
  const bands = columnBands(view);
  if (bands.length < 2) return labelledHeaders(view, taught, ALL_COLUMNS);
  const searches = bands.map((band) => labelledHeaders(view, taught, band));
  const found = searches.filter(({ headers }) => headers.length > 0);
  if (found.length < 2) return labelledHeaders(view, taught, ALL_COLUMNS);
  return {
    headers: found
      .flatMap(({ headers }) => headers)
      .sort((a, b) => a.top - b.top || a.left - b.left),
    targetOnly: searches.reduce((sum, search) => sum + search.targetOnly, 0),
  };
}

function labelledHeaders(
  view: GridView,
  taught: readonly TaughtHeader[],
  band: ColumnSpan,
): HeaderSearch {
  const headers: IndicatorHeader[] = [];
  let targetOnly = 0;
  let done = 0;
  for (const row of view.rows) {
    if (row <= done) continue;
    for (const rows of headerRowsAt(view, row, band)) {
      if (taught.some((known) => meets(known, rows))) continue;
      const columns = withPeriodAsActual(labelColumns(view, rows));
      if (isIndicatorHeader(columns)) headers.push({ ...rows, columns });
      else if (columns.has("name") && columns.has("target")) targetOnly++;
      else continue;
      done = Math.max(done, rows.bottom);
    }
  }
  return { headers, targetOnly };
}

/** Where values are of a part of the year and nothing is scored, they are the actuals of that form. */
function withPeriodAsActual(columns: ColumnMap<IndicatorRole>): ColumnMap<IndicatorRole> {
  const period = columns.get("periodActual");
  if (!period || columns.has("actual") || columns.has("score")) return columns;
  return new Map([...columns, ["actual", period] as const]);
}

/** An indicator block names its indicators and says what became, or is to become, of them. */
function isIndicatorHeader(columns: ColumnMap<IndicatorRole>): boolean {
  if (!columns.has("name")) return false;
  const outcome = OUTCOME.some((role) => columns.has(role));
  const basis = BASIS.some((role) => columns.has(role)) || explainsScores(columns);
  const structure = STRUCTURE.some((role) => columns.has(role));
  return outcome && (basis || columns.has("actual")) && structure;
}

/** 指标解释 beside 自评分; a system of indicators has 评价要点及得分 for whoever scores. */
function explainsScores(columns: ColumnMap<IndicatorRole>): boolean {
  const roles = indicatorRoles(columns.get("score")?.text ?? "");
  return columns.has("description") && roles[0]?.role === "score" && roles[0].rank < VAGUE_RANK;
}

const OUTCOME: readonly IndicatorRole[] = ["actual", "score", "forecast"];
const BASIS: readonly IndicatorRole[] = ["target", "weight", "standard"];
const STRUCTURE: readonly IndicatorRole[] = ["dimension", "category", "target", "standard"];

/** The header rows that begin at this row: one group, or several forms side by side. */
function headerRowsAt(view: GridView, row: number, band: ColumnSpan): HeaderRows[] {
  const labels = knownLabels(view, row, band);
  if (labels.length < FEWEST_LABELS) return [];
  const starts = groupStarts(labels).map((start, index) =>
    withBlockName(view, row, { start, index, band }),
  );
  return starts.map((left, index) =>
    groupRows(view, row, { left, limit: (starts[index + 1] ?? band.right + 1) - 1 }),
  );
}

type BlockStart = { readonly start: number; readonly index: number; readonly band: ColumnSpan };

/** The block's own name (绩效指标, 年度绩效目标（80分）) stands left of its labels, often merged down beside its rows. */
function withBlockName(view: GridView, row: number, { start, index, band }: BlockStart): number {
  if (index === 0) {
    const lefts = spanCells(view, row, band).map(({ column }) => column);
    const beside = start > band.left ? view.area(row, start - 1) : null;
    return Math.min(start, ...lefts, beside && beside.bottom > row ? beside.left : start);
  }
  const before = view.area(row, start - 1);
  const text = shownText(view.shown(row, start - 1));
  const isName = before.bottom > row || (indicatorRoles(text)[0]?.rank ?? 0) >= VAGUE_RANK;
  return text !== "" && isName ? before.left : start;
}

/** A header with fewer known labels is no header (本工具默认). */
const FEWEST_LABELS = 3;

type LabelledColumn = {
  readonly column: number;
  readonly roles: readonly LabelMatch<IndicatorRole>[];
};

/** The known labels of a row; as soon as too few can be left for a header, the rest is not looked at. */
function knownLabels(view: GridView, row: number, band: ColumnSpan): readonly LabelledColumn[] {
  const cells = spanCells(view, row, band);
  const known: LabelledColumn[] = [];
  let unread = cells.length;
  for (const cell of cells) {
    if (known.length + unread < FEWEST_LABELS) break;
    const roles = indicatorRoles(shownText(cell));
    if (roles.length > 0) known.push({ column: cell.column, roles });
    unread -= 1;
  }
  return known;
}

/** Where forms side by side begin: at each label that repeats the first one's role, if the outcomes repeat too. */
function groupStarts(columns: readonly LabelledColumn[]): number[] {
  const sure = columns.filter(({ roles }) => (roles[0]?.rank ?? 0) < VAGUE_RANK);
  const starts = sure.filter(({ roles }) => roles[0]?.role === sure[0]?.roles[0]?.role);
  const outcomes = sure.filter(
    ({ roles }) => roles[0]?.role === "actual" || roles[0]?.role === "score",
  );
  const repeated = starts.length > 1 && outcomes.length >= starts.length;
  return (repeated ? starts : starts.slice(0, 1)).map(({ column }) => column);
}

function groupRows(
  view: GridView,
  row: number,
  { left, limit }: { readonly left: number; readonly limit: number },
): HeaderRows {
  const cells = spanCells(view, row, { left, right: limit });
  const areas = cells.map((cell) => view.area(row, cell.column));
  const right = Math.max(...areas.map((area) => area.right));
  const rows = { top: row, bottom: row, left, right };
  const bottom = mergedBottom(view, rows);
  return bottom === row && hasSubHeader(view, rows)
    ? { ...rows, bottom: row + 1 }
    : { ...rows, bottom };
}

/** Labels merged over two rows tell that the header has two, whatever stands under the others. */
function mergedBottom(view: GridView, { top, left, right }: HeaderRows): number {
  const labels = spanCells(view, top, { left, right }).filter(
    (cell) => (indicatorRoles(shownText(cell))[0]?.rank ?? VAGUE_RANK) < VAGUE_RANK,
  );
  const bottoms = labels.map(({ column }) => view.area(top, column).bottom);
  const merged = bottoms.filter((bottom) => bottom === top + 1);
  return merged.length >= 2 ? top + 1 : top;
}

/** The next row belongs to the header when all it holds there are labels again, and no indicator could stand so. */
function hasSubHeader(view: GridView, { top, left, right }: HeaderRows): boolean {
  const below = spanCells(view, top + 1, { left, right });
  if (below.length < 2) return false;
  const wide = below.every((cell) => {
    const above = view.area(top, cell.column);
    return above.bottom === top;
  });
  const split = below.some((cell) => isMerged(view.area(top, cell.column)));
  const labels = below.every(
    ({ text }) => indicatorRoles(text).length > 0 || fundingRoles(text).length > 0,
  );
  return wide && labels && (split || below.length > 2);
}
