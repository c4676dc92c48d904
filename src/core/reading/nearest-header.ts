import { shownText, type GridView } from "./grid-view";
import type { IndicatorRole } from "./labels";
import { indicatorRoles, VAGUE_RANK } from "./match-labels";

/** The row of a sheet that is most like the header of an indicator block. */
export type NearestHeader = {
  readonly row: number;
  /** The words in it that are known, as they stand. */
  readonly known: readonly string[];
  /** What a form needs and the row does not say, in Chinese. */
  readonly missing: readonly string[];
};

/** What a header is made of, in the order of its columns. */
const PARTS: readonly (readonly [IndicatorRole, string])[] = [
  ["name", "三级指标（指标名称）"],
  ["target", "年度指标值"],
  ["actual", "实际完成值"],
  ["weight", "分值"],
  ["score", "得分"],
];

/** Words that also stand in headers of other tables (序号, 项目, 单位) count for nothing. */
const COUNTED: ReadonlySet<IndicatorRole> = new Set([
  ...PARTS.map(([role]) => role),
  "dimension",
  "category",
]);

/** Rows beyond are data (本工具默认). */
const FARTHEST_ROW = 200;

/** A row with fewer known words is like any other row (本工具默认). */
const FEWEST_WORDS = 2;

/** The row with the most known words, the first of equals; `null` when none has two. */
export function nearestHeader(view: GridView): NearestHeader | null {
  let best: NearestHeader | null = null;
  for (const row of view.rows.slice(0, FARTHEST_ROW)) {
    const found = likeness(view, row);
    if (found.known.length > (best?.known.length ?? FEWEST_WORDS - 1)) best = found;
  }
  return best;
}

function likeness(view: GridView, row: number): NearestHeader {
  const roles = new Set<IndicatorRole>();
  const known: string[] = [];
  for (const cell of view.rowCells(row)) {
    const sure = indicatorRoles(shownText(cell)).find(({ rank }) => rank < VAGUE_RANK);
    if (!sure || !COUNTED.has(sure.role) || roles.has(sure.role)) continue;
    roles.add(sure.role);
    known.push(shownText(cell).replace(/\s+/g, ""));
  }
  const missing = PARTS.filter(([role]) => !roles.has(role)).map(([, words]) => words);
  return { row, known, missing };
}
