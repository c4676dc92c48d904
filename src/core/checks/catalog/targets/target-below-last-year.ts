import type { Indicator, SelfEvaluationForm } from "../../../model/form";
import type { Amount } from "../../../model/quantity";
import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { bareName } from "../../indicator-names";
import { lastYearOf } from "../../projects-of-workbook";
import { isJudgeable } from "../../row-judgement";
import { certain } from "../../reads";
import { extraColumn, sheetCell } from "../../sheet-texts";
import type { ScoredWorkbook } from "../../types";

const LAST_YEAR_HEADER = /^(上年|上年度|去年|历史)(实际)?(完成)?(值|数|情况)$/;
/** A target below this share of last year's actual looks slack. */
const SLACK = 0.8;

/** Against last year's form of the project in the workbook, or a column 上年完成值 of the form itself. */
export const targetBelowLastYear = defineCheck({
  meta: {
    id: "SE415",
    name: "target-below-last-year",
    level: "note",
    kind: "review",
    group: "targets",
    title: "指标值低于上年完成值",
    why: "指标值明显低于上年已达到的水平，目标就失去约束作用。",
    howToFix: "核实任务量是否减少；下一年度参照上年完成值确定指标值。",
    clause: null,
    defects: ["D45"],
    limit: "指标值与上年完成值之比的下限，默认 0.8",
    messages: {
      low: "“{name}”的指标值 {target} 低于上年完成值 {last} 的 {share}%。请核实目标是否定低；任务量减少的请说明。",
    },
  },
  *run({ form, workbook, limit }) {
    const share = limit(SLACK);
    const lastOf = lastActuals(workbook, form);
    for (const indicator of form.indicators) {
      const target = floorOf(indicator);
      const last = target === null ? null : lastOf(indicator, target);
      if (target === null || last === null || last <= 0 || target.value >= last * share) continue;
      const unit = target.unitOfMeasure ?? "";
      const args = {
        name: nameOf(indicator),
        target: indicator.target.text ?? "",
        last: `${String(Number(last.toPrecision(12)))}${unit}`,
        share: Math.round(share * 100),
      };
      yield { messageId: "low", args, at: [indicator.target], indicator, part: "指标值" };
    }
  },
});

/** A target that more is better than: no ceiling, no cost, no rate of something unwanted. */
function floorOf(indicator: Indicator): Amount | null {
  const target = certain(indicator.target);
  if (target?.kind !== "amount" || !isJudgeable(indicator)) return null;
  if (indicator.dimension === "cost" || indicator.category === "cost") return null;
  const { comparator, implied } = target;
  const isFloor = comparator === "atLeast" || comparator === "greaterThan";
  return isFloor || (implied && comparator === "equals") ? target : null;
}

/** Last year's actual of a row in the unit of its target; `null` where it is not known. */
type LastOf = (indicator: Indicator, target: Amount) => number | null;

function lastActuals(workbook: ScoredWorkbook, form: SelfEvaluationForm): LastOf {
  const rows = lastYearOf(workbook, form)?.form.indicators ?? [];
  const column = extraColumn(workbook, form, LAST_YEAR_HEADER)?.column;
  return (indicator, target) => {
    const name = bareName(indicator);
    const before = rows.filter((row) => bareName(row) === name);
    const [only] = before;
    if (only !== undefined && before.length === 1) return inUnitOf(target, only);
    if (column === undefined) return null;
    const text = sheetCell(workbook, form, { row: indicator.row, column })?.text.trim() ?? "";
    const [, figure, unit = ""] = /^(\d+(?:\.\d+)?)\s*([^\d\s]*)$/.exec(text) ?? [];
    const isSameUnit = unit === "" || unit === target.unitOfMeasure;
    return figure !== undefined && isSameUnit ? Number(figure) : null;
  };
}

function inUnitOf(target: Amount, { actual }: Indicator): number | null {
  const last = certain(actual);
  if (last?.kind !== "amount") return null;
  if (last.unitOfMeasure === null || last.unitOfMeasure === target.unitOfMeasure) return last.value;
  if (last.dimension !== target.dimension || target.canonical === 0) return null;
  return last.dimension === "count" ? null : (last.canonical * target.value) / target.canonical;
}
