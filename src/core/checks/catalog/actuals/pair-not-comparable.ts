import type { ScoredIndicator } from "../../../scoring/types";
import { defineCheck } from "../../define-check";
import { differingUnits } from "../../differing-units";
import { nameOf } from "../../form-facts";

/**
 * One finding for the form: figures that are read and still do not say whether the target is met. Other units are
 * `unit-differs`, figures read with a doubt `actual-scale-doubtful`.
 */
export const pairNotComparable = defineCheck({
  meta: {
    id: "SE515",
    name: "pair-not-comparable",
    level: "note",
    kind: "open",
    group: "actuals",
    title: "完成值与指标值无法比较",
    why: "看不出是否达到指标值的，得分没有核对，须由人判断。",
    howToFix: "按提示补上单位或运算符，或由评分人核对得分。",
    clause: null,
    defects: ["D53"],
    messages: {
      unclear: "{count} 项指标的完成值无法与指标值比较，得分没有核对，如“{name}”：{reason}。",
    },
  },
  *run({ scored }) {
    const unclear = scored.indicators.filter(isUnclear);
    const [first] = unclear;
    if (first === undefined) return;
    yield {
      messageId: "unclear",
      args: {
        count: unclear.length,
        name: nameOf(first.indicator),
        reason: first.steps.at(-1)?.rule ?? "",
      },
      at: unclear.map(({ indicator }) => indicator.actual),
    };
  },
});

function isUnclear(row: ScoredIndicator): boolean {
  const { status, proposedScore, indicator } = row;
  if (status !== "notComparable" || proposedScore !== null) return false;
  const { target, actual } = indicator;
  const areAmounts = target.value?.kind === "amount" && actual.value?.kind === "amount";
  const isDoubtful = target.problem !== null || actual.problem !== null;
  return areAmounts && !isDoubtful && differingUnits(row) === null;
}
