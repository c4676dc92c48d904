import type { Dimension, Indicator, SelfEvaluationForm } from "../../../model/form";
import { defineCheck } from "../../define-check";
import { isWhole, weighedIndicators } from "../../form-facts";
import { plainLabel } from "../../messages";
import { certain, decimalsOf, near, sum } from "../../reads";
import type { Policy, WeightCase } from "../../../policy/types";

/** So many rows of one weight are no accident. */
const FEWEST_ROWS = 4;
const FEWEST_DIVIDED = 3;
/** 16.66 and 16.67 are slices of one division. */
const LAST_PLACE = 0.011;
const ROUNDING = 0.01;

/** Weights that come from dividing, not from weighing: all rows alike, or a level cut into broken slices. */
export const weightsEqualSlices = defineCheck({
  meta: {
    id: "SE308",
    name: "weights-equal-slices",
    level: "note",
    kind: "review",
    group: "weights",
    title: "分值平均分配",
    why: "分值应按指标的重要程度确定；平均分配看不出核心指标。",
    howToFix: "下一年度编制目标时按重要程度确定分值。",
    clause: null,
    defects: ["D30"],
    limit: "至少几行分值相同才提示，默认 4 行",
    messages: {
      all: "{count} 项指标的分值都是 {weight} 分，一级指标的分值也就与办法不同。请核实分值是否按重要程度确定。",
      divided: "“{dimension}”的 {count} 项指标平均分得 {weight} 分。请核实分值是否按重要程度确定。",
    },
  },
  *run({ form, policy, limit }) {
    const rows = weighedIndicators(form).filter(({ weight }) => certain(weight) !== null);
    const [first] = rows;
    if (first === undefined || !isWhole(form)) return;
    const at = rows.map(({ weight }) => weight);
    const weight = first.weight.value ?? 0;
    if (rows.length >= limit(FEWEST_ROWS) && areAlike(rows) && !followsPolicy(form, policy)) {
      yield { messageId: "all", args: { count: rows.length, weight }, at, part: "分值" };
      return;
    }
    for (const [dimension, group] of byDimension(rows)) {
      const slice = group[0]?.weight.value ?? 0;
      if (group.length < FEWEST_DIVIDED || !areAlike(group) || decimalsOf(slice) < 2) continue;
      const args = { dimension, count: group.length, weight: slice };
      yield { messageId: "divided", args, at: group.map((row) => row.weight), part: "分值" };
    }
  },
});

function areAlike(rows: readonly Indicator[]): boolean {
  const weights = rows.map(({ weight }) => weight.value ?? 0);
  return near(Math.max(...weights), Math.min(...weights), LAST_PLACE);
}

/** Nine rows of ten marks each may well make 50, 30 and 10; cost may stand alone or among the outputs. */
function followsPolicy({ indicators }: SelfEvaluationForm, { weights }: Policy): boolean {
  // A level-1 name nobody can place leaves the sums open.
  if (indicators.some(({ dimension }) => dimension === null || dimension === "other")) return true;
  const { withCost, withoutCost } = weights;
  const sumOf = (dimensions: readonly Dimension[]) =>
    sum(
      indicators
        .filter(({ dimension }) => dimension !== null && dimensions.includes(dimension))
        .map(({ weight }) => weight.value),
    );
  const fits = (rule: WeightCase, output: readonly Dimension[]) =>
    near(sumOf(output), rule.output ?? NaN, ROUNDING) &&
    near(sumOf(["outcome"]), rule.outcome ?? NaN, ROUNDING);
  return fits(withoutCost.value, ["output", "cost"]) || fits(withCost.value, ["output"]);
}

function byDimension(rows: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  for (const row of rows) {
    const name = plainLabel(row.dimensionText);
    if (name === "") continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}
