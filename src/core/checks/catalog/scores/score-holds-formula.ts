import type { Policy } from "../../../policy/types";
import type { ScoredIndicator } from "../../../scoring/types";
import { defineCheck } from "../../define-check";
import { nameOf, rowsWithOwnScore } from "../../form-facts";
import { certain, near } from "../../reads";
import { scoreBasis } from "../../score-basis";

/** A formula in a score cell is never overwritten unasked; one with another result is wrong. */
export const scoreHoldsFormula = defineCheck({
  meta: {
    id: "SE532",
    name: "score-holds-formula",
    level: "error",
    group: "scores",
    title: "得分单元格含公式",
    why: "写入得分会覆盖公式；公式结果与办法不符时得分有误。",
    howToFix: "保留公式的不必处理；结果不符的请修改公式。",
    clause: null,
    defects: ["D78"],
    messages: {
      differs:
        "“{name}”的得分由公式算出 {score} 分，{basis}应得 {expected} 分。请检查单元格中的公式。",
      holds: "{count} 个得分单元格含公式，写入得分会覆盖公式，因此保留原公式，不写入。",
    },
  },
  *run({ scored, policy }) {
    const rows = rowsWithOwnScore(scored).filter(
      ({ indicator }) => indicator.score.source?.formula != null,
    );
    const wrong = rows.filter((row) => differs(row, policy));
    for (const row of wrong) {
      const { indicator, proposedScore } = row;
      const { basis, clause, at } = scoreBasis(row, null);
      const args = {
        basis,
        name: nameOf(indicator),
        score: indicator.score.value ?? 0,
        expected: proposedScore ?? 0,
      };
      const where = { at: [indicator.score, ...at], indicator, part: "得分", clause } as const;
      yield { messageId: "differs", args, ...where };
    }
    const kept = rows.filter((row) => !wrong.includes(row)).map(({ indicator }) => indicator.score);
    if (kept.length === 0) return;
    const args = { count: kept.length };
    yield { messageId: "holds", args, at: kept, part: "得分", level: "note", kind: "review" };
  },
});

function differs({ indicator, proposedScore }: ScoredIndicator, { arithmetic }: Policy): boolean {
  const score = certain(indicator.score);
  if (score === null || proposedScore === null) return false;
  return !near(score, proposedScore, arithmetic.scoreTolerance.value);
}
