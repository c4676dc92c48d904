import type { FundingRow, SelfEvaluationForm } from "../../../model/form";
import { defineWorkbookCheck } from "../../define-check";
import { totalFunding } from "../../form-facts";
import { departmentForm, inYuan, projectForms } from "../../projects-of-workbook";
import { certain } from "../../reads";

const ROUNDING = 0.01;
/** Between 元 and 万元 lie four digits; half of them and more point to the unit. */
const UNIT_FACTOR = 100;
const TEN_THOUSAND = 10_000;

/** One project's budget above the whole department's: 元 written into a 万元 column, mostly. */
export const projectAmountUnitDiffers = defineWorkbookCheck({
  meta: {
    id: "SE218",
    name: "project-amount-unit-differs",
    level: "warning",
    kind: "review",
    group: "funding",
    title: "项目预算大于部门预算",
    why: "一个项目的预算不会超过整个部门；多半是把元填进了万元栏。",
    howToFix: "核对该项目的金额和表头单位。",
    clause: null,
    defects: ["D17", "D81"],
    messages: {
      unit: "全年预算数 {budget}{unit} 是部门全年预算数 {department}{departmentUnit} 的 {times} 倍。请核实是否把元填进了万元栏。",
      over: "全年预算数 {budget}{unit} 大于部门全年预算数 {department}{departmentUnit}。请核对两张表的预算数。",
    },
  },
  *run({ workbook }) {
    const own = departmentForm(workbook)?.scored.form ?? null;
    const department = own === null ? null : budgetOf(own);
    if (department === null || department.yuan <= 0) return;
    for (const { scored, index } of projectForms(workbook)) {
      const budget = budgetOf(scored.form);
      const times = budget === null ? 0 : budget.yuan / department.yuan;
      if (budget === null || times <= 1 + ROUNDING) continue;
      const { row: fundingRow, amount, unit } = budget;
      const where = {
        at: [fundingRow.finalBudget],
        sheet: scored.form.sheet,
        form: index,
        fundingRow,
        part: "全年预算数",
      };
      const args = {
        budget: amount,
        unit,
        department: department.amount,
        departmentUnit: department.unit,
      };
      if (isOfUnit(times)) {
        yield { messageId: "unit", args: { ...args, times: Math.round(times) }, ...where };
      } else yield { messageId: "over", args, ...where };
    }
  },
});

type Budget = {
  readonly row: FundingRow;
  readonly amount: number;
  readonly unit: string;
  readonly yuan: number;
};

/** The full-year budget; `null` when it or its unit is not known. */
function budgetOf(form: SelfEvaluationForm): Budget | null {
  const row = totalFunding(form);
  const amount = row === null ? null : certain(row.finalBudget);
  const yuan = inYuan(form, amount);
  if (row === null || amount === null || yuan === null || form.amountUnit === null) return null;
  return { row, amount, unit: form.amountUnit, yuan };
}

/** So many times too much that the unit explains it, and divided by it the project fits the department. */
function isOfUnit(times: number): boolean {
  return times >= UNIT_FACTOR && times / TEN_THOUSAND <= 1 + ROUNDING;
}
