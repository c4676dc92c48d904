import { executionRateOf, projectsOf, scoreInUse, type ScoredProjects } from "./scored-projects";

/** A project by its execution rate and score. */
export type ExecutionPoint = {
  /** Index into the workbook's forms. */
  readonly form: number;
  readonly project: string;
  /** A ratio. */
  readonly rate: number;
  readonly score: number;
};

export type ExecutionPoints = {
  /** In the order of the workbook. */
  readonly points: readonly ExecutionPoint[];
  /** Projects without a rate or without a score. */
  readonly leftOut: number;
};

/** Execution rate against score, by the proposed score, else by the typed one. */
export function executionPoints(scored: ScoredProjects): ExecutionPoints {
  const projects = projectsOf(scored);
  const points = projects.flatMap(({ project, form }) => {
    const [rate, score] = [executionRateOf(form), scoreInUse(project)];
    if (rate === null || score === null) return [];
    return [{ form: project.form, project: project.project, rate, score }];
  });
  return { points, leftOut: projects.length - points.length };
}
