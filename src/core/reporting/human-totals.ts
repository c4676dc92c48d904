import type { Evaluation } from "../checks/types";
import { methodTerms } from "../model/terms";
import { methodResults } from "../scoring/summary-methods";
import type { Summary } from "../scoring/types";
import { isOneProject, overallRating, scoreRows, scoreText, stepText } from "./score-words";
import { line, padStart, padText, segment, widest, type Line } from "./styled-text";

/** The scores of all projects as a table, then the department's score by each method with its derivation. */
export function humanTotals(evaluation: Evaluation, scoresAre: string): readonly Line[] {
  const { summary, forms } = evaluation;
  if (summary === null && forms.length === 0) return [];
  const { subject, title, rows } = scoreRows(evaluation);
  const cells = rows.map(({ name, score, proposed, rating }) => [name, score, proposed, rating]);
  return [
    [],
    line(`  ${title}`, "strong"),
    ...tableLines([subject, scoresAre], cells),
    ...(summary === null || isOneProject(evaluation, summary)
      ? []
      : overallLines(evaluation, summary)),
  ];
}

function tableLines(
  [subject = "", scoresAre = ""]: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Line[] {
  const width = widest([subject, ...rows.map(([name = ""]) => name)]);
  const header = tableLine([subject, scoresAre, "建议得分", "等级"], width);
  return [line(header, "muted"), ...rows.map((row) => line(tableLine(row, width)))];
}

function tableLine(
  [project = "", score = "", proposed = "", rating = ""]: readonly string[],
  width: number,
): string {
  return `    ${padText(project, width)}  ${padStart(score, 10)}  ${padStart(proposed, 8)}  ${rating}`.trimEnd();
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
