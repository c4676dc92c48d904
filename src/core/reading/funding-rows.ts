import type { Cell } from "../model/workbook";
import { normalizeLabel } from "../values";
import { isColumnNumbers } from "./column-numbers";
import type { FundingHeader } from "./funding-header";
import { shownText, spanCells, type GridView } from "./grid-view";
import { fundingTotalLabel, spendingPartLabel, type FundingRole } from "./labels";
import { headRoles, indicatorRoles } from "./match-labels";
import type { ColumnMap } from "./resolve-columns";

/** A funding block: its header, and the last row that it may reach. */
export type BlockPlace = FundingHeader & { readonly end: number };

/** A row of funds and its label. */
export type LabelledRow = { readonly row: number; readonly label: string };

/** The rows of a funding block that hold funds, by their labels. */
export function fundingRows(
  view: GridView,
  place: BlockPlace,
  heading: Cell | undefined,
): readonly LabelledRow[] {
  const { header, columns, ofTasks } = place;
  const first = firstColumn(columns);
  const labels: LabelledRow[] = [];
  const unlabelled: LabelledRow[] = [];
  for (const row of view.rowsBetween(header.bottom + 1, headingEnd(view, place, heading))) {
    const block = { row, first, cells: spanCells(view, row, header) };
    if (endsBlock(view, block)) break;
    if (isNoFund(view, place, block)) continue;
    const label = rowLabel(view, { row, left: header.left, first, header: header.bottom });
    if (normalizeLabel(label) !== "") labels.push({ row, label });
    else if (hasAmount(view, row, columns)) unlabelled.push({ row, label: headingLabel(heading) });
  }
  if (ofTasks) return labels.filter(({ label }) => isTotalLabel(label));
  // A block of one row needs no labels: what stands there is the total.
  return labels.length === 0 ? unlabelled.slice(0, 1) : labels;
}

/** The row that says so; without such a word the first row, unless it says that it is a part. */
export function rowOfTotal(labels: readonly LabelledRow[]): number | null {
  const said = labels.find(
    ({ label }) => isTotalLabel(label) && !/^其中/.test(normalizeLabel(label)),
  );
  const first = labels[0];
  return said?.row ?? (first && !isPart(first.label) ? first.row : null);
}

function isPart(label: string): boolean {
  return label.includes("其中") || spendingPartLabel.test(normalizeLabel(label));
}

/** Whether the label says that the row holds all funds together. */
export function isTotalLabel(label: string): boolean {
  return fundingTotalLabel.test(normalizeLabel(label));
}

/** The first column of figures. */
export function firstColumn(columns: ColumnMap<FundingRole>): number {
  return Math.min(...[...columns.values()].map(({ left }) => left));
}

/** The block's own name reaches down beside its rows, or the next text in its column begins another block. */
function headingEnd(
  view: GridView,
  { header, end }: BlockPlace,
  heading: Cell | undefined,
): number {
  if (!heading) return end;
  const { bottom } = view.area(heading.row, heading.column);
  if (bottom > header.bottom) return Math.min(end, bottom);
  const next = view
    .rowsBetween(header.bottom + 1, end)
    .find((row) => shownText(view.shown(row, heading.column)) !== "");
  return next === undefined || next === header.bottom + 1 ? end : next - 1;
}

type BlockRow = {
  readonly row: number;
  /** The first column of figures. */
  readonly first: number;
  readonly cells: readonly Cell[];
};

/** The block ends at the objective, at the indicators and at any text that reaches over label and figures. */
function endsBlock(view: GridView, { row, first, cells }: BlockRow): boolean {
  const lead = cells[0];
  if (!lead) return false;
  const { right } = view.area(row, lead.column);
  if (lead.column <= first && right > first + WIDEST_LABEL) return true;
  return cells.some((cell) => {
    const text = shownText(cell);
    const objective = headRoles(text).some(
      ({ role }) => role === "expectedObjective" || role === "achievedObjective",
    );
    return objective || indicatorRoles(text)[0]?.role === "dimension";
  });
}

/** A label may reach over this many columns of figures (本工具默认). */
const WIDEST_LABEL = 3;

/**
 * Numbers of the columns, and texts that reach from the labels over the figures with no number beside them:
 * "按收入性质分： ┆ 按支出性质分：" (湖南).
 */
function isNoFund(
  view: GridView,
  { header }: BlockPlace,
  { row, first, cells }: BlockRow,
): boolean {
  const lead = cells[0];
  if (!lead) return false;
  if (row === header.bottom + 1 && isColumnNumbers(view, row, header)) return true;
  const isOver = lead.column < first && view.area(row, lead.column).right >= first;
  return isOver && cells.every(({ value }) => typeof value === "string");
}

type RowPlace = {
  readonly row: number;
  readonly left: number;
  /** The first column of figures. */
  readonly first: number;
  readonly header: number;
};

/** The label of a row: the last text left of the figures; else the text that begins the first figure's span. */
function rowLabel(view: GridView, { row, left, first, header }: RowPlace): string {
  let label = "";
  for (let column = left; column < first; column++) {
    label = labelAt(view, { row, column, header }) ?? label;
  }
  return label === "" ? (labelAt(view, { row, column: first, header }) ?? "") : label;
}

type LabelPlace = { readonly row: number; readonly column: number; readonly header: number };

function labelAt(view: GridView, { row, column, header }: LabelPlace): string | null {
  if (view.area(row, column).top <= header) return null;
  const cell = view.shown(row, column);
  const text = shownText(cell);
  return typeof cell?.value === "string" && WORDS.test(text) ? text : null;
}

/** A label says something; "—" and "100%" do not. */
const WORDS = /[\u4e00-\u9fff]/;

function hasAmount(view: GridView, row: number, columns: ColumnMap<FundingRole>): boolean {
  return AMOUNTS.some((role) => {
    const span = columns.get(role);
    return span !== undefined && typeof view.shown(row, span.left)?.value === "number";
  });
}

const AMOUNTS: readonly FundingRole[] = ["originalBudget", "finalBudget", "actualExpenditure"];

/** `"项目资金⏎（万元）"` → `"项目资金"`, the name of the only row of a block. */
function headingLabel(heading: Cell | undefined): string {
  return heading ? normalizeLabel(shownText(heading)) : "项目资金";
}
