import { formatAddress } from "../../model/address";
import { cellRightOf, type Cell, type Sheet } from "../../model/workbook";
import type { ScoredForm, StatedTotal } from "../types";

/** Where a department states its overall score outside its own form. */
const LABEL =
  /^(部门|单位)(整体)?(支出)?(绩效)?(自评)?(总|综合|最终)?(得分|总分|评分)$|^部门整体(支出)?(绩效)?自评(总)?(得分|分)$/;

/** Longer text is a sentence, not a label (本工具默认). */
const LONGEST_LABEL = 30;

/** The overall scores typed on sheets without a form: "部门自评总得分 ┆ 99". */
export function totalsOnSheets(sheets: readonly Sheet[]): readonly StatedTotal[] {
  return sheets.flatMap((sheet) =>
    [...sheet.cells.values()].flatMap((cell) => statedBeside(sheet, cell)),
  );
}

/** The totals typed on the department's own forms. */
export function totalsOnForms(forms: readonly ScoredForm[]): readonly StatedTotal[] {
  return forms.flatMap(({ form }, index) => {
    const { cell, value, problem } = form.total.score;
    if (form.kind !== "department" || cell === null || value === null || problem !== null)
      return [];
    return [{ score: value, sheet: form.sheet, cell, form: index }];
  });
}

function statedBeside(sheet: Sheet, label: Cell): readonly StatedTotal[] {
  if (typeof label.value !== "string" || label.text.length > LONGEST_LABEL) return [];
  if (!LABEL.test(label.text.replace(/\s+/g, "").replace(/[（(].*[）)]$/, ""))) return [];
  const value = cellRightOf(sheet, label);
  const figure = /^(\d{1,3}(?:\.\d+)?)\s*分?$/.exec(value?.text.trim() ?? "")?.[1];
  if (value === undefined || figure === undefined) return [];
  return [{ score: Number(figure), sheet: sheet.name, cell: formatAddress(value), form: null }];
}
