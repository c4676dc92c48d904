import { formatAddress } from "../model/address";
import type { AmountUnit, FundingKind, FundingRow } from "../model/form";
import { NOT_THERE, type Read } from "../model/read";
import type { ReaderProfile } from "../model/reader-profile";
import type { Cell } from "../model/workbook";
import {
  normalizeLabel,
  normalizeWholeLabel,
  parseMoney,
  parseNumber,
  parseRatio,
} from "../values";
import { parseText, readColumn } from "./column-reads";
import { fundingHeader, type FundingHeader } from "./funding-header";
import { shownText, spanCells, type ColumnSpan, type GridView } from "./grid-view";
import { fundingPartLabels, fundingTotalLabel, type FundingRole } from "./labels";
import { statedWeight } from "./levels";
import { headRoles, indicatorRoles } from "./match-labels";
import type { FormRegion } from "./read-head";
import type { ColumnMap, HeaderColumn } from "./resolve-columns";
import { taughtFunding } from "./teach/taught-funding";

/** The funding block (项目资金) of a form. */
export type FundingBlock = {
  readonly header: FormRegion;
  readonly rows: readonly FundingRow[];
  readonly amountUnit: AmountUnit | null;
  readonly columns: ColumnMap<FundingRole>;
};

/**
 * The funding block of a region, if it has one: a header naming at least two of budget, expenditure and rate over rows of
 * figures, or a row of "预算数： ┆ 80 ┆ 执行数： ┆ 78". Of several tables of that kind the one with a total is it; one that a
 * person pointed out comes before all.
 */
export function readFunding(
  view: GridView,
  region: FormRegion,
  profile: ReaderProfile | null,
): FundingBlock | null {
  const taught = profile && taughtFunding(view, region, profile);
  if (taught) return readBlock(view, { ...taught, end: region.bottom });
  const blocks: FundingBlock[] = [];
  for (const row of view.rowsBetween(region.top, region.bottom)) {
    const header = fundingHeader(view, region, row);
    const block = header && readBlock(view, { ...header, end: region.bottom });
    if (block?.rows.some(({ label }) => isTotalLabel(label))) return block;
    if (block) blocks.push(block);
  }
  return blocks.find(({ rows }) => rows.length > 0) ?? blocks[0] ?? null;
}

type BlockPlace = FundingHeader & { readonly end: number };

function readBlock(view: GridView, place: BlockPlace): FundingBlock {
  const { header, columns } = place;
  const heading = blockHeading(view, place);
  const amountUnit = amountUnitOf([heading, ...[...columns.values()].map(({ text }) => text)]);
  const labels = rowLabels(view, { ...place, end: headingEnd(view, place, heading) });
  const totalRow = rowOfTotal(labels);
  const rows = labels.map(({ row, label }) => {
    const kind = row === totalRow ? "total" : partKind(label);
    return readRow(view, { row, kind, label, columns, amountUnit, heading });
  });
  return { header, rows, amountUnit, columns };
}

type LabelledRow = { readonly row: number; readonly label: string };

