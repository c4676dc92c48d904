import type { Evaluation } from "../checks/types";
import { derivationText, methodName, statedText } from "../scoring/overall/overall-words";
import { methodResults, type MethodResult } from "../scoring/summary-methods";
import type { Summary } from "../scoring/types";
import { isOneProject, methodRating, scoreRows, scoreText, stepText } from "./score-words";
import { line, padStart, padText, segment, widest, type Line } from "./styled-text";

/** The scores of all projects as a table, then the department's score by each method with its derivation. */
export function humanTotals(evaluation: Evaluation, scoresAre: string): readonly Line[] {
  const { summary } = evaluation;
  const { subject, title, rows } = scoreRows(evaluation);
  if (rows.length === 0) return [];
  const cells = rows.map(({ name, score, proposed, rating }) => [name, score, proposed, rating]);
  return [
    [],
    line(`  ${title}`, "strong"),
    ...tableLines([subject, scoresAre], cells),
    ...(summary === null || isOneProject(evaluation, summary) ? [] : overallLines(summary)),
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

function overallLines(summary: Summary): readonly Line[] {
  const results = methodResults(summary);
  const width = widest(results.map(methodName));
  return [
    [],
    line("  部门综合得分", "strong"),
    ...results.flatMap((result) => methodLines(result, width)),
    ...summary.stated.map((stated) => line(`    ${statedText(stated)}`)),
  ];
}

/** The method in force with every step; of the others the line of derivation, or why they give nothing. */
function methodLines(result: MethodResult, width: number): readonly Line[] {
  const { score, steps, inForce } = result;
  const rating = methodRating(result);
  const steppedThrough = inForce
    ? steps.map((step) => line(`      ${stepText(step)}`, "muted"))
    : [];
  return [
    [
      segment(`    ${padText(methodName(result), width)}  `),
      segment(padStart(scoreText(score), 8), inForce ? "strong" : "plain"),
      segment(`  ${rating}${inForce ? "（采用）" : ""}`.trimEnd()),
    ],
    ...steppedThrough,
    ...(inForce && endsWithIt(result) ? [] : [line(`      ${derivationText(result)}`, "muted")]),
  ];
}

/** The last step already says how the score came about, or why there is none. */
function endsWithIt({ derivation, steps }: MethodResult): boolean {
  const [sum = ""] = (derivation ?? "").split("=");
  return (steps.at(-1)?.rule ?? "").includes(sum);
}
