import type { Dimension, Indicator, SelfEvaluationForm } from "../../../model/form";
import type { Policy, WeightCase } from "../../../policy/types";
import { defineCheck } from "../../define-check";
import { isWhole, weighedIndicators } from "../../form-facts";
import { plainLabel } from "../../messages";
import { near, sum, sumOfReads } from "../../reads";

const ROUNDING = 0.01;

/**
 * Each dimension (一级指标) carries the weight the policy gives it. A dimension the policy leaves open is not this
 * check's business, nor a form of which only a part can be seen, nor one with dimensions of its own (项目决策, 资金管理情况).
 */
export const dimensionWeightOffPolicy = defineCheck({
  meta: {
    id: "SE302",
    name: "dimension-weight-off-policy",
    level: "warning",
    group: "weights",
    title: "一级指标分值与办法不符",
    why: "办法对一级指标权重有统一规定；自行调整会使各单位得分不可比。",
    howToFix: "按批复的权重核对；因特殊情况调整的，请注明理由。",
    clause: null,
    defects: ["D26", "D31"],
    messages: {
      offPolicy:
        "“{dimension}”分值合计 {actual} 分，{policy}规定 {expected} 分。请核对各三级指标的分值；如经批准调整，请注明。",
    },
  },
  *run({ form, policy }) {
    if (form.kind !== "project" || !isWhole(form)) return;
    const { strict } = policy.weights;
    const { value: rule, clause } = ruleFor(form, policy);
    const dimensions = byDimension(weighedIndicators(form));
    if (!strict.value && isOfOwnMake({ form, dimensions, rule, policy })) return;
    for (const [dimension, indicators] of dimensions) {
      const expected = rule[dimension] ?? null;
      const weights = indicators.map(({ weight }) => weight);
      if (expected === null || weights.some(({ value }) => value === null)) continue;
      const actual = sumOfReads(weights);
      if (near(actual, expected, ROUNDING)) continue;
      const name = plainLabel(indicators[0]?.dimensionText ?? null) || dimension;
      yield {
        messageId: "offPolicy",
        args: { dimension: name, actual, expected, policy: `《${policy.title}》` },
        at: weights,
        part: name,
        clause,
        level: strict.value ? "error" : "warning",
      };
    }
  },
});

type MakeUp = {
  readonly form: SelfEvaluationForm;
  readonly dimensions: ReadonlyMap<Dimension, readonly Indicator[]>;
  readonly rule: WeightCase;
  readonly policy: Policy;
};

/** Points for management or decisions leave no room for the policy's weights: the form follows weights of its own. */
function isOfOwnMake({ form, dimensions, rule, policy }: MakeUp): boolean {
  const ruled = sum(Object.values(rule));
  const others = [...dimensions].filter(([dimension]) => (rule[dimension] ?? null) === null);
  const points = sumOfReads(others.flatMap(([, all]) => all.map(({ weight }) => weight)));
  const execution = form.funding.find(({ kind }) => kind === "total")?.weight.value ?? 0;
  return points > 0 && ruled + points + execution > policy.fullScore.value + ROUNDING;
}

/** The make-up of the form decides: with cost targets, and with or without satisfaction. */
function ruleFor(form: SelfEvaluationForm, { weights }: Policy) {
  const has = (dimension: Dimension) =>
    form.indicators.some((indicator) => indicator.dimension === dimension);
  const base = has("cost") ? weights.withCost : weights.withoutCost;
  const heir = weights.satisfactionMovesTo.value;
  const moved = base.value.satisfaction ?? 0;
  if (has("satisfaction") || heir === null) return base;
  const inherited = base.value[heir];
  const value = inherited == null ? base.value : { ...base.value, [heir]: inherited + moved };
  return { ...base, value };
}

function byDimension(
  indicators: readonly Indicator[],
): ReadonlyMap<Dimension, readonly Indicator[]> {
  const groups = new Map<Dimension, Indicator[]>();
  for (const indicator of indicators) {
    if (indicator.dimension === null) continue;
    const group = groups.get(indicator.dimension) ?? [];
    group.push(indicator);
    groups.set(indicator.dimension, group);
  }
  return groups;
}
