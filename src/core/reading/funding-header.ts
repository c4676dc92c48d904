import type { Cell } from "../model/workbook";
import { normalizeLabel } from "../values";
import { isMerged, shownText, spanCells, type GridView } from "./grid-view";
import { taskLabel, type FundingRole } from "./labels";
import { fundingRoles } from "./match-labels";
import type { FormRegion } from "./read-head";
import { resolveColumns, type ColumnMap, type HeaderColumn } from "./resolve-columns";

/** The header of a funding block and its columns; the block's rows begin below `header.bottom`. */
export type FundingHeader = {
  readonly header: FormRegion;
  readonly columns: ColumnMap<FundingRole>;
  /** The rows are tasks; only their total is about the funds. */
  readonly ofTasks?: boolean;
};

/** The funding header that begins at a row; `null` when the row names fewer than two kinds of amount. */
export function fundingHeader(
  view: GridView,
  region: FormRegion,
  row: number,
): FundingHeader | null {
  const one = { ...region, top: row, bottom: row, right: lastColumn(view, region, row) };
  const header = hasFundingSubHeader(view, one) ? { ...one, bottom: row + 1 } : one;
  const columns = resolveColumns(view, besideHeading(view, header), { rolesOf: fundingRoles });
  if (AMOUNT_ROLES.filter((role) => columns.has(role)).length < 2) return null;
  if (isOfTasks(view, one))
    return columns.has("weight") ? { header, columns, ofTasks: true } : null;
  const figures = figuresBeside(view, row, columns);
  return figures ? { header: { ...one, bottom: row - 1 }, columns: figures } : { header, columns };
}

function isOfTasks(view: GridView, header: FormRegion): boolean {
  const labels = spanCells(view, header.top, header).map((cell) => normalizeLabel(shownText(cell)));
  return labels.some((label) => taskLabel.test(label));
}

/** "预算数" merged over "年初 ┆ 调整后": the row below holds nothing but labels. */
function hasFundingSubHeader(view: GridView, { top, left, right }: FormRegion): boolean {
  const above = spanCells(view, top, { left, right });
  const below = spanCells(view, top + 1, { left, right }).filter((cell) => shownText(cell) !== "");
  const labelled = above.some((cell) => fundingRoles(shownText(cell)).length > 0);
  const split = below.some(({ column }) => isMerged(view.area(top, column)));
  const under = below.every(({ column }) => view.area(top, column).bottom === top);
  const labels = below.length >= 2 && below.every((cell) => isSubLabel(shownText(cell)));
  return labelled && split && under && labels;
}

function isSubLabel(text: string): boolean {
  return (
    fundingRoles(text).length > 0 ||
    /^(年初|调整后?|全年|年中)(数|预算)?$|^(总额|财政拨款|其他资金)$/.test(normalizeLabel(text))
  );
}

/** Where each amount's label has its figure beside it, the labels' row is itself the row of the total. */
function figuresBeside(
  view: GridView,
  row: number,
  columns: ColumnMap<FundingRole>,
): ColumnMap<FundingRole> | null {
  const labels = [...columns.values()].map(({ left }) => left);
  const figures = new Map<FundingRole, HeaderColumn>();
  for (const [role, column] of columns) {
    const next = Math.min(Infinity, ...labels.filter((left) => left > column.left));
    const cell = view.rowCells(row).find((one) => one.column > column.left && one.column < next);
    if (!cell || !isFigure(cell, role)) continue;
    figures.set(role, { ...column, left: cell.column, right: view.area(row, cell.column).right });
  }
  return AMOUNT_ROLES.filter((role) => figures.has(role)).length >= 2 ? figures : null;
}

/** A rate may be typed as text: "95%". */
function isFigure({ value }: Cell, role: FundingRole): boolean {
  const isRate = role === "executionRate" && typeof value === "string";
  return typeof value === "number" || (isRate && /^[\d.]+\s*[%％]$/.test(value.trim()));
}

/** The block's name (资金使用情况) reaches down beside its rows; it names no column. */
function besideHeading(view: GridView, header: FormRegion): FormRegion {
  const first = spanCells(view, header.top, header)[0];
  if (!first) return header;
  const area = view.area(first.row, first.column);
  return area.bottom > header.bottom + 1 ? { ...header, left: area.right + 1 } : header;
}

function lastColumn(view: GridView, region: FormRegion, row: number): number {
  let last = region.left;
  for (const { column } of spanCells(view, row, region)) {
    last = Math.max(last, view.area(row, column).right);
  }
  return last;
}

const AMOUNT_ROLES: readonly FundingRole[] = [
  "originalBudget",
  "finalBudget",
  "actualExpenditure",
  "executionRate",
];
