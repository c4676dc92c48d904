import { defineCheck } from "../../define-check";
import { nameOf, rowsWithOwnScore } from "../../form-facts";
import { certain } from "../../reads";

/**
 * A policy limit for this check is a share of the full score. In forms without a weight column the score stands in:
 * it is at most the weight.
 */
export const weightConcentrated = defineCheck({
  meta: {
    id: "SE306",
    name: "weight-concentrated",
    level: "warning",
    kind: "review",
    group: "weights",
    title: "单项指标分值过于集中",
    why: "一项指标占分过大，其他产出和效果就难以在得分中体现。",
    howToFix: "核实分值，必要时拆分该指标或重新分配分值。",
    clause: null,
    defects: ["D29"],
    limit: "一项指标占满分的最大比例，默认取评价办法的 weights.concentratedShare",
    messages: {
      concentrated:
        "“{name}”一项占 {weight} 分（满分 {full} 分），分值过于集中。请核实，必要时拆分指标。",
    },
  },
  *run({ scored, policy, limit }) {
    const { value, clause } = policy.weights.concentratedShare;
    const full = policy.fullScore.value;
    for (const { indicator } of rowsWithOwnScore(scored)) {
      const read = indicator.weight.cell === null ? indicator.score : indicator.weight;
      const weight = certain(read);
      if (weight === null || weight > full || weight <= limit(value) * full) continue;
      yield {
        messageId: "concentrated",
        args: { name: nameOf(indicator), weight, full },
        at: [read],
        indicator,
        part: "分值",
        clause,
      };
    }
  },
});
