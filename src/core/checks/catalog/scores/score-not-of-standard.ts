import { possibleMarks } from "../../../scoring/standard/possible-marks";
import { standardClause } from "../../../scoring/standard/standard-basis";
import { defineCheck } from "../../define-check";
import { nameOf, rowsWithOwnScore } from "../../form-facts";
import { plainNumber, quote } from "../../messages";
import { certain, near } from "../../reads";

/** Where target and actual give a score, `score-off-formula` judges; this is for rows that have a standard alone. */
export const scoreNotOfStandard = defineCheck({
  meta: {
    id: "SE535",
    name: "score-not-of-standard",
    level: "warning",
    kind: "review",
    group: "scores",
    title: "得分不是评分标准能给出的分数",
    why: "评分标准写明了各种情形的分数，得分应是其中之一。",
    howToFix: "对照评分标准重新计分；标准写得不全的，补写这种情形的分数。",
    clause: null,
    defects: ["D57"],
    messages: {
      other:
        "“{name}”得 {score} 分，按评分标准“{standard}”只能得 {possible} 分。请核对得分或评分标准。",
    },
  },
  *run({ scored, policy }) {
    for (const { indicator, proposedScore } of rowsWithOwnScore(scored)) {
      const [score, weight] = [certain(indicator.score), certain(indicator.weight)];
      const standard = indicator.standard.text ?? "";
      if (proposedScore !== null || score === null || weight === null || standard === "") continue;
      const possible = possibleMarks(standard, weight);
      const tolerance = policy.arithmetic.scoreTolerance.value;
      if (possible === null || possible.some((marks) => near(marks, score, tolerance))) continue;
      const args = {
        name: nameOf(indicator),
        score,
        standard: quote(standard),
        possible: listed(possible),
      };
      yield {
        messageId: "other",
        args,
        at: [indicator.score, indicator.standard],
        indicator,
        part: "得分",
        clause: standardClause(indicator),
      };
    }
  },
});

const MOST_LISTED = 6;

/** "5、3、0"; of many the first and the last: "20、19、18…0". */
function listed(marks: readonly number[]): string {
  const texts = marks.map(plainNumber);
  if (texts.length <= MOST_LISTED) return texts.join("、");
  return `${texts.slice(0, 3).join("、")}…${texts.at(-1) ?? ""}`;
}
