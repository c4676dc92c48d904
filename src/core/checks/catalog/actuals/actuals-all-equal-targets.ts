import type { Quantity } from "../../../model/quantity";
import type { ScoredIndicator } from "../../../scoring/types";
import { defineCheck } from "../../define-check";
import { near } from "../../reads";

/** So many rows must compare before "all equal" says anything. */
const FEWEST_ROWS = 5;

/** Many targets of 100 % are met exactly in good faith; rows with other targets must be half at least. */
export const actualsAllEqualTargets = defineCheck({
  meta: {
    id: "SE504",
    name: "actuals-all-equal-targets",
    level: "warning",
    kind: "review",
    group: "actuals",
    title: "所有完成值都与指标值相同",
    why: "逐项分毫不差的情形少见，多为照抄指标值。",
    howToFix: "按实际完成情况核对各项完成值。",
    clause: null,
    defects: ["D52"],
    limit: "至少几行完成值与指标值都相同才提示，默认 5 行",
    messages: {
      allEqual: "{count} 项定量指标的完成值都与指标值完全相同。请核实是否按实际完成情况填写。",
    },
  },
  *run({ scored, limit }) {
    const rows = scored.indicators.filter(compares);
    if (rows.length < limit(FEWEST_ROWS) || !rows.every(isEqual)) return;
    if (rows.filter((row) => !isWhole(row)).length * 2 < rows.length) return;
    const at = rows.map(({ indicator }) => indicator.actual);
    yield { messageId: "allEqual", args: { count: rows.length }, at, part: "实际完成值" };
  },
});

function compares({ indicator: { target, actual } }: ScoredIndicator): boolean {
  return target.value?.kind === "amount" && actual.value?.kind === "amount";
}

/** Of a target of zero there is no rate; an actual of zero is the same figure. */
function isEqual({ achievementRate, indicator: { target, actual } }: ScoredIndicator): boolean {
  if (achievementRate !== null) return near(achievementRate, 1, 0);
  return isZero(target.value) && isZero(actual.value);
}

function isZero(quantity: Quantity | null): boolean {
  return quantity?.kind === "amount" && quantity.canonical === 0;
}

function isWhole({ indicator: { target } }: ScoredIndicator): boolean {
  return target.value?.kind === "amount" && target.value.canonical === 1;
}
