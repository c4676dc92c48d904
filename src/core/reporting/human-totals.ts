import { plainNumber } from "../checks/messages";
import type { Evaluation } from "../checks/types";
import { methodTerms } from "../model/terms";
import { methodResults } from "../scoring/summary-methods";
import type { ProjectScore, ScoreStep, Summary } from "../scoring/types";
import { line, padStart, padText, segment, widest, type Line } from "./styled-text";

/** The scores of all projects as a table, then the department's score by each method with its derivation. */
export function humanTotals(evaluation: Evaluation): readonly Line[] {
  const { summary } = evaluation;
  return summary === null
    ? []
    : [...projectTable(evaluation, summary), ...overallLines(evaluation, summary)];
}

const HEADER = ["项目", "表中得分", "建议得分", "等级"] as const;

function projectTable(evaluation: Evaluation, { scores }: Summary): readonly Line[] {
  const rows = scores.map((score) => [
    score.project,
    scoreText(score.score),
    scoreText(score.proposedScore),
    ratingText(evaluation, score),
  ]);
  const width = widest([HEADER[0], ...rows.map(([project = ""]) => project)]);
  return [
    [],
    line(`  得分（${scores.length} 个项目）`, "strong"),
    line(tableLine(HEADER, width), "muted"),
    ...rows.map((row) => line(tableLine(row, width))),
  ];
}

function tableLine(
  [project = "", score = "", proposed = "", rating = ""]: readonly string[],
  width: number,
): string {
  return `    ${padText(project, width)}  ${padStart(score, 8)}  ${padStart(proposed, 8)}  ${rating}`.trimEnd();
}

function overallLines(evaluation: Evaluation, summary: Summary): readonly Line[] {
  const results = methodResults(summary);
  const width = widest(results.map(({ method }) => methodTerms[method]));
  return [
    [],
    line("  部门综合得分", "strong"),
    ...results.flatMap(({ method, score, steps, inForce }) => [
      [
        segment(`    ${padText(methodTerms[method], width)}  `),
        segment(padStart(scoreText(score), 8), inForce ? "strong" : "plain"),
        segment(inForce ? `  ${overallRating(evaluation, summary)}（采用）` : ""),
      ],
      ...steps.map((step) => line(`      ${stepText(step)}`, "muted")),
    ]),
  ];
}

/** The rule already names the figures that went in. */
function stepText({ rule, result }: ScoreStep): string {
  return `${rule}：${typeof result === "number" ? plainNumber(result) : result}`;
}

function scoreText(score: number | null): string {
  return score === null ? "—" : plainNumber(score);
}

function ratingText({ forms }: Evaluation, { form, rating }: ProjectScore): string {
  if (rating === null) return "待人工评定";
  return forms[form]?.policy.rating.labels.value[rating] ?? "";
}

function overallRating({ forms }: Evaluation, { overall, scores }: Summary): string {
  if (overall.rating === null) return "";
  return forms[scores[0]?.form ?? 0]?.policy.rating.labels.value[overall.rating] ?? "";
}
