import { plainLabel, plainNumber } from "../../messages";
import { defineWorkbookCheck } from "../../define-check";
import { totalFunding } from "../../form-facts";
import { departmentForm, inYuan, projectForms } from "../../projects-of-workbook";
import { certain, sum } from "../../reads";
import type { ScoredWorkbook } from "../../types";
import type { FundingRow, SelfEvaluationForm } from "../../../model/form";

/** Share of the department's amount that sums may be off by rounding. */
const ROUNDING = 0.01;
const TEN_THOUSAND = 10_000;

/** The budgets of all projects against the department's own: its 项目支出 row, else its total. */
export const projectBudgetsOffDepartment = defineWorkbookCheck({
  meta: {
    id: "SE217",
    name: "project-budgets-off-department",
    level: "warning",
    kind: "review",
    group: "funding",
    title: "项目预算合计与部门预算不符",
    why: "项目支出是部门支出的一部分，合计不应超过部门全年预算。",
    howToFix: "核对各项目和部门整体自评表的全年预算数，检查重复填报、漏填和金额单位。",
    clause: null,
    defects: ["D81"],
    limit: "合计与部门金额可以相差的比例，默认 0.01",
    messages: {
      over: "{count} 个项目的全年预算数合计 {sum} 万元，超过部门全年预算数 {department} 万元。请核对是否重复填报或金额单位有误。",
      differs:
        "{count} 个项目的全年预算数合计 {sum} 万元，部门整体自评表的“{row}”为 {department} 万元，相差 {difference} 万元。请核对是否漏填或重复。",
    },
  },
  *run({ workbook, limit }) {
    const department = departmentForm(workbook);
    const budgets = projectBudgets(workbook);
    if (department === null || budgets === null || budgets.length < 2) return;
    const { form } = department.scored;
    const own = form.funding.find(({ label }) => /^[^支]*项目支出/.test(plainLabel(label)));
    const row = own ?? totalFunding(form);
    const amount = inYuan(form, certain(row?.finalBudget ?? form.total.score));
    if (row === null || amount === null || amount <= 0) return;
    const all = sum(budgets);
    const off = (all - amount) / amount;
    const isOff = own === undefined ? off > limit(ROUNDING) : Math.abs(off) > limit(ROUNDING);
    // One project above the whole department is said of that project.
    if (!isOff || budgets.some((budget) => budget > budgetOf(form) * (1 + ROUNDING))) return;
    const where = { at: [row.finalBudget], sheet: form.sheet, form: department.index };
    const shared = { fundingRow: row, part: "全年预算数" };
    const args = { count: budgets.length, sum: inWan(all), department: inWan(amount) };
    if (own === undefined) yield { messageId: "over", args, ...where, ...shared };
    else {
      const more = { row: own.label, difference: inWan(Math.abs(all - amount)) };
      yield { messageId: "differs", args: { ...args, ...more }, ...where, ...shared };
    }
  },
});

/** Each project's full-year budget in 元; `null` while one is not known. */
function projectBudgets(workbook: ScoredWorkbook): readonly number[] | null {
  const budgets = projectForms(workbook).map(({ scored: { form } }) => yuanOf(form));
  const known = budgets.filter((budget) => budget !== null);
  return known.length === budgets.length ? known : null;
}

function yuanOf(form: SelfEvaluationForm): number | null {
  const row: FundingRow | null = totalFunding(form);
  return row === null ? null : inYuan(form, certain(row.finalBudget));
}

/** The department's budget in 元; without one nothing is above it. */
function budgetOf(form: SelfEvaluationForm): number {
  return yuanOf(form) ?? Infinity;
}

function inWan(yuan: number): string {
  return plainNumber(Math.round(yuan / 100) / (TEN_THOUSAND / 100));
}
