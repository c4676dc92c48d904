import type { Indicator, SelfEvaluationForm } from "../../../model/form";
import type { Amount, Quantity } from "../../../model/quantity";
import type { Read } from "../../../model/read";
import { defineCheck } from "../../define-check";
import { nameOf, totalFunding } from "../../form-facts";
import { bareName } from "../../indicator-names";
import { inYuan } from "../../projects-of-workbook";
import { certain } from "../../reads";

/** Names that say: the cost of the whole project, within this year. */
const WHOLE_COST =
  /^(项目|预算|资金)?(总成本|总费用|总支出|成本总额|支出总额|经费总额)(控制)?(数|额|情况)?$|^项目(成本|支出|经费)(控制)?(数|额|情况)?$/;

/** Share of the money that amounts may be off by rounding. */
const ROUNDING = 0.01;

/** A total-cost indicator and the money block speak of the same money. */
export const totalCostOffSpending = defineCheck({
  meta: {
    id: "SE512",
    name: "total-cost-off-spending",
    level: "warning",
    kind: "review",
    group: "actuals",
    title: "总成本与资金栏不一致",
    why: "总成本指标与资金栏说的是同一笔钱；两处不一致，必有一处要更正。",
    howToFix: "按决算核对成本指标和资金栏的金额；总成本含其他资金的，请注明。",
    clause: null,
    defects: ["D21"],
    limit: "金额因四舍五入可以相差的比例，默认 0.01",
    messages: {
      actual:
        "“{name}”的完成值 {actual} 与全年执行数 {spending}{unit} 不一致。请按决算核对；含其他资金的，请注明。",
      target:
        "“{name}”的指标值 {target} 高于项目预算数 {budget}{unit}。成本上限不应超过预算，请核对。",
    },
  },
  *run({ form, limit }) {
    const row = totalFunding(form);
    const unit = form.amountUnit;
    if (row === null || unit === null) return;
    const rounding = limit(ROUNDING);
    const spending = certain(row.actualExpenditure);
    const budget = Math.max(certain(row.finalBudget) ?? 0, certain(row.originalBudget) ?? 0);
    for (const indicator of form.indicators.filter(isWholeCost)) {
      const { target, actual } = indicator;
      const args = { name: nameOf(indicator), unit };
      if (
        spending !== null &&
        spending > 0 &&
        isOff(actualOf(indicator), yuan(form, spending), rounding)
      ) {
        const more = { ...args, actual: actual.text ?? "", spending };
        const at = [actual, row.actualExpenditure];
        yield { messageId: "actual", args: more, at, indicator, part: "实际完成值" };
      }
      const ceiling = moneyOf(target);
      if (ceiling === null || budget <= 0 || ceiling <= yuan(form, budget) * (1 + rounding))
        continue;
      const more = { ...args, target: target.text ?? "", budget };
      const at = [target, row.finalBudget];
      yield { messageId: "target", args: more, at, indicator, part: "指标值" };
    }
  },
});

function isWholeCost(indicator: Indicator): boolean {
  return WHOLE_COST.test(bareName(indicator));
}

function yuan(form: SelfEvaluationForm, amount: number): number {
  return inYuan(form, amount) ?? amount;
}

function isOff(amount: number | null, expected: number, rounding: number): boolean {
  return amount !== null && Math.abs(amount - expected) > expected * rounding + 1e-6;
}

function moneyOf(read: Read<Quantity>): number | null {
  const value = certain(read);
  return value?.kind === "amount" && value.dimension === "money" ? value.canonical : null;
}

/** In 元. A bare number is in the unit of its target. */
function actualOf({ target, actual }: Indicator): number | null {
  const value = certain(actual);
  if (value?.kind !== "amount") return null;
  if (value.dimension === "money") return value.canonical;
  const measure: Amount | null = target.value?.kind === "amount" ? target.value : null;
  if (value.unitOfMeasure !== null || measure?.dimension !== "money") return null;
  return measure.value === 0 ? null : (value.value * measure.canonical) / measure.value;
}
