import type { FundingRow } from "../../../model/form";
import type { Amount, Quantity } from "../../../model/quantity";
import { isUnitSlip } from "../../../scoring/unit-slip";
import { defineCheck } from "../../define-check";
import { nameOf, totalFunding, YUAN_PER_UNIT } from "../../form-facts";
import { certain, near } from "../../reads";

/** A budget of a hundred 亿元 in one form, in 元: more likely 元 written into a 万元 column. */
const IMPLAUSIBLE_YUAN = 10_000_000_000;
/** Amounts that agree this closely are taken for the same amount. */
const SAME_AMOUNT = 0.01;
const YUAN_TO_TEN_THOUSAND = 10_000;

/**
 * Money in 元 where the column says 万元, told by a factor of ten thousand: spending against the budget of its row, or the
 * cost targets against the budget.
 */
export const amountUnitDiffers = defineCheck({
  meta: {
    id: "SE213",
    name: "amount-unit-differs",
    level: "warning",
    kind: "review",
    group: "funding",
    title: "金额单位不一致",
    why: "元与万元混用会使金额相差一万倍，公开后影响很大。",
    howToFix: "核对表头单位和金额，统一为同一单位。",
    clause: null,
    defects: ["D17"],
    limit: "不像真实金额的预算数（元），默认 10000000000（100 亿元）",
    messages: {
      factor:
        "“{name}”的指标值 {target} 与全年预算数 {budget}{unit} 相差约一万倍。请核实是否把元与万元写混。",
      spending:
        "“{row}”的全年执行数 {spent} 与全年预算数 {budget} 相差太大，像是一个以元、一个以万元填写。请统一单位后再核对执行率和得分。",
      huge: "全年预算数 {budget} 以{unit}计，金额异常大。请核实是否应以元为单位。",
      otherUnit:
        "“{name}”的指标值 {target} 以元计，而资金栏以{unit}计（{budget}{unit}）。建议统一单位。",
    },
  },
  *run({ form, limit }) {
    const slips = form.funding.filter(isSlip);
    for (const row of slips) yield slipReport(row);
    const row = totalFunding(form);
    const budget = row?.finalBudget.value ?? null;
    const unit = form.amountUnit;
    if (row === null || budget === null || budget <= 0 || unit === null) return;
    const yuan = budget * YUAN_PER_UNIT[unit];
    const isHuge = unit !== "元" && yuan >= limit(IMPLAUSIBLE_YUAN);
    if (isHuge && slips.length === 0) {
      const at = [row.finalBudget];
      yield { messageId: "huge", args: { budget, unit }, at, fundingRow: row, part: "全年预算数" };
    }
    for (const indicator of form.indicators) {
      const messageId = judge(indicator.target.value, yuan, unit);
      if (messageId === null) continue;
      const args = { name: nameOf(indicator), target: indicator.target.text ?? "", budget, unit };
      const at = [indicator.target, row.finalBudget];
      const level = messageId === "factor" ? "warning" : "note";
      yield { messageId, args, at, indicator, part: "指标值", level };
    }
  },
});

function isSlip({ actualExpenditure, finalBudget }: FundingRow): boolean {
  const spent = certain(actualExpenditure);
  const budget = certain(finalBudget);
  return spent !== null && budget !== null && isUnitSlip(spent, budget);
}

function slipReport(row: FundingRow) {
  const { actualExpenditure, finalBudget, label } = row;
  return {
    messageId: "spending" as const,
    args: { row: label, spent: actualExpenditure.value ?? 0, budget: finalBudget.value ?? 0 },
    at: [actualExpenditure, finalBudget],
    fundingRow: row,
    part: "全年执行数",
  };
}

function isMoney(target: Quantity | null): target is Amount {
  return target?.kind === "amount" && target.dimension === "money";
}

function judge(target: Quantity | null, yuan: number, unit: string): "factor" | "otherUnit" | null {
  if (!isMoney(target)) return null;
  const ratio = target.canonical / yuan;
  const off = [YUAN_TO_TEN_THOUSAND, 1 / YUAN_TO_TEN_THOUSAND];
  if (off.some((factor) => near(ratio / factor, 1, SAME_AMOUNT))) return "factor";
  const sameAmount = near(ratio, 1, SAME_AMOUNT);
  return sameAmount && target.unitOfMeasure === "元" && unit !== "元" ? "otherUnit" : null;
}