function rowLabels(view: GridView, { header, columns, end }: BlockPlace): readonly LabelledRow[] {
  const first = firstColumn(columns);
  const labels: LabelledRow[] = [];
  for (const row of view.rowsBetween(header.bottom + 1, end)) {
    if (endsBlock(view, { row, first, cells: spanCells(view, row, header) })) break;
    const label = rowLabel(view, { row, left: header.left, first, header: header.bottom });
    if (normalizeLabel(label) !== "") labels.push({ row, label });
  }
  return labels;
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

/** The row that says so; without such a word the first row, unless it says 其中. */
function rowOfTotal(labels: readonly LabelledRow[]): number | null {
  const said = labels.find(
    ({ label }) => isTotalLabel(label) && !/^其中/.test(normalizeLabel(label)),
  );
  const first = labels[0];
  return said?.row ?? (first && !/其中/.test(first.label) ? first.row : null);
}

function isTotalLabel(label: string): boolean {
  return fundingTotalLabel.test(normalizeLabel(label));
}

function partKind(label: string): FundingKind {
  return fundingPartLabels.find(([, words]) => words.test(normalizeLabel(label)))?.[0] ?? "other";
}

function firstColumn(columns: ColumnMap<FundingRole>): number {
  return Math.min(...[...columns.values()].map(({ left }) => left));
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

/** The block's own name, left of its columns: 项目资金（万元）. */
function blockHeading(view: GridView, { header, columns }: BlockPlace): Cell | undefined {
  const first = firstColumn(columns);
  for (let column = header.left; column < first; column++) {
    const cell = view.shown(header.top, column);
    if (cell && shownText(cell) !== "") return cell;
  }
  return undefined;
}

/** The unit of the amounts, from the first of the texts that names one in brackets or after 单位. */
function amountUnitOf(texts: readonly (Cell | string | undefined)[]): AmountUnit | null {
  for (const entry of texts) {
    const unit = readAmountUnit(typeof entry === "string" ? entry : shownText(entry));
    if (unit) return unit;
  }
  return null;
}

/** `readAmountUnit("项目资金⏎（万元）")` → `"万元"`; `null` when no unit is named. */
export function readAmountUnit(text: string): AmountUnit | null {
  if (!text.includes("元")) return null;
  const match = /(?:\(|单位[:为是]?)(?:人民币)?(亿元|万元|元)/.exec(normalizeWholeLabel(text));
  return (match?.[1] as AmountUnit | undefined) ?? null;
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
  for (let column = left; column < Math.max(first, left + 1); column++) {
    const area = view.area(row, column);
    if (area.top <= header) continue;
    const cell = view.shown(row, column);
    if (cell && typeof cell.value === "string" && shownText(cell) !== "") label = shownText(cell);
  }
  return label;
}

type RowContext = {
  readonly row: number;
  readonly kind: FundingKind;
  readonly label: string;
  readonly columns: ColumnMap<FundingRole>;
  readonly amountUnit: AmountUnit | null;
  readonly heading: Cell | undefined;
};

function readRow(view: GridView, context: RowContext): FundingRow {
  const { row, kind, label, columns, amountUnit } = context;
  const place = (role: FundingRole) => ({
    view,
    row,
    span: valueSpan(view, row, columns.get(role)),
  });
  const money = (role: FundingRole) =>
    readColumn(place(role), (content) => parseMoney(content, amountUnit));
  const rateHeader = columns.get("executionRate")?.text ?? "";
  return {
    row,
    kind,
    label: label.replace(/\s+/g, ""),
    originalBudget: money("originalBudget"),
    finalBudget: money("finalBudget"),
    actualExpenditure: money("actualExpenditure"),
    weight: fundingWeight(context, readColumn(place("weight"), parseNumber)),
    executionRate: readColumn(place("executionRate"), (content) => parseRatio(content, rateHeader)),
    score: readColumn(place("score"), parseNumber),
    deviationNote: readColumn(place("deviationNote"), parseText),
  };
}

/** Forms without a weight column print the points in the block's name: 预算执行情况（20分）. */
function fundingWeight({ kind, heading, columns }: RowContext, read: Read<number>): Read<number> {
  if (read !== NOT_THERE || kind !== "total" || columns.has("weight")) return read;
  const value = heading ? statedWeight(shownText(heading)) : null;
  if (!heading || value === null) return NOT_THERE;
  return {
    cell: formatAddress(heading),
    text: shownText(heading),
    value,
    problem: null,
    source: heading,
  };
}

/** Where a wide column repeats a label in each row ("执行数： ┆ 6.84"), the figure stands after the label. */
function valueSpan(
  view: GridView,
  row: number,
  column: HeaderColumn | undefined,
): ColumnSpan | undefined {
  if (!column) return undefined;
  const area = view.area(row, column.left);
  const cell = view.shown(row, column.left);
  const labelled =
    typeof cell?.value === "string" && /[\u4e00-\u9fff]/.test(cell.text) && !/\d/.test(cell.text);
  if (labelled && area.right < column.right) return { left: area.right + 1, right: column.right };
  return column;
}
