import { recompute } from "../../../scoring/department-figures";
import { defineWorkbookCheck } from "../../define-check";
import { agreesWithChange, roundingInLine } from "../../figure-change";
import { certain, roundTo, sum } from "../../reads";

/** 增减 against this year and last year, within what rounding to the places shown can explain. */
export const figureChangeWrong = defineWorkbookCheck({
  meta: {
    id: "SE751",
    name: "figure-change-wrong",
    level: "error",
    group: "department",
    title: "较上年增减算得不对",
    why: "部门基本情况的增减数会写进自评报告，与两年的数对不上会被退回。",
    howToFix: "按本年数减上年数重新计算。",
    clause: null,
    defects: ["D82"],
    messages: {
      wrong:
        "“{label}”本年 {now}、上年 {before}，应{direction} {expected}，表中写的是 {stated}。请核对。",
    },
  },
  *run({ workbook }) {
    for (const { sheet, rows } of workbook.departmentFigures ?? []) {
      for (const figure of rows) {
        const { thisYear, lastYear, change, label } = figure;
        const stated = certain(change);
        const { change: expected } = recompute(figure);
        if (stated === null || expected === null) continue;
        const tolerance = sum(
          [thisYear, lastYear, change].map((read) => roundingInLine(figure, read)),
        );
        if (agreesWithChange(stated, expected, tolerance)) continue;
        const args = {
          label,
          now: thisYear.text ?? "",
          before: lastYear.text ?? "",
          direction: expected < 0 ? "减少" : "增加",
          expected: roundTo(Math.abs(expected), 2),
          stated: change.text ?? "",
        };
        const at = [change, thisYear, lastYear];
        yield { messageId: "wrong", args, at, sheet, form: null, part: `${label}增减` };
      }
    }
  },
});
