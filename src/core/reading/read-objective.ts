import { NOT_THERE, type Read } from "../model/read";
import type { Cell } from "../model/workbook";
import { parseText, readColumn } from "./column-reads";
import { shownText, spanCells, type GridView } from "./grid-view";
import type { HeadRole } from "./labels";
import { headRoles, indicatorRoles } from "./match-labels";
import type { FormRegion, LabelledValues } from "./read-head";

export type Objective = { readonly expected: Read<string>; readonly achieved: Read<string> };

/**
 * The annual objective (年度总体目标): "预期目标 ┆ 实际完成情况" over their texts, or each beside its label.
 * The block ends above the indicator header, the region's last row.
 */
export function readObjective(
  view: GridView,
  region: FormRegion,
  labelled: LabelledValues,
): Objective {
  for (const row of view.rowsBetween(region.top, region.bottom - 1)) {
    const pair = headingPair(view, row, region);
    if (!pair || isText(view, row, pair)) continue;
    const below = ({ column }: Cell) =>
      readColumn({ view, row: row + 1, span: view.area(row, column) }, parseText);
    return { expected: below(pair.expected), achieved: below(pair.achieved) };
  }
  return {
    expected: labelled.get("expectedObjective") ?? NOT_THERE,
    achieved: labelled.get("achievedObjective") ?? NOT_THERE,
  };
}

type HeadingPair = { readonly expected: Cell; readonly achieved: Cell };

/** Both headings in one row; the block's own name beside them reaches down and is neither. */
function headingPair(view: GridView, row: number, region: FormRegion): HeadingPair | null {
  const cells = spanCells(view, row, region).filter(
    ({ column }) => view.area(row, column).bottom === row,
  );
  const achieved = cells.filter((cell) => says("achievedObjective", cell)).pop();
  if (!achieved) return null;
  const before = cells.filter(({ column }) => column < achieved.column);
  const expected = before.filter((cell) => says("expectedObjective", cell)).pop();
  return expected ? { expected, achieved } : null;
}

/** "预期目标 ┆ text ┆ 实际完成情况 ┆ text" in one row: the texts stand beside the headings. */
function isText(view: GridView, row: number, { expected, achieved }: HeadingPair): boolean {
  const { left, right } = view.area(row, expected.column);
  const beside = view.shown(row, right + 1);
  if (shownText(beside) === "" || beside === achieved || headRoles(shownText(beside)).length > 0)
    return false;
  const below = shownText(view.shown(row + 1, left));
  return below === "" || indicatorRoles(below).length > 0;
}

function says(role: HeadRole, cell: Cell): boolean {
  return headRoles(shownText(cell)).some((match) => match.role === role);
}
