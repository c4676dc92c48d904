import { percentText } from "../../checks/messages";
import type { DepartmentFigure, DepartmentFigures } from "../../model/department-figures";
import type { ReportBlock, ReportRun } from "../../model/report-draft";
import { quotient } from "../../scoring/arithmetic";
import type { ReportFacts } from "../facts";
import { citedNumber, placeOf } from "../figures";
import { cited, derived, paragraph, say, toFill } from "../runs";
import { figureColumn, table, textColumn, wordColumn, type CellContent } from "../tables";

/** 人员、资产 and whatever else the sheets of the department state, with the change against the year before. */
export function profile({ evaluation }: ReportFacts): readonly ReportBlock[] {
  const tables = (evaluation.departmentFigures ?? [])
    .map(({ sheet, rows }) => ({ sheet, rows: rows.filter(isFigure) }))
    .filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) {
    const prompt = "编制人数、实有人数、资产和负债，及较上年增减";
    return [paragraph(say`人员和资产情况：${toFill(prompt)}`)];
  }
  return tables.map(figuresTable);
}

/** Lines of words (总体评价等级: 优秀) are none; a figure that every department has may be blank and is asked for. */
function isFigure({ kind, thisYear }: DepartmentFigure): boolean {
  return thisYear.value !== null || kind !== "other";
}

function figuresTable({ sheet, rows }: Pick<DepartmentFigures, "sheet" | "rows">): ReportBlock {
  const hasLast = rows.some(({ lastYear }) => lastYear.value !== null);
  const columns = [
    textColumn("项目", 3),
    ...(hasLast ? [figureColumn("上年", 1.3)] : []),
    figureColumn("本年", 1.3),
    wordColumn("单位", 0.8),
    figureColumn("较上年增减", 1.3),
    figureColumn("增减幅度", 1.3),
  ];
  const lines = rows.map((row): readonly CellContent[] => [
    row.label,
    ...(hasLast ? [orDash(sheet, row.lastYear)] : []),
    citedNumber({ sheet }, row.thisYear, row.label),
    row.unit ?? "",
    changeOf(sheet, row),
    rateOf(sheet, row),
  ]);
  return table(sheet, columns, lines);
}

function orDash(sheet: string, read: DepartmentFigure["lastYear"]): CellContent {
  return read.value === null ? "—" : citedNumber({ sheet }, read, "");
}

/** A rate without an amount leaves the reader unable to check it. */
function changeOf(sheet: string, { change, changeRate }: DepartmentFigure): CellContent {
  if (change.value !== null) return citedNumber({ sheet }, change, "增减额");
  return changeRate.value === null ? "—" : toFill("增减额");
}

/** As the sheet states it, else change ÷ (this year − change). */
function rateOf(sheet: string, { thisYear, change, changeRate }: DepartmentFigure): CellContent {
  if (changeRate.value !== null && changeRate.cell !== null)
    return cited(percentText(changeRate.value), { sheet, cell: changeRate.cell });
  return workedOutRate(sheet, { thisYear, change }) ?? "—";
}

function workedOutRate(
  sheet: string,
  { thisYear, change }: Pick<DepartmentFigure, "thisYear" | "change">,
): ReportRun | null {
  if (change.value === null || thisYear.value === null) return null;
  const before = Number((thisYear.value - change.value).toPrecision(12));
  if (before <= 0) return null;
  const from = [...placeOf({ sheet }, change), ...placeOf({ sheet }, thisYear)];
  const rule = "增减额 ÷（本年数 − 增减额）";
  return derived(percentText(quotient(change.value, before)), rule, from);
}
