import { MAX_COLUMN, MAX_ROW } from "../model/address";
import type { OtherSheet, SelfEvaluationForm } from "../model/form";
import type { ReaderProfile } from "../model/reader-profile";
import type { Cell, Sheet, Workbook } from "../model/workbook";
import { explainOtherSheet } from "./explain-other-sheet";
import { findIndicatorHeaders, type IndicatorHeader } from "./find-headers";
import { shownText, spanCells, viewGrid, type GridView } from "./grid-view";
import type { HeadRole } from "./labels";
import { headRoles } from "./match-labels";
import { readForm } from "./read-form";
import { isMonitoringTitle } from "./read-monitoring";
import { isOwnYear, isTitle, regionCells, type FormRegion } from "./read-head";
import { splitByProject } from "./split-list";
import { appraisalTitle } from "./titles";

/** The self-evaluation forms of a workbook, and why each other sheet is none. */
export type FormsOfWorkbook = {
  /** In sheet order, then top to bottom, left to right. */
  readonly forms: readonly SelfEvaluationForm[];
  readonly otherSheets: readonly OtherSheet[];
};

export type ReadOptions = {
  /** Headers that a person pointed out; of two for one template the first counts. */
  readonly profiles?: readonly ReaderProfile[];
};

/** Reads every sheet, hidden ones included. Never throws on what a sheet holds. */
export function readForms(
  workbook: Workbook,
  { profiles = [] }: ReadOptions = {},
): FormsOfWorkbook {
  const forms: SelfEvaluationForm[] = [];
  const otherSheets: OtherSheet[] = [...(workbook.skippedSheets ?? [])];
  for (const sheet of workbook.sheets) {
    const found = readSheet(sheet, { date1904: workbook.date1904, profiles });
    if (typeof found === "string") otherSheets.push({ sheet: sheet.name, reason: found });
    else forms.push(...found);
  }
  return { forms, otherSheets };
}

type Reading = { readonly date1904: boolean; readonly profiles: readonly ReaderProfile[] };

function readSheet(sheet: Sheet, { date1904, profiles }: Reading): SelfEvaluationForm[] | string {
  const view = viewGrid(sheet);
  const search = findIndicatorHeaders(view, profiles);
  if (search.headers.length === 0) return explainOtherSheet(view, search, profiles);
  const groups = groupHeaders(view, search.headers);
  const approved = groups.filter((group) => !isBeforeApproval(view, group));
  if (approved.length === 0) return BEFORE_APPROVAL;
  return approved.flatMap(({ headers, region }) => {
    const form = readForm({ view, region, headers, date1904 });
    return isList(headers[0], form) ? splitByProject(view, headers[0], form) : [form];
  });
}

const BEFORE_APPROVAL = "是立项前的事前评估表，不是年终的自评表";

/** Longer text that mentions an appraisal is no title (本工具默认). */
const LONGEST_HEADING = 60;

/** The head says that the table was filled in before the project was approved. */
function isBeforeApproval(view: GridView, { headers: [header], region }: HeaderGroup): boolean {
  const head = { ...region, bottom: header.top - 1 };
  return regionCells(view, head).some((cell) => {
    const text = shownText(cell);
    const isAlone = spanCells(view, cell.row, region).length === 1;
    return isAlone && text.length <= LONGEST_HEADING && appraisalTitle.test(text);
  });
}

function isList(header: IndicatorHeader, form: SelfEvaluationForm): boolean {
  return header.columns.has("project") && form.projectName.cell === null;
}

type HeaderGroup = {
  readonly headers: [IndicatorHeader, ...IndicatorHeader[]];
  readonly region: FormRegion;
};

/** Headers that follow each other without the head of a new form between them belong to one form. */
function groupHeaders(view: GridView, headers: readonly IndicatorHeader[]): HeaderGroup[] {
  const groups: HeaderGroup[] = [];
  for (const header of headers) {
    const previous = groups.filter((group) => overlaps(group.region, header)).pop();
    const beside = headers.some((other) => other.right < header.left || other.left > header.right);
    const columns = beside
      ? { left: header.left, right: header.right }
      : { left: 1, right: MAX_COLUMN };
    const after = previous ? lastHeader(previous).bottom + 1 : 1;
    const top = headStart(
      view,
      { ...columns, top: after, bottom: header.top - 1 },
      previous !== undefined,
    );
    if (previous && top === null) previous.headers.push(header);
    else
      groups.push({
        headers: [header],
        region: { ...columns, top: top ?? after, bottom: MAX_ROW },
      });
  }
  return groups.map((group, index) => ({
    ...group,
    region: endBeforeNext(group, groups.slice(index + 1)),
  }));
}

function lastHeader({ headers }: HeaderGroup): IndicatorHeader {
  return headers[headers.length - 1] ?? headers[0];
}

function overlaps(region: FormRegion, header: IndicatorHeader): boolean {
  return region.left <= header.right && header.left <= region.right;
}

function endBeforeNext({ region }: HeaderGroup, later: readonly HeaderGroup[]): FormRegion {
  const next = later.find(
    (group) =>
      group.region.left <= region.right &&
      region.left <= group.region.right &&
      group.region.top > region.top,
  );
  return next ? { ...region, bottom: next.region.top - 1 } : region;
}

/**
 * The first row of a form's head: its title, else its 项目名称. `null` when a later block has no head of its own;
 * the first form of a sheet begins at its first row in any case.
 */
function headStart(view: GridView, region: FormRegion, needsHead: boolean): number | null {
  const cells = regionCells(view, region);
  const titles = cells.filter((cell) => {
    const text = shownText(cell);
    const isOne = isTitle(text) || isMonitoringTitle(text);
    return isOne && !CONTINUED.test(text) && isHeading(view, cell.row, region);
  });
  const title = titles[titles.length - 1];
  if (title) return namesYearAbove(view, region, title.row) ? title.row - 1 : title.row;
  const label = cells.find((cell) => {
    const match = headRoles(shownText(cell))[0];
    return match?.role === "projectName" && match.rank === 0;
  });
  if (!needsHead) return cells[0]?.row ?? region.top;
  return label ? firstHeadRow(view, region, label.row) : null;
}

/** "2023年度" may stand on a line of its own above the title. */
function namesYearAbove(view: GridView, region: FormRegion, titleRow: number): boolean {
  const [cell, ...others] = titleRow > region.top ? spanCells(view, titleRow - 1, region) : [];
  return cell !== undefined && others.length === 0 && isOwnYear(shownText(cell));
}

/** Labels of the head may stand above the 项目名称: 主管部门, 年度. */
function firstHeadRow(view: GridView, region: FormRegion, labelRow: number): number {
  let first = labelRow;
  while (first > region.top && spanCells(view, first - 1, region).some(isHeadLabel)) {
    first--;
  }
  return first;
}

const ABOVE_PROJECT: readonly HeadRole[] = ["lineDepartment", "implementingUnit", "fiscalYear"];

function isHeadLabel(cell: Cell): boolean {
  const match = headRoles(shownText(cell))[0];
  return match?.rank === 0 && ABOVE_PROJECT.includes(match.role);
}

/** "（续表）": the same form goes on. */
const CONTINUED = /续/;

/** A title stands alone in its row. */
function isHeading(view: GridView, row: number, region: FormRegion): boolean {
  return spanCells(view, row, region).length <= 2;
}
