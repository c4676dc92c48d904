import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { decimalsOf, replaceCell, roundTo } from "../../reads";

export const scoreHasManyDecimals = defineCheck({
  meta: {
    id: "SE531",
    name: "score-has-many-decimals",
    level: "note",
    group: "scores",
    title: "得分小数位过多",
    why: "表上显示的得分与实际存储的不同，合计会与逐项相加对不上。",
    howToFix: "按办法规定的小数位四舍五入。",
    clause: null,
    defects: ["D70"],
    messages: {
      decimals: "“{name}”的得分为 {score}，多于 {decimals} 位小数。建议四舍五入为 {rounded}。",
    },
  },
  *run({ form, policy }) {
    const { value: decimals, clause } = policy.arithmetic.decimals;
    for (const indicator of form.indicators) {
      const score = indicator.score.value;
      if (score === null || indicator.score.source?.formula != null) continue;
      if (decimalsOf(score) <= decimals) continue;
      const rounded = roundTo(score, decimals);
      const edit = replaceCell(form, indicator.score, rounded);
      const title = `四舍五入为 ${String(rounded)}`;
      yield {
        messageId: "decimals",
        args: { name: nameOf(indicator), score, decimals, rounded },
        at: [indicator.score],
        indicator,
        part: "得分",
        clause,
        fixes: edit === null ? [] : [{ title, safety: "safe", edits: [edit] }],
      };
    }
  },
});
