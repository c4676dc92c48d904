import type { Evaluation } from "../checks/types";
import type { RemoveSheetEdit, ResultSheetEdit } from "../model/edit";
import { findingsSheet } from "./findings-sheet";
import { nextYear } from "../next-year/next-year";
import { freeName } from "./result-cells";
import { resultApplicationSheet } from "./result-application-sheet";
import type { ResultMeta } from "./result-sheet-types";
import { targetReviewSheet } from "./target-review-sheet";
import { totalsSheet } from "./totals-sheet";

const FINDINGS_SHEET = "自评检查结果";
const TOTALS_SHEET = "得分汇总";
const REVIEW_SHEET = "目标质量倒查";
const APPLICATION_SHEET = "结果应用建议";

/**
 * Our sheets for an evaluation: 自评检查结果, 得分汇总 where there are projects, and 目标质量倒查 and 结果应用建议 where they
 * have something to say. A sheet of ours is replaced where it stands; beside a user's sheet of the same name ours takes
 * another name; one no longer needed is taken away. A workbook without a form gets none.
 */
export function planResultSheets(
  evaluation: Evaluation,
  meta: ResultMeta,
): readonly (ResultSheetEdit | RemoveSheetEdit)[] {
  const planned = plannedSheets(evaluation, meta);
  const kept = new Set(planned.map((sheet) => sheet.name));
  const removed = meta.state.sheets
    .filter((name) => !kept.has(name) && meta.sheetNames.includes(name))
    .map((name): RemoveSheetEdit => ({ kind: "removeSheet", name }));
  return [...planned, ...removed];
}

function plannedSheets(evaluation: Evaluation, meta: ResultMeta): readonly ResultSheetEdit[] {
  if (evaluation.forms.length === 0) return [];
  const findings = findingsSheet(evaluation, meta, sheetName(FINDINGS_SHEET, meta));
  const { summary } = evaluation;
  const nextYear = nextYearSheets(evaluation, meta);
  if (summary === null) return [findings, ...nextYear];
  return [findings, totalsSheet(evaluation, summary, sheetName(TOTALS_SHEET, meta)), ...nextYear];
}

/** What the result says for next year's targets and budget. */
function nextYearSheets(evaluation: Evaluation, meta: ResultMeta): readonly ResultSheetEdit[] {
  const { targetReview, resultApplication } = nextYear(evaluation);
  const sheets: ResultSheetEdit[] = [];
  if (targetReview !== null && targetReview.lines.length > 0) {
    sheets.push(targetReviewSheet(targetReview, sheetName(REVIEW_SHEET, meta)));
  }
  if (resultApplication !== null && resultApplication.items.length > 0) {
    const name = sheetName(APPLICATION_SHEET, meta);
    sheets.push(resultApplicationSheet(resultApplication, evaluation.forms, name));
  }
  return sheets;
}

/** The name for a sheet of ours: the one it already has, else the first that no sheet of the user bears. */
function sheetName(name: string, { sheetNames, state }: ResultMeta): string {
  return freeName(
    name,
    sheetNames.filter((one) => !state.sheets.includes(one)),
  );
}
