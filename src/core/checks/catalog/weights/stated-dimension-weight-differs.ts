import type { Dimension, Indicator, SelfEvaluationForm } from "../../../model/form";
import { defineCheck } from "../../define-check";
import { weighedIndicators } from "../../form-facts";
import { near, sumOfReads } from "../../reads";
import { quote } from "../../messages";

const ROUNDING = 0.01;

/** "产出指标（50分）" against the weights below it. A level-1 cell repeated on every row is judged once. */
export const statedDimensionWeightDiffers = defineCheck({
  meta: {
    id: "SE303",
    name: "stated-dimension-weight-differs",
    level: "error",
    group: "weights",
    title: "一级指标标注的分值与合计不符",
    why: "一级指标后标注的分值应等于其下各指标分值之和。",
    howToFix: "改正标注的分值，或调整其下各指标的分值。",
    clause: null,
    defects: ["D27"],
    messages: {
      differs:
        "“{text}”标注 {stated} 分，其下各指标分值合计 {actual} 分。请改正标注或调整各指标分值。",
    },
  },
  *run({ form }) {
    const seen = new Set<string>();
    for (const { dimension, cell, text, value } of form.statedDimensionWeights) {
      const key = `${dimension}/${String(value)}`;
      const below = rowsBelow(form, { dimension, cell });
      const weights = below.map(({ weight }) => weight);
      if (seen.has(key) || weights.length === 0) continue;
      seen.add(key);
      if (weights.some((weight) => weight.value === null)) continue;
      const actual = sumOfReads(weights);
      if (near(actual, value, ROUNDING)) continue;
      const isPartial = form.total.row === null && actual < value;
      yield {
        messageId: "differs",
        args: { text: quote(text), stated: value, actual },
        at: [cell, ...weights],
        part: quote(text),
        level: isPartial ? "warning" : "error",
        kind: isPartial ? "open" : "fail",
      };
    }
  },
});

/** The dimension's rows; where several level-1 names count as one dimension, those under the same name. */
function rowsBelow(
  form: SelfEvaluationForm,
  { dimension, cell }: { readonly dimension: Dimension; readonly cell: string },
): readonly Indicator[] {
  const rows = weighedIndicators(form).filter((row) => row.dimension === dimension);
  const names = new Set(
    form.statedDimensionWeights
      .filter((stated) => stated.dimension === dimension)
      .map((stated) => stated.text),
  );
  if (names.size < 2) return rows;
  const owner = rows.find(({ dimensionCell }) => dimensionCell === cell);
  return rows.filter(({ dimensionText }) => dimensionText === owner?.dimensionText);
}
