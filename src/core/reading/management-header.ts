import type { IndicatorHeader } from "./find-headers";
import { shownText, spanCells, type GridView } from "./grid-view";
import { indicatorRoles } from "./match-labels";
import type { FormRegion } from "./read-head";
import { resolveColumns } from "./resolve-columns";

/** A block of points for management above the indicators, and the first row that is none of it. */
export type ManagementBlock = { readonly header: IndicatorHeader; readonly limit: number };

/** The block's name: 资金管理情况, 项目管理情况. */
const BLOCK_NAME = /管\s*理/;

/** Labels of the notes that a row may have; 情况说明 says how it went and is none. */
const OF_NOTES = /原因|改进|问题/;

/**
 * 资金管理情况 with 分值 and 得分 for each of its rows (河南): they count in the total like indicators, but have no column for
 * their names. `null` where a form has no such block, or one without points (转移支付).
 */
export function managementBlock(view: GridView, region: FormRegion): ManagementBlock | null {
  for (const row of view.rowsBetween(region.top, region.bottom)) {
    const [heading, first] = spanCells(view, row, region);
    if (!heading || !first || !BLOCK_NAME.test(shownText(heading))) continue;
    const { left, right, bottom } = view.area(row, heading.column);
    const columns = columnsOf(view, row, { ...region, left: first.column });
    if (bottom === row || right + 1 >= first.column || !columns) continue;
    const dimension = { left, right, text: "", cell: "" };
    const name = { left: right + 1, right: first.column - 1, text: "", cell: "" };
    const all = new Map([...columns, ["dimension", dimension], ["name", name]] as const);
    const last = Math.max(...[...columns.values()].map((column) => column.right));
    return {
      header: { top: row, bottom: row, left, right: last, columns: all },
      limit: bottom + 1,
    };
  }
  return null;
}

function columnsOf(
  view: GridView,
  row: number,
  region: FormRegion,
): IndicatorHeader["columns"] | null {
  const last = Math.max(
    ...spanCells(view, row, region).map(({ column }) => view.area(row, column).right),
  );
  const rows = { ...region, top: row, bottom: row, right: last };
  const columns = new Map(resolveColumns(view, rows, { rolesOf: indicatorRoles }));
  if (!columns.has("weight") || !columns.has("score") || columns.has("name")) return null;
  if (!OF_NOTES.test(columns.get("deviationNote")?.text ?? "")) columns.delete("deviationNote");
  return columns;
}
