import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";

export const rowHiddenWithPoints = defineCheck({
  meta: {
    id: "SE114",
    name: "row-hidden-with-points",
    level: "warning",
    kind: "review",
    group: "structure",
    title: "隐藏行中有分值",
    why: "隐藏的指标照样计分，打印和复核时却看不到。",
    howToFix: "取消隐藏；若指标已取消，请删除该行并调整分值。",
    clause: null,
    defects: ["D07"],
    messages: {
      hidden:
        "“{name}”所在的第 {row} 行已隐藏，却占 {weight} 分。请取消隐藏，或删除该行并调整分值。",
    },
  },
  *run({ form }) {
    const hidden = new Set(form.hiddenRows);
    for (const indicator of form.indicators) {
      const weight = indicator.weight.value ?? 0;
      if (!hidden.has(indicator.row) || weight <= 0) continue;
      const args = { name: nameOf(indicator), row: indicator.row, weight };
      yield { messageId: "hidden", args, at: [indicator.weight], indicator, part: "分值" };
    }
  },
});
