import type { GridView } from "./grid-view";
import type { IndicatorRole } from "./labels";
import { indicatorRoles } from "./match-labels";
import { resolveColumns, type ColumnMap, type HeaderRows } from "./resolve-columns";

const INDICATOR_COLUMNS = { rolesOf: indicatorRoles, anchor: "name" } as const;

/** The columns of an indicator block by what its labels say. */
export function labelColumns(view: GridView, rows: HeaderRows): ColumnMap<IndicatorRole> {
  const resolved = resolveColumns(view, rows, INDICATOR_COLUMNS);
  return levelsUnderOneHeading(view, nameByLowestLevel(resolved), rows.bottom + 1);
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
