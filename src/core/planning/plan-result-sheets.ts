import type { Evaluation } from "../checks/types";
import type { RemoveSheetEdit, ResultSheetEdit } from "../model/edit";
import { findingsSheet } from "./findings-sheet";
import { freeName } from "./result-cells";
import type { ResultMeta } from "./result-sheet-types";
import { totalsSheet } from "./totals-sheet";

const FINDINGS_SHEET = "自评检查结果";
const TOTALS_SHEET = "得分汇总";

/**
 * Our sheets for an evaluation: 自评检查结果, and 得分汇总 where there are projects. A sheet of ours is replaced where it
 * stands; beside a user's sheet of the same name ours takes another name; one no longer needed is taken away.
 * A workbook without a form gets none.
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
  if (summary === null) return [findings];
  return [findings, totalsSheet(evaluation, summary, sheetName(TOTALS_SHEET, meta))];
}

/** The name for a sheet of ours: the one it already has, else the first that no sheet of the user bears. */
function sheetName(name: string, { sheetNames, state }: ResultMeta): string {
  return freeName(
    name,
    sheetNames.filter((one) => !state.sheets.includes(one)),
  );
}
