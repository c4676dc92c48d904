import type { DepartmentFigure, FigureKind } from "../../model/department-figures";
import { NOT_THERE, type Read } from "../../model/read";
import type { Cell } from "../../model/workbook";
import { normalizeLabel } from "../../values";
import { shownText, type GridView } from "../grid-view";
import { figureKind, figureRole, unitOfLabel } from "./figure-labels";
import { labelCells, readFigure, readRate, tableUnit } from "./figure-reads";

const MONEY: readonly FigureKind[] = ["originalBudget", "finalBudget", "finalAccounts"];
const LAST_YEAR = /^(上年|去年|上一年度?|上年度)/;
const THIS_YEAR = /^(本年|今年|当年|本年度|合计|总计|支出合计|支出总计|本年支出|支出)/;

/** 年初预算 ┆ 调整后预算 ┆ 决算 ┆ 执行率 as columns, with lines for this year and perhaps the last. */
export type BudgetTable = {
  readonly rows: readonly DepartmentFigure[];
  readonly executionRate: Read<number>;
};

type Column = { readonly kind: FigureKind; readonly column: number; readonly text: string };

/** The table whose header stands in this row; `null` where the row is none, or no line under it is this year's. */
export function budgetTable(view: GridView, header: number): BudgetTable | null {
  const cells = labelCells(view, header);
  if (cells.length < 2) return null;
  const columns = cells.flatMap((cell): Column[] => {
    const text = shownText(cell);
    const kind = figureKind(text);
    return MONEY.includes(kind) ? [{ kind, column: cell.column, text }] : [];
  });
  if (new Set(columns.map(({ kind }) => kind)).size < 2) return null;
  const first = Math.min(...columns.map(({ column }) => column));
  const [current, previous] = [THIS_YEAR, LAST_YEAR].map((words) =>
    lineNamed(view, { header, first, words }),
  );
  if (current === undefined) return null;
  const unit = tableUnit(view, header);
  const rate = isAdjustedUnclearly(cells, columns)
    ? undefined
    : cells.find((cell) => figureRole(shownText(cell)) === "executionRate");
  return {
    rows: columns.map((column) => figureOf(view, column, { current, previous, unit })),
    executionRate: rate
      ? readRate({ view, row: current, column: rate.column }, shownText(rate))
      : NOT_THERE,
  };
}

/** "调整预算数" is the adjusted budget or the amount of the adjustment: what the rate is of, cannot be told. */
function isAdjustedUnclearly(cells: readonly Cell[], columns: readonly Column[]): boolean {
  if (columns.some(({ kind }) => kind === "finalBudget")) return false;
  return cells.some((cell) => /调整|追加|调[增减]/.test(shownText(cell)));
}

/** Lines of such a table stand within so many rows (本工具默认). */
const LONGEST = 12;

function lineNamed(
  view: GridView,
  { header, first, words }: { header: number; first: number; words: RegExp },
): number | undefined {
  return view.rowsBetween(header + 1, header + LONGEST).find((row) =>
    view
      .rowCells(row)
      .filter(({ column }) => column < first)
      .some((cell) => words.test(normalizeLabel(shownText(cell)))),
  );
}

type Lines = {
  readonly current: number;
  readonly previous: number | undefined;
  readonly unit: string | null;
};

function figureOf(
  view: GridView,
  { kind, column, text }: Column,
  { current, previous, unit }: Lines,
): DepartmentFigure {
  return {
    row: current,
    kind,
    label: text.replace(/\s+/g, ""),
    unit: unitOfLabel(text) ?? unit,
    thisYear: readFigure({ view, row: current, column }),
    lastYear: previous === undefined ? NOT_THERE : readFigure({ view, row: previous, column }),
    change: NOT_THERE,
    changeRate: NOT_THERE,
  };
}
