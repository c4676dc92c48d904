import { normalizeLabel } from "../values";
import { isMerged, shownText, type GridView } from "./grid-view";
import { fundingLabels, indicatorLabels, type IndicatorRole } from "./labels";
import { matchLabel, type LabelMatch } from "./match-labels";
import { resolveColumns, type ColumnMap, type HeaderRows } from "./resolve-columns";

/** The header of an indicator block (绩效指标) and its columns. */
export type IndicatorHeader = HeaderRows & { readonly columns: ColumnMap<IndicatorRole> };

export type HeaderSearch = {
  readonly headers: readonly IndicatorHeader[];
  /** Headers of tables with indicators and targets but without actuals or scores: a budget-stage form. */
  readonly targetOnly: number;
};

/** Finds every indicator header of a sheet, top to bottom and, on one row, left to right. */
export function findIndicatorHeaders(view: GridView): HeaderSearch {
  const headers: IndicatorHeader[] = [];
  let targetOnly = 0;
  let done = 0;
  for (const row of view.rows) {
    if (row <= done) continue;
    for (const rows of headerRowsAt(view, row)) {
      const columns = resolveColumns(view, rows, indicatorLabels);
      if (isIndicatorHeader(columns)) headers.push({ ...rows, columns });
      else if (columns.has("name") && columns.has("target")) targetOnly++;
      else continue;
      done = Math.max(done, rows.bottom);
    }
  }
  return { headers, targetOnly };
}

/** An indicator block names its indicators and says what became of them. */
function isIndicatorHeader(columns: ColumnMap<IndicatorRole>): boolean {
  if (!columns.has("name")) return false;
  const outcome = columns.has("actual") || columns.has("score");
  const basis = columns.has("target") || columns.has("weight") || columns.has("standard");
  const structure = STRUCTURE.some((role) => columns.has(role));
  return outcome && (basis || columns.has("actual")) && structure;
}

const STRUCTURE: readonly IndicatorRole[] = ["dimension", "category", "target", "standard"];

/** The header rows that begin at this row: one group, or several forms side by side. */
function headerRowsAt(view: GridView, row: number): HeaderRows[] {
  const labels = view
    .rowCells(row)
    .map((cell) => ({ cell, roles: matchLabel(normalizeLabel(shownText(cell)), indicatorLabels) }));
  const known = labels.filter(({ roles }) => roles.length > 0);
  if (known.length < FEWEST_LABELS) return [];
  const starts = groupStarts(known.map(({ cell, roles }) => ({ column: cell.column, roles })));
  return starts.map((left, index) =>
    groupRows(view, row, { left, limit: (starts[index + 1] ?? Infinity) - 1 }),
  );
}

/** A header with fewer known labels is no header (本工具默认). */
const FEWEST_LABELS = 3;

type LabelledColumn = {
  readonly column: number;
  readonly roles: readonly LabelMatch<IndicatorRole>[];
};

/**
 * Where forms side by side begin: at each label that repeats the first one's role, if the outcomes repeat too.
 * The block's own name (绩效指标) before the first label belongs to its group.
 */
function groupStarts(columns: readonly LabelledColumn[]): number[] {
  const sure = columns.filter(({ roles }) => (roles[0]?.rank ?? 0) < VAGUE_RANK);
  const starts = sure.filter(({ roles }) => roles[0]?.role === sure[0]?.roles[0]?.role);
  const outcomes = sure.filter(
    ({ roles }) => roles[0]?.role === "actual" || roles[0]?.role === "score",
  );
  const repeated = starts.length > 1 && outcomes.length >= starts.length;
  return (repeated ? starts : starts.slice(0, 1)).map((start) => {
    const before = columns[columns.indexOf(start) - 1];
    return before && (before.roles[0]?.rank ?? 0) >= VAGUE_RANK ? before.column : start.column;
  });
}

/** Wordings from this rank on may as well be a block's name. */
const VAGUE_RANK = 3;

function groupRows(
  view: GridView,
  row: number,
  { left, limit }: { readonly left: number; readonly limit: number },
): HeaderRows {
  const cells = view.rowCells(row).filter((cell) => cell.column >= left && cell.column <= limit);
  const areas = cells.map((cell) => view.area(row, cell.column));
  const right = Math.max(...areas.map((area) => area.right));
  const rows = { top: row, bottom: row, left, right };
  return hasSubHeader(view, rows) ? { ...rows, bottom: row + 1 } : rows;
}

/** The next row belongs to the header when all it holds there are labels again, and no indicator could stand so. */
function hasSubHeader(view: GridView, { top, left, right }: HeaderRows): boolean {
  const below = view.rowCells(top + 1).filter(({ column }) => column >= left && column <= right);
  if (below.length < 2) return false;
  const wide = below.every((cell) => {
    const above = view.area(top, cell.column);
    return above.bottom === top;
  });
  const split = below.some((cell) => isMerged(view.area(top, cell.column)));
  const labels = below.every(({ text }) => {
    const label = normalizeLabel(text);
    return (
      matchLabel(label, indicatorLabels).length > 0 || matchLabel(label, fundingLabels).length > 0
    );
  });
  return wide && labels && (split || below.length > 2);
}
