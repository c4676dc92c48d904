import { percentText } from "../../checks/messages";
import { totalFunding } from "../../checks/form-facts";
import type { SelfEvaluationForm } from "../../model/form";
import type { Read } from "../../model/read";
import type { ReportBlock } from "../../model/report-draft";
import { quotient } from "../../scoring/arithmetic";
import type { ReportFacts } from "../facts";
import { amountText, inTenThousand, sumOf, type Figure } from "../figures";
import { derived, paragraph, say, toFill } from "../runs";

/** Budgets and spending of all projects together; where an amount or a unit is not known, nothing is added up. */
export function projectSums({ projects }: ReportFacts): readonly ReportBlock[] {
  const amounts = projects.map(({ form: { form } }) => {
    const row = totalFunding(form);
    return {
      budget: figureOf(form, row?.finalBudget),
      spending: figureOf(form, row?.actualExpenditure),
    };
  });
  const budgets = known(amounts.map(({ budget }) => budget));
  const spendings = known(amounts.map(({ spending }) => spending));
  const count = derived(String(projects.length), "本工作簿中已填写的项目自评表的张数", []);
  if (budgets === null || spendings === null)
    return [
      paragraph(
        say`纳入自评的 ${count} 个项目：${toFill("部分项目没有读到预算数、执行数或金额单位，补齐后再汇总")}`,
      ),
    ];
  const [budget, spending] = [sumOf(budgets), sumOf(spendings)];
  const rate =
    budget.value > 0
      ? derived(
          percentText(quotient(spending.value, budget.value)),
          "全年执行数合计 ÷ 全年预算数合计",
          [...spending.from, ...budget.from],
        )
      : toFill("执行率");
  return [
    paragraph(
      say`纳入自评的 ${count} 个项目全年预算合计 ${derived(amountText(budget.value), "各项目全年预算数合计", budget.from)} 万元，全年执行合计 ${derived(amountText(spending.value), "各项目全年执行数合计", spending.from)} 万元，合计执行率 ${rate}。`,
    ),
  ];
}

function figureOf(form: SelfEvaluationForm, read: Read<number> | undefined): Figure | null {
  const value = inTenThousand(read?.value ?? null, form.amountUnit);
  if (value === null || read?.cell == null) return null;
  return { value, from: [{ sheet: form.sheet, cell: read.cell }] };
}

function known(figures: readonly (Figure | null)[]): readonly Figure[] | null {
  const all = figures.filter((figure) => figure !== null);
  return all.length === figures.length ? all : null;
}
