import type { Indicator } from "../../../model/form";
import type { Amount } from "../../../model/quantity";
import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";

/** Shares that can well be above one. */
const MAY_EXCEED = /增长|增幅|增速|完成率|达成率|倍|比上年|收入|税|产值|产能|报酬/;

export const targetBoundOdd = defineCheck({
  meta: {
    id: "SE406",
    name: "target-bound-odd",
    level: "note",
    kind: "review",
    group: "targets",
    title: "指标值的界限不合常理",
    why: "“≥100%”只能等于 100%，“≥0”永远达成，都起不到约束作用。",
    howToFix: "改为确切的目标，如“=100%”。",
    clause: null,
    defects: ["D40"],
    messages: {
      onlyEqual: "“{name}”的指标值“{text}”最多只能等于 100%。建议写为“=100%”。",
      alwaysMet: "“{name}”的指标值“{text}”任何情况下都能达成。请核实目标。",
      negative: "“{name}”的指标值“{text}”为负数，数量不应小于 0。请核对。",
    },
  },
  *run({ form }) {
    for (const indicator of form.indicators) {
      const { target } = indicator;
      const messageId = target.value?.kind === "amount" ? judge(target.value, indicator) : null;
      if (messageId === null) continue;
      const level = messageId === "negative" ? "warning" : "note";
      const args = { name: nameOf(indicator), text: quote(target.text) };
      yield { messageId, args, at: [target], indicator, part: "指标值", level };
    }
  },
});

function judge({ comparator, dimension, canonical, value }: Amount, indicator: Indicator) {
  const isFloor = comparator === "atLeast" || comparator === "greaterThan";
  if (dimension === "ratio" && isFloor && canonical === 1 && !MAY_EXCEED.test(nameOf(indicator))) {
    return "onlyEqual";
  }
  if (comparator === "atLeast" && value === 0) return "alwaysMet";
  return dimension === "count" && value < 0 ? "negative" : null;
}
