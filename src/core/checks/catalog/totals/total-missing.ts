import type { CellEdit } from "../../../model/edit";
import { isBlank } from "../../../model/read";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { fixOf } from "../../fixes";
import { awaitsScoring } from "../../form-facts";
import { plainNumber } from "../../messages";
import { sumEdit, sumOfScores, type ScoreSum } from "../../score-sum";

/** Not while the form waits to be scored, nor while a score is missing. */
export const totalMissing = defineCheck({
  meta: {
    id: "SE602",
    name: "total-missing",
    level: "warning",
    group: "totals",
    title: "总分未填写",
    why: "总分是自评结果的依据。",
    howToFix: "填写各项得分之和，建议使用求和公式。",
    clause: EVALUATION_RULES,
    defects: ["D75"],
    missingData: true,
    fixes: ["safe"],
    messages: {
      blank: "总分为空，各项得分之和为 {sum} 分。请补填。",
    },
  },
  *run({ form }) {
    const { score } = form.total;
    if (!isBlank(score) || awaitsScoring(form)) return;
    const scores = sumOfScores(form);
    if (scores === null || score.cell === null) return;
    const edit = sumEdit(form, score, scores);
    yield {
      messageId: "blank",
      args: { sum: scores.value },
      at: [score],
      part: "总分",
      fixes: fixOf("safe", sumTitle(edit, scores), [edit]),
    };
  },
});

function sumTitle(edit: CellEdit | null, { value }: ScoreSum): string {
  const formula = edit?.formula;
  return formula === undefined ? `填入 ${plainNumber(value)} 分` : `填入求和公式 =${formula}`;
}
