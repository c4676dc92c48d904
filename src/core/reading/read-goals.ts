import { formatAddress } from "../model/address";
import type { Goal } from "../model/goal";
import { NOT_THERE, type Read } from "../model/read";
import type { Cell } from "../model/workbook";
import { normalizeWholeLabel, parseRatio } from "../values";
import type { IndicatorHeader } from "./find-headers";
import { shownText, spanCells, type GridView } from "./grid-view";
import { statedWeight } from "./levels";
import type { FormRegion } from "./read-head";
import type { IndicatorBlock } from "./read-indicators";

/** "年度目标1：（40分）", "目标二（权重40%）". */
const GOAL = /^(年度|总体|整体)?(绩效)?目标([0-9]{1,2}|[一二三四五六七八九十])(?!\d)/;
const SHARE = /(?:权重|占比)?[:]?\(?(?:权重|占比)?[:]?(\d+(?:\.\d+)?%)\)?$/;
const WEIGHT_LABEL = /^(目标)?(权重|分值)$/;

type Place = {
  readonly view: GridView;
  readonly region: FormRegion;
  readonly headers: readonly IndicatorHeader[];
};

/**
 * The cells that name the goals of a form with an indicator table for each (湖北), table by table: each stands between the
 * table before and its own. Empty unless every table has its goal.
 */
export function findGoals({ view, region, headers }: Place): readonly Cell[] {
  if (headers.length < 2) return [];
  const cells = headers.map((header, at) => {
    const top = (headers[at - 1]?.bottom ?? region.top - 1) + 1;
    return goalCell(view, { ...region, top, bottom: header.top - 1 });
  });
  const found = cells.filter((cell) => cell !== undefined);
  return found.length === headers.length ? found : [];
}

/** The goals with their weights and the rows of their indicators. */
export function readGoals(
  view: GridView,
  cells: readonly Cell[],
  blocks: readonly IndicatorBlock[],
): readonly Goal[] {
  return cells.map((cell, at) => goalOf(view, cell, blocks[at]));
}

/** The last cell above the table that names a goal. */
function goalCell(view: GridView, region: FormRegion): Cell | undefined {
  return view
    .rowsBetween(region.top, region.bottom)
    .flatMap((row) => spanCells(view, row, region))
    .filter((cell) => GOAL.test(normalizeWholeLabel(shownText(cell))))
    .pop();
}

function goalOf(view: GridView, cell: Cell, block: IndicatorBlock | undefined): Goal {
  const label = normalizeWholeLabel(shownText(cell));
  return {
    row: cell.row,
    cell: formatAddress(cell),
    name: GOAL.exec(label)?.[0] ?? label,
    ...weightOf(view, cell),
    indicatorRows: (block?.indicators ?? []).map(({ row }) => row),
  };
}

type Weight = Pick<Goal, "weight" | "weightIn">;

/** Printed behind the goal's name, or beside a label 权重 in its row. */
function weightOf(view: GridView, cell: Cell): Weight {
  const printed = weightIn(cell, shownText(cell));
  if (printed !== null) return printed;
  const cells = view.rowCells(cell.row);
  const label = cells.findIndex((one) => WEIGHT_LABEL.test(normalizeWholeLabel(shownText(one))));
  const beside = label < 0 ? undefined : cells[label + 1];
  const figure = beside && (weightIn(beside, shownText(beside)) ?? bareWeight(beside));
  return figure ?? { weight: NOT_THERE, weightIn: "marks" };
}

function weightIn(cell: Cell, text: string): Weight | null {
  const marks = statedWeight(text);
  if (marks !== null) return { weight: readOf(cell, marks), weightIn: "marks" };
  const share = SHARE.exec(normalizeWholeLabel(text))?.[1];
  if (share === undefined) return null;
  const { value } = parseRatio({ ...cell, value: share, text: share }, "权重（%）");
  return value === null ? null : { weight: readOf(cell, value), weightIn: "share" };
}

/** A number beside the label: a percentage by its format or text, else marks. */
function bareWeight(cell: Cell): Weight | null {
  return typeof cell.value === "number"
    ? { weight: readOf(cell, cell.value), weightIn: "marks" }
    : null;
}

function readOf(cell: Cell, value: number): Read<number> {
  return { cell: formatAddress(cell), text: shownText(cell), value, problem: null, source: cell };
}
