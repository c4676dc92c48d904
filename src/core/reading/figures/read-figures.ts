import type { DepartmentFigures } from "../../model/department-figures";
import type { OtherSheet } from "../../model/form";
import { NOT_THERE } from "../../model/read";
import type { Workbook } from "../../model/workbook";
import { viewGrid, type GridView } from "../grid-view";
import { budgetTable } from "./budget-columns";
import { labelledFigures } from "./labelled-figures";
import { yearlyHeader, yearlyRows } from "./yearly-table";

/**
 * The department's figures (部门基本情况, 收支预决算) on the sheets without a form: staff against establishment, assets, liabilities,
 * budget and final accounts, with last year's where the sheet has them. One entry a table, in the workbook's order.
 */
export function readDepartmentFigures(
  workbook: Pick<Workbook, "sheets">,
  otherSheets: readonly OtherSheet[],
): readonly DepartmentFigures[] {
  const names = new Set(otherSheets.map(({ sheet }) => sheet));
  return workbook.sheets
    .filter(({ name }) => names.has(name))
    .flatMap((sheet) => tablesOf(viewGrid(sheet)))
    .filter(({ rows }) => rows.some(({ kind }) => kind !== "other"));
}

function tablesOf(view: GridView): readonly DepartmentFigures[] {
  const { name: sheet } = view.sheet;
  const tables = view.rows.flatMap((row): DepartmentFigures[] => {
    const header = yearlyHeader(view, row);
    if (header) return [{ sheet, rows: yearlyRows(view, header), executionRate: NOT_THERE }];
    const budget = budgetTable(view, row);
    return budget ? [{ sheet, ...budget }] : [];
  });
  if (tables.length > 0) return tables;
  return [{ sheet, rows: labelledFigures(view), executionRate: NOT_THERE }];
}
