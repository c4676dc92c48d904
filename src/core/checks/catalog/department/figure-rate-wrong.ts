import type { DepartmentFigure } from "../../../model/department-figures";
import { recompute } from "../../../scoring/department-figures";
import { defineWorkbookCheck } from "../../define-check";
import { agreesWithChange, roundingInLine } from "../../figure-change";
import { percentText } from "../../messages";
import { certain } from "../../reads";
import { shownDecimals } from "../../shown-decimals";

/** 增减率 against the amounts, within one unit of the last place shown. */
export const figureRateWrong = defineWorkbookCheck({
  meta: {
    id: "SE752",
    name: "figure-rate-wrong",
    level: "error",
    group: "department",
    title: "较上年增减率算得不对",
    why: "增减率会写进自评报告，与金额对不上会被退回。",
    howToFix: "按增减额除以上年数重新计算。",
    clause: null,
    defects: ["D82"],
    messages: {
      wrong: "“{label}”按表中金额计算，较上年{direction} {expected}，表中写的是 {stated}。请核对。",
      unverifiable:
        "“{label}”较上年增减率写的是 {stated}，表中没有上年数，也没有增减额，无法核对。请补填其中一项。",
    },
  },
  *run({ workbook }) {
    for (const { sheet, rows } of workbook.departmentFigures ?? []) {
      for (const figure of rows) {
        const { changeRate, change, thisYear, label } = figure;
        const stated = certain(changeRate);
        if (stated === null || certain(thisYear) === null) continue;
        const { changeRate: expected } = recompute(figure);
        const where = { at: [changeRate, change], sheet, form: null, part: `${label}增减率` };
        const shown = changeRate.text ?? "";
        if (expected === null && figure.lastYear.value === null && change.value === null) {
          const args = { label, stated: shown };
          yield { messageId: "unverifiable", args, ...where, level: "note", kind: "open" };
        }
        if (expected === null) continue;
        if (agreesWithChange(stated, expected, toleranceOf(figure, expected))) continue;
        const direction = expected < 0 ? "减少" : "增加";
        const args = { label, direction, expected: percentText(Math.abs(expected)), stated: shown };
        yield { messageId: "wrong", args, ...where };
      }
    }
  },
});

/** One unit of the last place shown, and what the rounding of the amounts can have moved. */
function toleranceOf(figure: DepartmentFigure, expected: number): number {
  const { thisYear, lastYear, change, changeRate } = figure;
  const now = thisYear.value ?? 0;
  const base = Math.abs(now / (1 + expected));
  const amounts = lastYear.value === null ? [thisYear, change] : [thisYear, lastYear];
  const moved =
    amounts.reduce((most, read) => most + roundingInLine(figure, read), 0) *
    (1 + Math.abs(expected));
  return 10 ** -(shownDecimals(changeRate) + 2) + (base > 0 ? moved / base : 0);
}
