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
import { fundingHeader } from "./funding-header";
import {
  firstColumn,
  fundingRows,
  isTotalLabel,
  rowOfTotal,
  type BlockPlace,
} from "./funding-rows";
import { shownText, type ColumnSpan, type GridView } from "./grid-view";
import { fundingPartLabels, type FundingRole } from "./labels";
import { statedWeight } from "./levels";
import type { FormRegion } from "./read-head";
import type { ColumnMap, HeaderColumn } from "./resolve-columns";
import { readWeight } from "./read-weight";
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
 * person pointed out comes before all, and a table of tasks (年度主要任务) that scores the execution after all.
 */
export function readFunding(
  view: GridView,
  region: FormRegion,
  profile: ReaderProfile | null,
): FundingBlock | null {
  const taught = profile && taughtFunding(view, region, profile);
  if (taught) return readBlock(view, { ...taught, end: region.bottom });
  const blocks: FundingBlock[] = [];
  const ofTasks: FundingBlock[] = [];
  for (const row of view.rowsBetween(region.top, region.bottom)) {
    const header = fundingHeader(view, region, row);
    if (!header) continue;
    const block = readBlock(view, { ...header, end: region.bottom });
    if (!header.ofTasks && block.rows.some(({ label }) => isTotalLabel(label))) return block;
    (header.ofTasks ? ofTasks : blocks).push(block);
  }
  return [...blocks, ...ofTasks].find(({ rows }) => rows.length > 0) ?? blocks[0] ?? null;
}

function readBlock(view: GridView, place: BlockPlace): FundingBlock {
  const { header, columns } = place;
  const heading = blockHeading(view, place);
  const amountUnit = amountUnitOf([heading, ...[...columns.values()].map(({ text }) => text)]);
  const labels = fundingRows(view, place, heading);
  const totalRow = rowOfTotal(labels);
  const rows = labels.map(({ row, label }) => {
    const kind = row === totalRow ? "total" : partKind(label);
    return readRow(view, { row, kind, label, columns, amountUnit, heading });
  });
  return { header, rows, amountUnit, columns };
}

function partKind(label: string): FundingKind {
  return fundingPartLabels.find(([, words]) => words.test(normalizeLabel(label)))?.[0] ?? "other";
}

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
    weight: fundingWeight(context, weightAt(view, context)),
    executionRate: readColumn(place("executionRate"), (content) => parseRatio(content, rateHeader)),
    score: readColumn(place("score"), parseNumber),
    deviationNote: readColumn(place("deviationNote"), parseText),
  };
}

function weightAt(view: GridView, { row, columns }: RowContext): Read<number> {
  const column = columns.get("weight");
  return readWeight({ view, row, span: column && { ...column, ...valueSpan(view, row, column) } });
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
