import type { DepartmentFigure, DepartmentFigures } from "../model/department-figures";
import { executionOfFigures, recompute } from "../scoring/department-figures";
import type { PublishedDepartmentFigures, PublishedFigure } from "./contract";
import { publishRead } from "./publish-read";

/** 部门基本情况 and 收支 with the contract's fields only; `null` where no sheet states any. */
export function publishFigures(
  tables: readonly DepartmentFigures[] = [],
): PublishedDepartmentFigures | null {
  if (tables.length === 0) return null;
  const execution = executionOfFigures(tables);
  return {
    tables: tables.map(({ sheet, rows, executionRate }) => ({
      sheet,
      rows: rows.map(publishFigure),
      executionRate: publishRead(executionRate),
    })),
    execution: execution && {
      spending: execution.spending.value,
      budget: execution.budget.value,
      against: execution.against,
      rate: execution.rate,
    },
  };
}

function publishFigure(figure: DepartmentFigure): PublishedFigure {
  const { row, kind, label, unit, thisYear, lastYear, change, changeRate } = figure;
  return {
    row,
    kind,
    label,
    unit,
    thisYear: publishRead(thisYear),
    lastYear: publishRead(lastYear),
    change: publishRead(change),
    changeRate: publishRead(changeRate),
    recomputed: recompute(figure),
  };
}
