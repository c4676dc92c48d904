import { formName } from "../checks/finding-words";
import { departmentForm } from "../checks/projects-of-workbook";
import type { Evaluation } from "../checks/types";
import type { SelfEvaluationForm } from "../model/form";
import { resultApplication } from "../next-year/result-application";
import type { NextYear } from "../next-year/types";
import type { Policy } from "../policy/types";
import {
  commonPolicy,
  isProjectForm,
  projectsOf,
  type ScoredProject,
} from "../scoring/scored-projects";
import type { ScoredForm } from "../scoring/types";
import { standingScores } from "./standing-scores";

/** What every part of a report is written from. */
export type ReportFacts = {
  /** By the scores that stand in the workbook, as `standingScores` gives it. */
  readonly evaluation: Evaluation;
  /** The totals that were worked out, by form; `null` where they could not be. */
  readonly proposedTotals: ReadonlyMap<SelfEvaluationForm, number | null>;
  readonly projects: readonly ScoredProject[];
  /** The department's own form; `null` without one. */
  readonly department: ScoredForm | null;
  /** The forms the report speaks of: the department's own, then the projects'. */
  readonly forms: readonly ScoredForm[];
  /** The form the report is about: the department's own, else the only project's; `null` where there is none. */
  readonly subject: ScoredForm | null;
  /** What is evaluated, as a reader knows it: the department's or the project's name; `null` when not stated. */
  readonly name: string | null;
  readonly year: number | null;
  /** The rule-set the overall result follows; `null` without a form. */
  readonly policy: Policy | null;
  /** What the result says for next year; `null` where it was not worked out. */
  readonly nextYear: NextYear | null;
};

/** Gathers what the parts need of an evaluation. */
export function factsOf(found: Evaluation, nextYear: NextYear | null): ReportFacts {
  const evaluation = standingScores(found);
  const projects = projectsOf(evaluation);
  const department = departmentForm(evaluation)?.scored ?? null;
  const only = onlyProject(evaluation, projects);
  const subject = department ?? only;
  return {
    evaluation,
    proposedTotals: new Map(found.forms.map(({ form, proposedTotal }) => [form, proposedTotal])),
    projects,
    department,
    forms: formsOf(department, only, projects),
    subject,
    name: nameOf(department, only, projects),
    year: evaluation.fiscalYear,
    policy: subject?.policy ?? commonPolicy(projects),
    nextYear: nextYear && { ...nextYear, ...byStandingScores(found, evaluation, nextYear) },
  };
}

/** Which projects are rated 中 or 差 goes by the scores that the report tells. */
function byStandingScores(
  found: Evaluation,
  evaluation: Evaluation,
  { targetReview }: NextYear,
): Partial<NextYear> {
  if (found === evaluation) return {};
  return { resultApplication: resultApplication(evaluation, targetReview) };
}

/** The only project, also where its form is still blank. */
function onlyProject({ forms }: Evaluation, projects: readonly ScoredProject[]): ScoredForm | null {
  if (projects.length > 0) return projects.length === 1 ? (projects[0]?.form ?? null) : null;
  const all = forms.filter(({ form }) => isProjectForm(form));
  return all.length === 1 ? (all[0] ?? null) : null;
}

function formsOf(
  department: ScoredForm | null,
  only: ScoredForm | null,
  projects: readonly ScoredProject[],
): readonly ScoredForm[] {
  const own = department === null ? [] : [department];
  return [...own, ...(only === null ? projects.map(({ form }) => form) : [only])];
}

function nameOf(
  department: ScoredForm | null,
  only: ScoredForm | null,
  projects: readonly ScoredProject[],
): string | null {
  if (department !== null) return oneLine(formName(department));
  if (only !== null) return oneLine(only.form.projectName.value);
  const names = new Set(
    projects
      .map(({ form }) => oneLine(form.form.lineDepartment.value))
      .filter((name) => name !== null),
  );
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

function oneLine(name: string | null): string | null {
  const words = (name ?? "").replace(/\s+/g, "");
  return words === "" ? null : words;
}
