import type { FundingRow, SelfEvaluationForm } from "../../../model/form";
import { defineCheck } from "../../define-check";
import { isExplained } from "../../explanations";
import { totalFunding } from "../../form-facts";
import { percentText } from "../../messages";
import { certain, near } from "../../reads";

/** Words that show a text speaks about the budget having changed. */
const CHANGE_WORDS =
  /追加|追减|调整|调增|调减|压减|核减|核增|削减|收回|调剂|统筹|下达|增拨|预算.{0,6}(增加|减少)/;

/** Budgets that moved much during the year. Money carried over from the year before is its own explanation. */
export const adjustmentUnexplained = defineCheck({
  meta: {
    id: "SE215",
    name: "adjustment-unexplained",
    level: "warning",
    kind: "review",
    group: "funding",
    title: "预算调整较大未说明原因",
    why: "预算年中大幅追加或压减，说明年初预算和目标没有编准，复核时会要求说明。",
    howToFix: "在偏差原因栏或完成情况中写明调整的原因、金额和批准文件。",
    clause: null,
    defects: ["D19"],
    limit: "须说明原因的预算调整幅度，默认取评价办法的 execution.explainAdjustmentAbove",
    messages: {
      unexplained:
        "年初预算数 {original}，全年预算数 {final}，调整 {change}，超过 {limit}，表中没有说明原因。请写明调整原因和依据。",
      fromZero:
        "年初预算数为 0，全年预算数为 {final}，表中没有说明资金来源。请写明追加的原因和依据。",
    },
  },
  *run({ form, policy, limit }) {
    const row = totalFunding(form);
    if (row === null || isChangeExplained(form, row)) return;
    const original = certain(row.originalBudget);
    const final = certain(row.finalBudget);
    if (original === null || final === null || original < 0) return;
    const { value, clause } = policy.execution.explainAdjustmentAbove;
    const highest = limit(value);
    const where = {
      at: [row.finalBudget, row.originalBudget],
      fundingRow: row,
      part: "全年预算数",
      clause,
    } as const;
    if (original === 0) {
      if (final > 0) yield { messageId: "fromZero", args: { final }, level: "note", ...where };
      return;
    }
    const change = (final - original) / original;
    if (Math.abs(change) <= highest + 1e-9 || isCarriedOver(form, final - original)) return;
    const args = { original, final, change: signed(change), limit: percentText(highest) };
    yield { messageId: "unexplained", args, ...where };
  },
});

function signed(ratio: number): string {
  return `${ratio > 0 ? "+" : "-"}${percentText(Math.abs(ratio))}`;
}

/** The whole difference is money carried over. */
function isCarriedOver({ funding }: SelfEvaluationForm, difference: number): boolean {
  return funding.some(({ kind, finalBudget }) => {
    const carried = kind === "carryover" ? certain(finalBudget) : null;
    return carried !== null && near(carried, difference, 0.01);
  });
}

function isChangeExplained({ objective, indicators }: SelfEvaluationForm, row: FundingRow) {
  if (isExplained(row.deviationNote)) return true;
  const notes = indicators.map(({ deviationNote }) => deviationNote);
  return [objective.expected, objective.achieved, ...notes].some(({ text }) =>
    CHANGE_WORDS.test(text ?? ""),
  );
}
