import { isBlank } from "../../../model/read";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { awaitsScoring } from "../../form-facts";
import { sumFormula, sumOfScores } from "../../score-sum";

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
    messages: {
      blank: "总分为空，各项得分之和为 {sum} 分。请补填。",
    },
  },
  *run({ form }) {
    const { score } = form.total;
    if (!isBlank(score) || awaitsScoring(form)) return;
    const scores = sumOfScores(form);
    if (scores === null || score.cell === null) return;
    const formula = sumFormula(scores.reads.map(({ cell }) => cell ?? ""));
    const edit = {
      kind: "cell",
      sheet: form.sheet,
      cell: score.cell,
      expect: null,
      value: scores.value,
      formula,
    } as const;
    yield {
      messageId: "blank",
      args: { sum: scores.value },
      at: [score],
      part: "总分",
      fixes: [{ title: `填入求和公式 =${formula}`, safety: "safe", edits: [edit] }],
    };
  },
});
