import { isMerged, shownText, spanCells, type GridView } from "./grid-view";
import type { IndicatorRole } from "./labels";
import { fundingRoles, indicatorRoles, type LabelMatch } from "./match-labels";
import { resolveColumns, type ColumnMap, type HeaderRows } from "./resolve-columns";

/** The header of an indicator block (绩效指标) and its columns. */
export type IndicatorHeader = HeaderRows & { readonly columns: ColumnMap<IndicatorRole> };

export type HeaderSearch = {
  readonly headers: readonly IndicatorHeader[];
  /** Headers of tables with indicators and targets but without actuals or scores: a budget-stage form. */
  readonly targetOnly: number;
};

const INDICATOR_COLUMNS = { rolesOf: indicatorRoles, anchor: "name" } as const;

/** Finds every indicator header of a sheet, top to bottom and, on one row, left to right. */
export function findIndicatorHeaders(view: GridView): HeaderSearch {
  const headers: IndicatorHeader[] = [];
  let targetOnly = 0;
  let done = 0;
  for (const row of view.rows) {
    if (row <= done) continue;
    for (const rows of headerRowsAt(view, row)) {
      const resolved = resolveColumns(view, rows, INDICATOR_COLUMNS);
      const columns = levelsUnderOneHeading(view, nameByLowestLevel(resolved), rows.bottom + 1);
      if (isIndicatorHeader(columns)) headers.push({ ...rows, columns });
      else if (columns.has("name") && columns.has("target")) targetOnly++;
      else continue;
      done = Math.max(done, rows.bottom);
    }
  }
  return { headers, targetOnly };
}

/** 绩效指标 over three columns without labels of their own holds the three levels. */
function levelsUnderOneHeading(
  view: GridView,
  columns: ColumnMap<IndicatorRole>,
  row: number,
): ColumnMap<IndicatorRole> {
  const name = columns.get("name");
  const widths = name ? name.right - name.left : 0;
  if (!name || widths < 2 || columns.has("dimension") || columns.has("category")) return columns;
  const area = view.area(row, name.right);
  if (area.left <= name.left + 1) return columns;
  const part = (left: number, right: number) => ({ ...name, left, right });
  return new Map([
    ...columns,
    ["dimension", part(name.left, name.left)],
    ["category", part(name.left + 1, area.left - 1)],
    ["name", part(area.left, name.right)],
  ] as const);
}

/** Forms with fewer levels name their indicators in the lowest one. */
function nameByLowestLevel(columns: ColumnMap<IndicatorRole>): ColumnMap<IndicatorRole> {
  const lowest = columns.get("category");
  if (columns.has("name") || !lowest) return columns;
  const named = new Map([...columns, ["name", lowest] as const]);
  named.delete("category");
  return named;
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
  const labels = knownLabels(view, row);
  if (labels.length < FEWEST_LABELS) return [];
  const starts = groupStarts(labels).map((start, index) =>
    withBlockName(view, row, { start, index }),
  );
  return starts.map((left, index) =>
    groupRows(view, row, { left, limit: (starts[index + 1] ?? Infinity) - 1 }),
  );
}

/** The block's own name (绩效指标, 年度绩效目标（80分）) stands left of its labels, often merged down beside its rows. */
function withBlockName(
  view: GridView,
  row: number,
  { start, index }: { readonly start: number; readonly index: number },
): number {
  if (index === 0) {
    const lefts = view.rowCells(row).map(({ column }) => column);
    const beside = start > 1 ? view.area(row, start - 1) : null;
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
function knownLabels(view: GridView, row: number): readonly LabelledColumn[] {
  const cells = view.rowCells(row);
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

/** Wordings from this rank on may as well be a block's name. */
const VAGUE_RANK = 3;

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
