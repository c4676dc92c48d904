import type { ScoredForm, ScoredIndicator } from "../../../scoring/types";
import { defineCheck } from "../../define-check";
import { fixOf } from "../../fixes";
import { rowsWithOwnScore } from "../../form-facts";
import { certain, near, replaceCell, sumOfReads } from "../../reads";

/** So few rows prove a habit, not a chance. */
const FEWEST_ROWS = 3;

/** Full marks times the weight once more ("原始得分 × 权重%" of marks out of the weight): the total cannot reach 100. */
export const scoreConvertedTwice = defineCheck({
  meta: {
    id: "SE533",
    name: "score-converted-twice",
    level: "warning",
    kind: "review",
    group: "scores",
    title: "得分被重复折算",
    why: "得分已按分值给出，再乘以权重，合计就不可能达到满分。",
    howToFix: "得分直接按分值填写，不再乘以权重；或把原始得分改为百分制后再折算。",
    clause: null,
    defects: ["D25", "D57"],
    fixes: ["needsReview"],
    messages: {
      twice:
        "{count} 项得分等于分值再乘以权重，合计只有 {sum} 分，不可能达到满分 {full} 分。请核对折算方法。",
    },
  },
  *run({ scored, form, policy }) {
    const full = policy.fullScore.value;
    const rows = convertedRows(scored, full);
    if (rows.length === 0) return;
    const scores = rows.map(({ indicator }) => indicator.score);
    const args = { count: rows.length, sum: sumOfReads(scores), full };
    const edits = rows.map(({ indicator, proposedScore }) =>
      proposedScore === null ? null : replaceCell(form, indicator.score, proposedScore),
    );
    const fixes = fixOf("needsReview", "各项改为应得的分数", edits);
    const { clause } = policy.fullScore;
    yield { messageId: "twice", args, at: scores, part: "得分", clause, fixes };
  },
});

/** All scored rows, when every one of them shows the pattern; else none. */
function convertedRows(scored: ScoredForm, full: number): readonly ScoredIndicator[] {
  const rows = rowsWithOwnScore(scored).filter(({ indicator }) => indicator.score.value !== null);
  const isConverted = ({ indicator }: ScoredIndicator) => {
    const weight = certain(indicator.weight) ?? 0;
    return (
      weight > 0 && weight < full && near(indicator.score.value ?? 0, weight ** 2 / full, 0.01)
    );
  };
  return rows.length >= FEWEST_ROWS && rows.every(isConverted) ? rows : [];
}
