import { formatAddress } from "../model/address";
import type { AmountUnit } from "../model/form";
import type { Monitoring } from "../model/monitoring";
import { NOT_THERE, type Read } from "../model/read";
import type { Cell } from "../model/workbook";
import { normalizeWholeLabel, parseMoney, readLastMonth } from "../values";
import { readColumn } from "./column-reads";
import type { IndicatorHeader } from "./find-headers";
import type { FormPlace } from "./form-place";
import { shownText, spanCells, type GridView } from "./grid-view";
import { monitoringTitle } from "./titles";
import type { FundingBlock } from "./read-funding";
import type { IndicatorBlock } from "./read-indicators";
import { readQuantity } from "./read-quantity";

/** Longer text that mentions monitoring is no title (本工具默认). */
const LONGEST_HEADING = 60;

/** Whether the form is filled in while the year runs: its head says so, or its columns are of months and expectations. */
export function isMonitoringForm(place: FormPlace, cells: readonly Cell[]): boolean {
  return cells.some((cell) => isMonitoringHeading(place, cell)) || hasMonitoringColumns(place);
}

/** A heading stands alone in its row. */
function isMonitoringHeading({ view, region }: FormPlace, cell: Cell): boolean {
  return isMonitoringTitle(shownText(cell)) && spanCells(view, cell.row, region).length === 1;
}

/** `isMonitoringTitle("2023年1-9月项目支出绩效运行监控表")` → `true`; a form that also says 自评 is none. */
export function isMonitoringTitle(text: string): boolean {
  // Nearly every text is ruled out by this one character.
  if (!text.includes("监") || text.length > LONGEST_HEADING) return false;
  return monitoringTitle.test(text.replace(/\s+/g, ""));
}

/** "1-7月执行情况" or "全年预计完成" without a score; a form with scores is one of the year's end. */
function hasMonitoringColumns({ headers: [{ columns }] }: FormPlace): boolean {
  const midYear = columns.has("periodActual") || columns.has("forecast");
  return midYear && !columns.has("score") && !hasFullYearActual(columns);
}

/** Values of a part of the year stand for the actuals; a column of its own for the whole year is something else. */
function hasFullYearActual(columns: IndicatorHeader["columns"]): boolean {
  const actual = columns.get("actual");
  return actual !== undefined && actual.left !== columns.get("periodActual")?.left;
}

type Parts = {
  readonly of: Monitoring["of"];
  readonly cells: readonly Cell[];
  readonly funding: FundingBlock | null;
  readonly blocks: readonly IndicatorBlock[];
  readonly fiscalYear: number | null;
  readonly date1904: boolean;
};

/** Reads what a monitoring form says beside the usual columns: the months, what is expected, and the money expected. */
export function readMonitoring(place: FormPlace, parts: Parts): Monitoring {
  const { of, cells, funding } = parts;
  return {
    of,
    lastMonth: lastMonthOf(place, cells),
    forecasts: forecastsOf(place, parts),
    forecastExpenditure: funding ? expectedExpenditure(place.view, funding) : NOT_THERE,
  };
}

/** The header of the column counts before the title and the rest of the head. */
function lastMonthOf({ view, headers }: FormPlace, cells: readonly Cell[]): Read<number> {
  const labels = headers.flatMap(({ columns }) => columns.get("periodActual") ?? []);
  const sources = labels.map(({ left }, at) => view.shown(headers[at]?.bottom ?? 0, left));
  const headings = cells.filter((cell) => shownText(cell).length <= LONGEST_HEADING);
  const titles = headings.filter((cell) => isMonitoringTitle(shownText(cell)));
  for (const source of [...sources, ...titles, ...headings]) {
    const text = shownText(source);
    const value = readLastMonth(text);
    if (!source || value === null) continue;
    return { cell: formatAddress(source), text, value, problem: null, source };
  }
  return { ...NOT_THERE, problem: "没有写明监控到几月" };
}

function forecastsOf({ view, headers }: FormPlace, parts: Parts): Monitoring["forecasts"] {
  const { blocks, fiscalYear, date1904 } = parts;
  return headers.flatMap(({ columns }, at) => {
    const value = columns.get("forecast");
    if (!value) return [];
    return (blocks[at]?.indicators ?? []).map(({ row, name, target }) => ({
      row,
      forecast: readQuantity(
        { view, row, columns: { value } },
        { role: "actual", fiscalYear, date1904, name: name.text ?? "", target: target.value },
      ),
    }));
  });
}

function expectedExpenditure(view: GridView, funding: FundingBlock): Read<number> {
  const total = funding.rows.find(({ kind }) => kind === "total");
  const span = funding.columns.get("forecastExpenditure");
  const unit: AmountUnit | null = funding.amountUnit;
  if (!total || !span) return NOT_THERE;
  return readColumn({ view, row: total.row, span }, (content) => parseMoney(content, unit));
}

/** The title of a monitoring form: the lowest cell above the block that reads like one. */
export function readMonitoringTitle(cells: readonly Cell[]): Read<string> {
  const source = cells.filter((cell) => isMonitoringTitle(shownText(cell))).pop();
  if (!source) return NOT_THERE;
  const text = shownText(source);
  const value = normalizeWholeLabel(text);
  return { cell: formatAddress(source), text, value, problem: null, source };
}
