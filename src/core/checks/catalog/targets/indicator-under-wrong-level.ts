import type { Category, Indicator, SelfEvaluationForm } from "../../../model/form";
import { remember } from "../../../values";
import { defineCheck } from "../../define-check";
import { nameOf, totalFunding } from "../../form-facts";
import { bareName } from "../../indicator-names";
import { plainLabel } from "../../messages";
import { inYuan } from "../../projects-of-workbook";
import { certain, near } from "../../reads";

type WordRule = {
  readonly words: RegExp;
  readonly unless?: RegExp;
  /** Levels under which such a name is surely wrong; those left out are open to debate. */
  readonly under: readonly Category[];
  readonly belongs: string;
};

const NOT_COST: readonly Category[] = [
  "quantity",
  "quality",
  "timeliness",
  "socialOutcome",
  "environmentalOutcome",
  "sustainability",
  "beneficiarySatisfaction",
];

const WORD_RULES: readonly WordRule[] = [
  {
    words: /满意(度|率)$/,
    under: [
      "cost",
      "economicCost",
      "economicOutcome",
      "environmentalOutcome",
      ...NOT_COST.slice(0, 3),
    ],
    belongs: "满意度指标",
  },
  {
    words: /^(预算执行率|预算支出率)$|(资金|经费)(支付|支出|使用|执行)(率|额|金额|进度)?$/,
    under: ["quantity"],
    belongs: "预算执行情况（资金支出不是产出）",
  },
  {
    words: /总成本|单位成本|成本控制|控制.{0,8}成本/,
    under: NOT_COST,
    belongs: "成本指标",
  },
  {
    words: /及时率$|(完成|上线|交付|竣工|验收)(时间|时限)$|按[时期][^，。]{0,6}率$/,
    under: ["quantity", "cost", "economicCost"],
    belongs: "时效指标",
  },
  {
    words: /(验收|质量|产品|工程)?(合格|达标|优良)率$/,
    under: ["quantity", "timeliness", "cost", "economicCost"],
    belongs: "质量指标",
  },
  {
    words: /(数量|个数|次数|发生数|人数|面积)$/,
    unless: /满意|投诉|好评|信访|问卷|调查|回访|表扬/,
    under: ["beneficiarySatisfaction"],
    belongs: "产出或效益指标",
  },
];

/** Amounts that agree this closely are taken for the same amount. */
const SAME_AMOUNT = 0.005;

/** Names whose words leave no doubt, and a quantity that is nothing but the budget. */
export const indicatorUnderWrongLevel = defineCheck({
  meta: {
    id: "SE411",
    name: "indicator-under-wrong-level",
    level: "warning",
    kind: "review",
    group: "targets",
    title: "三级指标与二级指标不对应",
    why: "指标放错类别，复核时可能不予计分，各类指标的分值也会失真。",
    howToFix: "核对指标含义，放到对应的二级指标下；下一年度编制目标时一并更正。",
    clause: null,
    defects: ["D41"],
    messages: {
      word: "“{name}”列在“{level}”下，按名称应属于{belongs}。请核实类别。",
      money:
        "“{name}”列在“{level}”下，指标值 {target} 就是项目的预算数。资金投入不是产出，请改用能反映工作量的指标。",
    },
  },
  *run({ form }) {
    for (const indicator of form.indicators) {
      const rule = brokenRule(indicator);
      if (rule === undefined && !isBudgetAsQuantity(indicator, form)) continue;
      const { name, target, categoryCell } = indicator;
      const args = { name: nameOf(indicator), level: plainLabel(indicator.categoryText) };
      const where = { indicator, part: "三级指标" } as const;
      if (rule === undefined) {
        const more = { ...args, target: target.text ?? "" };
        yield { messageId: "money", args: more, at: [name, target], ...where };
      } else {
        const at = [name, categoryCell];
        yield { messageId: "word", args: { ...args, belongs: rule.belongs }, at, ...where };
      }
    }
  },
});

/** The first rule by which the name does not belong under its level. */
function brokenRule(indicator: Indicator): WordRule | undefined {
  const { category } = indicator;
  if (category === null) return undefined;
  return rulesOfName(bareName(indicator)).find(({ under }) => under.includes(category));
}

/** The rules whose words a bare name holds: one name stands in many forms. */
const rulesOfName = remember((name): readonly WordRule[] =>
  WORD_RULES.filter(({ words, unless }) => words.test(name) && unless?.test(name) !== true),
);

function isBudgetAsQuantity({ category, target }: Indicator, form: SelfEvaluationForm): boolean {
  const { value } = target;
  if (category !== "quantity" || value?.kind !== "amount" || value.dimension !== "money") {
    return false;
  }
  const row = totalFunding(form);
  const budgets = row === null ? [] : [row.finalBudget, row.originalBudget];
  return budgets.some((read) => {
    const budget = inYuan(form, certain(read));
    return budget !== null && budget > 0 && near(value.canonical / budget, 1, SAME_AMOUNT);
  });
}
