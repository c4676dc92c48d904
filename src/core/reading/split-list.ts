import type { Indicator, SelfEvaluationForm } from "../model/form";
import { NOT_THERE, type Read } from "../model/read";
import { parseText, readColumn } from "./column-reads";
import indicatorList from "./families/indicator-list.json";
import type { IndicatorHeader } from "./find-headers";
import { shownText, type GridView } from "./grid-view";

/**
 * A plain indicator list with a project column becomes one form a project. A merged or repeated project name counts for
 * its rows; a blank cell belongs to the project above.
 */
export function splitByProject(
  view: GridView,
  header: IndicatorHeader,
  list: SelfEvaluationForm,
): SelfEvaluationForm[] {
  const span = header.columns.get("project");
  if (!span) return [list];
  const groups: { project: Read<string>; indicators: Indicator[] }[] = [];
  for (const indicator of list.indicators) {
    const { row } = indicator;
    const text = shownText(view.shown(row, span.left));
    const current = groups[groups.length - 1];
    if (!current || (text !== "" && text !== current.project.text)) {
      groups.push({ project: readColumn({ view, row, span }, parseText), indicators: [indicator] });
    } else current.indicators.push(indicator);
  }
  return groups.map(({ project, indicators }) => projectForm(list, project, indicators));
}

function projectForm(
  list: SelfEvaluationForm,
  projectName: Read<string>,
  indicators: readonly Indicator[],
): SelfEvaluationForm {
  const top = indicators[0]?.row ?? list.range.top;
  const bottom = indicators[indicators.length - 1]?.row ?? top;
  const inside = (row: number): boolean => row >= top && row <= bottom;
  return {
    ...list,
    kind: "indicatorList",
    family: indicatorList.id,
    familyTitle: indicatorList.title,
    range: { ...list.range, top, bottom },
    projectName,
    indicators,
    skippedRows: list.skippedRows.filter(({ row }) => inside(row)),
    hiddenRows: list.hiddenRows.filter(inside),
    errorCells: list.errorCells.filter(({ cell }) => inside(Number(cell.replace(/\D/g, "")))),
    // What the list adds up to is no project's total.
    total: { row: null, weight: NOT_THERE, score: NOT_THERE, rating: NOT_THERE },
  };
}
