import { contains, formatAddress, parseAddress } from "../model/address";
import type { Finding, Fix } from "../model/finding";
import type { Indicator, SelfEvaluationForm } from "../model/form";
import type { Policy } from "../policy/types";
import { isWordsOnly, remember } from "../values";
import type { AnyReport, Check, CheckMeta, Place } from "./define-check";
import { fillMessage, plainLabel } from "./messages";
import type { ScoredWorkbook } from "./types";

/** The workbook a report is about, and where in it: a form by its index, or a sheet that is none. */
export type FindingPlace = {
  readonly workbook: ScoredWorkbook;
  readonly sheet: string;
  readonly form: number | null;
};

const NO_FIXES: readonly Fix[] = [];

/** What a check reported, as a finding: the message filled in, the cells inside the form, the path by words. */
export function toFinding({ meta }: Check, report: AnyReport, place: FindingPlace): Finding {
  const { sheet, form: index, workbook } = place;
  const scored = index === null ? undefined : workbook.forms[index];
  return {
    check: meta.id,
    message: fillMessage(templateOf(meta, report.messageId), report.args ?? {}),
    level: overriddenLevel(meta, scored?.policy) ?? report.level ?? meta.level,
    kind: report.kind ?? meta.kind ?? "fail",
    sheet,
    cells: cellsOf(report, scored?.form),
    form: index,
    row: report.indicator?.row ?? null,
    logicalPath: logicalPath(report, scored?.form.projectName.value ?? null, sheet),
    clause: report.clause === undefined ? meta.clause : report.clause,
    fixes: report.fixes ?? NO_FIXES,
  };
}

function templateOf(meta: CheckMeta, messageId: string): string {
  const template = meta.messages[messageId];
  if (template === undefined) throw new Error(`${meta.id} has no message “${messageId}”`);
  return template;
}

function overriddenLevel({ id }: CheckMeta, policy: Policy | undefined) {
  return policy?.checks[id]?.level;
}

/** Each cell once, in the order reported, those outside the form left out. */
function cellsOf({ at }: AnyReport, form: SelfEvaluationForm | undefined): readonly string[] {
  const kept = new Set<string>();
  for (const place of at) {
    const cell = cellOf(place);
    if (cell !== null && isInside(form, cell)) kept.add(cell);
  }
  if (kept.size > 0) return [...kept];
  return [
    form === undefined ? "A1" : formatAddress({ row: form.range.top, column: form.range.left }),
  ];
}

function isInside(form: SelfEvaluationForm | undefined, cell: string): boolean {
  const position = parseAddress(cell);
  return position !== null && (form === undefined || contains(form.range, position));
}

function cellOf(place: Place): string | null {
  return place === null || typeof place === "string" ? place : place.cell;
}

/** "项目名/产出指标/数量指标/指标名#得分": by words, so that it survives inserted rows. */
function logicalPath(report: AnyReport, project: string | null, sheet: string): string {
  const root = tidy(project) || sheet;
  const steps = [root, ...stepsTo(report)].filter((step) => step !== "");
  const path = steps.join("/");
  return report.part === undefined ? path : `${path}#${report.part}`;
}

function stepsTo({ indicator, fundingRow }: AnyReport): readonly string[] {
  if (indicator !== undefined) return indicatorSteps(indicator);
  return fundingRow === undefined ? [] : ["项目资金", tidy(fundingRow.label)];
}

function indicatorSteps({ dimensionText, categoryText, name }: Indicator): readonly string[] {
  return [tidy(dimensionText), tidy(categoryText), tidy(name.text)];
}

/**
 * One step of a path, without line feeds, the points printed behind a name, and the signs that divide a path:
 * `tidy("产出\n指标（50分）")` → `"产出指标"`; `tidy("1次/月")` → `"1次／月"`.
 */
function tidy(text: string | null): string {
  if (text === null) return "";
  return isWordsOnly(text) ? text : step(text);
}

const step = remember((text) => plainLabel(text).replaceAll("/", "／").replaceAll("#", "＃"));
