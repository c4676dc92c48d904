import type { Dimension, SelfEvaluationForm } from "../../../model/form";
import { defineCheck } from "../../define-check";
import { isWhole } from "../../form-facts";

/** Projects that have a clear standard of quality. */
const BUILT = /工程|建设|改造|修缮|维修|装修|信息化|采购|购置/;

/** A whole project form with all its levels known: what every project has, and what most have. */
export const requiredLevelAbsent = defineCheck({
  meta: {
    id: "SE414",
    name: "required-level-absent",
    level: "warning",
    kind: "review",
    group: "targets",
    title: "缺少应设的指标类别",
    why: "只有产出没有效益，看不出资金的效果；缺少质量、满意度指标，也不能全面反映绩效。",
    howToFix: "核对批复的绩效目标表；下一年度编制目标时补齐，不适用的请注明。",
    clause: null,
    defects: ["D44"],
    messages: {
      output: "本表没有产出指标。请核对批复的绩效目标表，看是否漏填。",
      outcome: "本表没有效益指标，看不出资金的效果。请核对批复的绩效目标表，看是否漏填。",
      satisfaction:
        "本表没有满意度指标。项目直接服务公众或企业的，请补设；不直接服务的，其分值应并入效益指标。",
      quality:
        "项目含有建设或采购内容，而本表没有质量指标。下一年度编制目标时请补设验收合格率一类指标。",
    },
  },
  *run({ form, policy }) {
    if (form.kind !== "project" || !isWhole(form) || !areLevelsKnown(form)) return;
    const at = [form.indicators[0]?.dimensionCell ?? null];
    if (!has(form, "output")) yield { messageId: "output", at, part: "产出指标" };
    if (!has(form, "outcome")) yield { messageId: "outcome", at, part: "效益指标" };
    if (!has(form, "satisfaction") && policy.weights.withoutCost.value.satisfaction != null) {
      yield { messageId: "satisfaction", at, part: "满意度指标", level: "note" };
    }
    const hasQuality = form.indicators.some(({ category }) => category === "quality");
    if (has(form, "output") && !hasQuality && BUILT.test(form.projectName.value ?? "")) {
      yield { messageId: "quality", at, part: "质量指标", level: "note" };
    }
  },
});

/** A form with levels of its own (决策, 过程) follows another scheme. */
function areLevelsKnown({ indicators }: SelfEvaluationForm): boolean {
  const known: readonly Dimension[] = ["cost", "output", "outcome", "satisfaction"];
  return (
    indicators.length > 0 &&
    indicators.every(
      ({ dimension, category }) =>
        category === "budgetExecution" || (dimension !== null && known.includes(dimension)),
    )
  );
}

function has({ indicators }: SelfEvaluationForm, dimension: Dimension): boolean {
  return indicators.some((indicator) => indicator.dimension === dimension);
}
