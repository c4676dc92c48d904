import { percentText, plainNumber, plainLabel } from "../../checks/messages";
import { totalFunding } from "../../checks/form-facts";
import type { FundingRow, SelfEvaluationForm } from "../../model/form";
import type { ReportBlock, ReportRun } from "../../model/report-draft";
import { exact, quotient } from "../../scoring/arithmetic";
import type { ScoredForm } from "../../scoring/types";
import type { ReportFacts } from "../facts";
import { amountRun, amountText, inTenThousand, placeOf, rateRun } from "../figures";
import { derived, paragraph, say, toFill } from "../runs";
import { figureColumn, table, textColumn } from "../tables";
import { projectSums } from "./project-sums";

/** 收支预决算情况, 资金情况: budget, adjustment, spending and execution rate, of the form itself and of all projects. */
export function budget(facts: ReportFacts): readonly ReportBlock[] {
  const { subject, projects } = facts;
  const own = subject === null ? [] : ownBudget(subject);
  const sums = projects.length > 1 ? projectSums(facts) : [];
  const blocks = [...own, ...sums];
  return blocks.length === 0 ? [paragraph([toFill("预算安排、调整和执行情况")])] : blocks;
}

function ownBudget(scored: ScoredForm): readonly ReportBlock[] {
  const { form } = scored;
  const row = totalFunding(form);
  if (row === null) return [paragraph([toFill("年初预算数、全年预算数、全年执行数和执行率")])];
  const amounts = say`年初预算 ${amountRun(form, row.originalBudget, "年初预算数")} 万元，全年预算（调整后）${amountRun(form, row.finalBudget, "全年预算数")} 万元，全年执行 ${amountRun(form, row.actualExpenditure, "全年执行数")} 万元，预算执行率 ${rateRun(scored)}。`;
  return [paragraph([...amounts, ...adjustmentRuns(scored, row)]), ...fundingTable(form)];
}

/** How far the budget was adjusted in the year; above the policy's line the reason is asked for. */
function adjustmentRuns({ form, policy }: ScoredForm, row: FundingRow): readonly ReportRun[] {
  const [original, final] = [row.originalBudget.value, row.finalBudget.value];
  if (original === null || final === null || original === final) return [];
  const from = [...placeOf(form, row.finalBudget), ...placeOf(form, row.originalBudget)];
  const difference = exact(final).minus(original).toNumber();
  const amount = amountText(Math.abs(inTenThousand(difference, form.amountUnit) ?? difference));
  const change = say`年中预算${difference > 0 ? "调增" : "调减"} ${derived(amount, "全年预算数与年初预算数之差", from)} 万元`;
  if (original <= 0) return [...change, ...say`，${toFill("预算调整的原因和批准情况")}。`];
  const share = quotient(Math.abs(difference), original);
  const rate = say`，为年初预算的 ${derived(percentText(share), "调整额 ÷ 年初预算数", from)}`;
  const asked = share > policy.execution.explainAdjustmentAbove.value;
  return [
    ...change,
    ...rate,
    ...(asked ? say`，${toFill("预算调整的原因和批准情况")}。` : say`。`),
  ];
}

function fundingTable(form: SelfEvaluationForm): readonly ReportBlock[] {
  const rows = form.funding.filter(({ originalBudget, finalBudget, actualExpenditure }) =>
    [originalBudget, finalBudget, actualExpenditure].some(({ value }) => value !== null),
  );
  if (rows.length < 3 || form.amountUnit === null) return [];
  const columns = [
    textColumn("资金来源", 2),
    figureColumn("年初预算数"),
    figureColumn("全年预算数"),
    figureColumn("全年执行数"),
  ];
  const lines = rows.map((row) => [
    plainLabel(row.label),
    ...[row.originalBudget, row.finalBudget, row.actualExpenditure].map((read) =>
      read.value === null ? "—" : amountRun(form, read, plainNumber(read.value)),
    ),
  ]);
  return [table("资金情况（万元）", columns, lines)];
}
