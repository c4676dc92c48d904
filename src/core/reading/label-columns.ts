import { normalizeText } from "../values";
import { areaAddress, shownText, type GridView } from "./grid-view";
import type { IndicatorRole } from "./labels";
import { indicatorRoles, VAGUE_RANK } from "./match-labels";
import { resolveColumns, type ColumnMap, type HeaderRows } from "./resolve-columns";

const INDICATOR_COLUMNS = { rolesOf: indicatorRoles, anchor: "name" } as const;

/** The columns of an indicator block by what its labels say. */
export function labelColumns(view: GridView, rows: HeaderRows): ColumnMap<IndicatorRole> {
  const resolved = resolveColumns(view, rows, INDICATOR_COLUMNS);
  const named = nameByLowestLevel(withoutHeading(resolved));
  return withUnnamedSign(
    view,
    levelsUnderOneHeading(view, named, rows.bottom + 1),
    rows.bottom + 1,
  );
}

/** A column of operators left of the targets is theirs, whatever its label: without it "≤ ┆ 36" would be read as 36. */
function withUnnamedSign(
  view: GridView,
  columns: ColumnMap<IndicatorRole>,
  row: number,
): ColumnMap<IndicatorRole> {
  const target = columns.get("target");
  if (!target || columns.has("targetSign")) return columns;
  const area = view.area(row, target.left - 1);
  const { left, right } = area;
  const isFree = [...columns.values()].every(
    (column) => column.right < left || column.left > right,
  );
  const text = normalizeText(shownText(view.shown(row, left)));
  if (!isFree || !OPERATOR.test(text)) return columns;
  return new Map([
    ...columns,
    ["targetSign", { left, right, text: "", cell: areaAddress(area) }] as const,
  ]);
}

const OPERATOR = /^[≥≤=<>]$/;

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

/** The block's own name (绩效指标) stands left of the levels; a name of indicators never does. */
function withoutHeading(columns: ColumnMap<IndicatorRole>): ColumnMap<IndicatorRole> {
  const name = columns.get("name");
  const level = columns.get("dimension") ?? columns.get("category");
  if (!name || !level || name.left > level.left || !isVague(name.text)) return columns;
  return new Map([...columns].filter(([role]) => role !== "name"));
}

function isVague(label: string): boolean {
  return indicatorRoles(label).some(({ role, rank }) => role === "name" && rank >= VAGUE_RANK);
}

/** Forms with fewer levels name their indicators in the lowest one. */
function nameByLowestLevel(columns: ColumnMap<IndicatorRole>): ColumnMap<IndicatorRole> {
  const lowest = columns.get("category");
  if (columns.has("name") || !lowest) return columns;
  const named = new Map([...columns, ["name", lowest] as const]);
  named.delete("category");
  return named;
}
