import type { DepartmentFigure } from "../../model/department-figures";
import { NOT_THERE } from "../../model/read";
import type { Cell } from "../../model/workbook";
import { shownText, type GridView } from "../grid-view";
import { figureKind, unitOfLabel } from "./figure-labels";
import { labelCells, readFigure } from "./figure-reads";

/** "编制人数 ┆ 21 ┆ 实有人数 ┆ 21": figures beside their labels, without a year to hold them against. */
export function labelledFigures(view: GridView): readonly DepartmentFigure[] {
  return view.rows.flatMap((row) =>
    labelCells(view, row).flatMap((cell) => {
      const kind = figureKind(shownText(cell));
      return kind === "other" ? [] : figureBeside(view, cell, kind);
    }),
  );
}

function figureBeside(
  view: GridView,
  { row, column, text }: Cell,
  kind: DepartmentFigure["kind"],
): readonly DepartmentFigure[] {
  const next = view.area(row, column).right + 1;
  const thisYear = readFigure({ view, row, column: next });
  if (thisYear.value === null) return [];
  const absent = { lastYear: NOT_THERE, change: NOT_THERE, changeRate: NOT_THERE };
  return [
    { row, kind, label: text.replace(/\s+/g, ""), unit: unitOfLabel(text), thisYear, ...absent },
  ];
}
