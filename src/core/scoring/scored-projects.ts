import type { SelfEvaluationForm } from "../model/form";
import type { Policy } from "../policy/types";
import type { ProjectScore, ScoredForm, ScoredFundingRow, Summary } from "./types";

/** What figures over all projects are drawn from; an evaluation is one. */
export type ScoredProjects = {
  readonly forms: readonly ScoredForm[];
  /** `null` when no project form was found. */
  readonly summary: Summary | null;
};

/** A project of the summary with its form. */
export type ScoredProject = { readonly project: ProjectScore; readonly form: ScoredForm };

/** Whether a form is one of a project at the year's end: not the department's own, and not one of the running year. */
export function isProjectForm({ kind }: Pick<SelfEvaluationForm, "kind">): boolean {
  return kind !== "department" && kind !== "monitoring";
}

/** The projects that count, in the order of the workbook; a department's own form and blank templates do not. */
export function projectsOf({ forms, summary }: ScoredProjects): readonly ScoredProject[] {
  return (summary?.scores ?? []).flatMap((project) => {
    const form = forms[project.form];
    return form ? [{ project, form }] : [];
  });
}

/** The score that figures go by: the proposal, else what was typed; `null` when there is neither. */
export function scoreInUse({
  proposedScore,
  score,
}: Pick<ProjectScore, "proposedScore" | "score">): number | null {
  return proposedScore ?? score;
}

/** The execution rate of the year's funds as a ratio: worked out, else as typed; `null` when there is neither. */
export function executionRateOf({ funding }: Pick<ScoredForm, "funding">): number | null {
  const total = funding.find(({ row }) => row.kind === "total");
  return total?.proposedExecutionRate ?? total?.row.executionRate.value ?? null;
}

/** Whether a funding row earns marks; the parts below the total do not. */
export function earnsMarks({ row, proposedScore }: ScoredFundingRow): boolean {
  return proposedScore !== null || row.weight.value !== null || row.score.value !== null;
}

/** The policy that most projects are scored by, the first one among equals; `null` without projects. */
export function commonPolicy(projects: readonly ScoredProject[]): Policy | null {
  const counts = new Map<Policy, number>();
  for (const { form } of projects) counts.set(form.policy, (counts.get(form.policy) ?? 0) + 1);
  const ranked = [...counts].sort(([, one], [, other]) => other - one);
  return ranked[0]?.[0] ?? null;
}
