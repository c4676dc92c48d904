import { plainNumber } from "../checks/messages";
import type { Evaluation } from "../checks/types";
import { methodTerms } from "../model/terms";
import { methodResults } from "../scoring/summary-methods";
import type { ProjectScore, ScoredForm, ScoreStep, Summary } from "../scoring/types";
import { line, padStart, padText, segment, widest, type Line } from "./styled-text";

/** The scores of all projects as a table, then the department's score by each method with its derivation. */
export function humanTotals(evaluation: Evaluation, scoresAre: string): readonly Line[] {
  const { summary, forms } = evaluation;
  if (summary !== null) {
    const overall = isOneProject(evaluation, summary) ? [] : overallLines(evaluation, summary);
    return [...projectTable(evaluation, summary, scoresAre), ...overall];
  }
  return forms.length === 0 ? [] : ownTotals(forms, scoresAre);
}

/** One project alone is the whole result: averages of one say nothing more. */
function isOneProject({ forms }: Evaluation, { projects }: Summary): boolean {
  return projects === 1 && !forms.some(({ form }) => form.kind === "department");
}

/** Without a project that can be summed up, the total of each form there is: the department's own, a blank template. */
function ownTotals(forms: readonly ScoredForm[], scoresAre: string): readonly Line[] {
  const rows = forms.map(({ form, proposedTotal, rating, policy }) => [
    form.projectName.value ?? form.implementingUnit.value ?? form.sheet,
    scoreText(form.total.score.value),
    scoreText(proposedTotal),
    rating === null
      ? unratedText(proposedTotal ?? form.total.score.value)
      : policy.rating.labels.value[rating],
  ]);
  return [[], line("  得分", "strong"), ...tableLines(["自评表", scoresAre], rows)];
}

function projectTable(
  evaluation: Evaluation,
  { scores }: Summary,
  scoresAre: string,
): readonly Line[] {
  const rows = scores.map((score) => [
    score.project,
    scoreText(score.score),
    scoreText(score.proposedScore),
    ratingText(evaluation, score),
  ]);
  const title = line(`  得分（${scores.length} 个项目）`, "strong");
  return [[], title, ...tableLines(["项目", scoresAre], rows)];
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

/** The rule already names the figures that went in. */
function stepText({ rule, result }: ScoreStep): string {
  return `${rule}：${typeof result === "number" ? plainNumber(result) : result}`;
}

function scoreText(score: number | null): string {
  return score === null ? "—" : plainNumber(score);
}

/** A total without a rating is out of something else than the full score. */
function unratedText(total: number | null): string {
  return total === null ? "待人工评定" : "待人工评定（分值合计与满分不符）";
}

/** A rating that rests on the typed total alone is said to. */
function ratingText({ forms }: Evaluation, project: ProjectScore): string {
  const { form, rating, proposedScore, score } = project;
  if (rating === null) return unratedText(proposedScore ?? score);
  const label = forms[form]?.policy.rating.labels.value[rating] ?? "";
  return proposedScore === null ? `${label}（按表中得分，未经核算）` : label;
}

function overallRating({ forms }: Evaluation, { overall, scores }: Summary): string {
  if (overall.rating === null) return overall.score === null ? "" : "等级待人工评定";
  return forms[scores[0]?.form ?? 0]?.policy.rating.labels.value[overall.rating] ?? "";
}
