import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";

/** A self-evaluation form without a single indicator cannot be scored. */
export const indicatorsNotFound = defineCheck({
  meta: {
    id: "SE101",
    name: "indicators-not-found",
    level: "error",
    group: "structure",
    title: "没有绩效指标",
    why: "自评以逐项绩效指标为依据，没有指标就无从评分。",
    howToFix: "补充绩效指标行；若表头被改动，请恢复“三级指标、年度指标值、实际完成值”等表头。",
    clause: EVALUATION_RULES,
    defects: ["D01"],
    missingData: true,
    messages: {
      none: "本表没有读到任何绩效指标。请填写指标行，或检查“绩效指标”表头是否被改动。",
    },
  },
  *run({ form }) {
    if (form.indicators.length > 0) return;
    yield { messageId: "none", at: [form.title] };
  },
});
