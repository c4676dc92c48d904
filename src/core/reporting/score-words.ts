import { plainNumber } from "../checks/messages";
import type { Evaluation } from "../checks/types";
import type { MethodScore, ProjectScore, ScoredForm, ScoreStep, Summary } from "../scoring/types";

/** A line of the table of scores, in words. */
export type ScoreRow = {
  readonly name: string;
  readonly sheet: string;
  readonly score: string;
  readonly proposed: string;
  readonly rating: string;
};

/** The table of scores: its title, what its first column is, and a line for each project. */
export type ScoreRows = {
  readonly title: string;
  readonly subject: string;
  readonly rows: readonly ScoreRow[];
};

/**
 * The scores of all projects; without a project that can be summed up, the total of each form there is. Forms of the running
 * year have none.
 */
export function scoreRows(evaluation: Evaluation): ScoreRows {
  const { summary, forms } = evaluation;
  if (summary === null) {
    const scored = forms.filter(({ form }) => form.kind !== "monitoring");
    return { title: "得分", subject: "自评表", rows: scored.map((one) => ownRow(one)) };
  }
  const rows = summary.scores.map((score) => projectRow(evaluation, score));
  return { title: `得分（${String(rows.length)} 个项目）`, subject: "项目", rows };
}

function ownRow(scored: ScoredForm): ScoreRow {
  const { form, proposedTotal, rating, policy } = scored;
  const typed = form.total.score.value;
  const label = rating === null ? null : policy.rating.labels.value[rating];
  return {
    name: form.projectName.value ?? form.implementingUnit.value ?? form.sheet,
    sheet: form.sheet,
    score: scoreText(typed),
    proposed: scoreText(proposedTotal),
    rating: ratingText(label, { proposedScore: proposedTotal, score: typed }),
  };
}

function projectRow(evaluation: Evaluation, project: ProjectScore): ScoreRow {
  return {
    name: project.project,
    sheet: project.sheet,
    score: scoreText(project.score),
    proposed: scoreText(project.proposedScore),
    rating: ratingText(labelOf(evaluation, project), project),
  };
}

/** One project alone is the whole result: averages of one say nothing more. */
export function isOneProject({ forms }: Evaluation, { projects }: Summary): boolean {
  return projects === 1 && !forms.some(({ form }) => form.kind === "department");
}

/** The rule already names the figures that went in. */
export function stepText({ rule, result }: ScoreStep): string {
  return `${rule}：${typeof result === "number" ? plainNumber(result) : result}`;
}

/** `"96.35"`; `"—"` where there is no score. */
export function scoreText(score: number | null): string {
  return score === null ? "—" : plainNumber(score);
}

/** A total without a rating is out of something else than the full score. */
function unratedText(total: number | null): string {
  return total === null ? "待人工评定" : "待人工评定（分值合计与满分不符）";
}

type Totals = Pick<ProjectScore, "proposedScore" | "score">;

function labelOf({ forms }: Evaluation, { form, rating }: ProjectScore): string | null {
  return rating === null ? null : (forms[form]?.policy.rating.labels.value[rating] ?? "");
}

/** A rating that rests on the typed total alone is said to. */
function ratingText(label: string | null, { proposedScore, score }: Totals): string {
  if (label === null) return unratedText(proposedScore ?? score);
  return proposedScore === null ? `${label}（按表中得分，未经核算）` : label;
}

/** A method's rating in the words of the policy; `""` without a score. */
export function methodRating({ score, ratingText }: MethodScore): string {
  return ratingText ?? (score === null ? "" : "等级待人工评定");
}
