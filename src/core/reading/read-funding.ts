import { formatAddress } from "../model/address";
import type { AmountUnit, FundingKind, FundingRow } from "../model/form";
import { NOT_THERE, type Read } from "../model/read";
import type { Cell } from "../model/workbook";
import { normalizeLabel, normalizeText, parseMoney, parseNumber, parseRatio } from "../values";
import { parseText, readColumn } from "./column-reads";
import { shownText, type ColumnSpan, type GridView } from "./grid-view";
import {
  fundingLabels,
  fundingRowLabels,
  headLabels,
  indicatorLabels,
  type FundingRole,
} from "./labels";
import { statedWeight } from "./levels";
import { matchLabel } from "./match-labels";
import { regionCells, type FormRegion } from "./read-head";
import { resolveColumns, type ColumnMap, type HeaderColumn } from "./resolve-columns";

/** The funding block (项目资金) of a form. */
export type FundingBlock = {
  readonly header: FormRegion;
  readonly rows: readonly FundingRow[];
  readonly amountUnit: AmountUnit | null;
  readonly columns: ColumnMap<FundingRole>;
};

/** The funding block of a region, if it has one: a header naming at least two of budget, expenditure and rate. */
export function readFunding(view: GridView, region: FormRegion): FundingBlock | null {
  for (const row of view.rowsBetween(region.top, region.bottom)) {
    const header = { ...region, top: row, bottom: row, right: lastColumn(view, region, row) };
    const columns = resolveColumns(view, besideHeading(view, header), fundingLabels);
    if (AMOUNT_ROLES.filter((role) => columns.has(role)).length < 2) continue;
    return readBlock(view, { header, columns, end: region.bottom });
  }
  return null;
}

/** The block's name (资金使用情况) reaches down beside its rows; it names no column. */
function besideHeading(view: GridView, header: FormRegion): FormRegion {
  const first = regionCells(view, header)[0];
  if (!first) return header;
  const area = view.area(first.row, first.column);
  return area.bottom > header.bottom + 1 ? { ...header, left: area.right + 1 } : header;
}

function lastColumn(view: GridView, region: FormRegion, row: number): number {
  const cells = regionCells(view, { ...region, top: row, bottom: row });
  return Math.max(region.left, ...cells.map((cell) => view.area(row, cell.column).right));
}

const AMOUNT_ROLES: readonly FundingRole[] = [
  "originalBudget",
  "finalBudget",
  "actualExpenditure",
  "executionRate",
];

type BlockPlace = {
  readonly header: FormRegion;
  readonly columns: ColumnMap<FundingRole>;
  readonly end: number;
};

function readBlock(view: GridView, place: BlockPlace): FundingBlock {
  const { header, columns, end } = place;
  const heading = blockHeading(view, place);
  const amountUnit = amountUnitOf([heading, ...[...columns.values()].map(({ text }) => text)]);
  const first = firstColumn(columns);
  const rows: FundingRow[] = [];
  for (const row of view.rowsBetween(header.bottom + 1, end)) {
    if (endsBlock(view, { ...header, top: row, bottom: row }, first)) break;
    const label = rowLabel(view, { row, left: header.left, first, header: header.bottom });
    const kind = rowKind(label, rows);
    if (kind === null) continue;
    rows.push(readRow(view, { row, kind, label, columns, amountUnit, heading }));
  }
  return { header, rows, amountUnit, columns };
}

function firstColumn(columns: ColumnMap<FundingRole>): number {
  return Math.min(...[...columns.values()].map(({ left }) => left));
}

/** The block ends at the objective, at the indicators and at any text that reaches over label and figures. */
function endsBlock(view: GridView, row: FormRegion, first: number): boolean {
  const cells = regionCells(view, row);
  const lead = cells[0];
  if (!lead) return false;
  const { right } = view.area(lead.row, lead.column);
  if (lead.column <= first && right > first + WIDEST_LABEL) return true;
  return cells.some((cell) => {
    const label = normalizeLabel(shownText(cell));
    const objective = matchLabel(label, headLabels).some(
      ({ role }) => role === "expectedObjective" || role === "achievedObjective",
    );
    return objective || matchLabel(label, indicatorLabels)[0]?.role === "dimension";
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
  const compact = normalizeText(text).replace(/\s/g, "");
  const match = /(?:\(|单位[:为是]?)(?:人民币)?(亿元|万元|元)/.exec(compact);
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

function rowKind(text: string, rows: readonly FundingRow[]): FundingKind | null {
  const label = normalizeLabel(text);
  if (label === "") return null;
  const kind = fundingRowLabels.find(([, words]) => words.test(label))?.[0] ?? "other";
  if (rows.length === 0 && !/其中/.test(label)) return "total";
  if (kind === "total" && rows.some((row) => row.kind === "total")) return "other";
  return kind;
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
