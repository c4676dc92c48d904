import { defineCheck } from "../../define-check";
import { totalFunding } from "../../form-facts";
import { certain } from "../../reads";

/** Department forms set their own weights. */
export const executionWeightOffPolicy = defineCheck({
  meta: {
    id: "SE307",
    name: "execution-weight-off-policy",
    level: "warning",
    group: "weights",
    title: "预算执行率分值与办法不符",
    why: "办法规定了预算执行率的分值，原则上不作调整。",
    howToFix: "按办法填写预算执行率分值，并相应核对其他分值。",
    clause: null,
    defects: ["D26"],
    messages: {
      offPolicy:
        "预算执行率的分值为 {weight} 分，{policy}规定 {expected} 分。请核对；如本地另有规定，请选用对应的办法。",
    },
  },
  *run({ form, policy }) {
    const row = totalFunding(form);
    const { value: expected, clause } = policy.weights.budgetExecution;
    if (row === null || form.kind !== "project") return;
    const weight = certain(row.weight);
    if (weight === null || weight <= 1 || weight === expected) return;
    yield {
      messageId: "offPolicy",
      args: { weight, expected, policy: `《${policy.title}》` },
      at: [row.weight, row.score],
      fundingRow: row,
      part: "分值",
      clause,
    };
  },
});
