import type { Policy } from "../policy/types";
import { budgetOf, budgetWeighted, meanOfProjects, ownTable, type Overall } from "./department";
import { ratingOf } from "./rating";
import { NO_CLAUSE, askStep, step } from "./steps";
import type { ProjectScore, ScoredForm, ScoreStep, Summary, SummaryMethod } from "./types";

const METHODS: readonly SummaryMethod[] = ["meanOfProjects", "budgetWeighted", "ownTable"];

/** A form nobody has filled in: no project, no actual, no score. A blank template is no project. */
function isBlankForm({ form }: ScoredForm): boolean {
  const unnamed = form.projectName.value === null;
  const untouched = form.indicators.every(
    ({ actual, score }) => actual.value === null && score.value === null,
  );
  return unnamed && untouched && form.total.score.value === null;
}

function projectScore(scored: ScoredForm, index: number): ProjectScore {
  const { form, proposedTotal, rating } = scored;
  return {
    project: form.projectName.value ?? form.sheet,
    sheet: form.sheet,
    form: index,
    score: form.total.score.value,
    proposedScore: proposedTotal,
    rating,
    budget: budgetOf(scored),
  };
}

/** The policy that the overall score follows: the department form's, else the one most projects have. */
function policyOf(
  projects: readonly ScoredForm[],
  departments: readonly ScoredForm[],
): Policy | null {
  if (departments[0] !== undefined) return departments[0].policy;
  const counts = new Map<Policy, number>();
  for (const { policy } of projects) counts.set(policy, (counts.get(policy) ?? 0) + 1);
  const ranked = [...counts].sort(([, one], [, other]) => other - one);
  return ranked[0]?.[0] ?? null;
}

function leftOutStep(blank: readonly ScoredForm[]): readonly ScoreStep[] {
  if (blank.length === 0) return [];
  const names = blank.map(({ form }) => `“${form.sheet}”`).join("、");
  const rule = `空白的自评表不计入汇总：${names}`;
  return [step({ rule, basis: NO_CLAUSE, result: `${String(blank.length)} 张` })];
}

/** A score out of something else than the full score cannot be part of one that is rated. */
function unratedStep(counted: readonly ScoredForm[]): readonly ScoreStep[] {
  const unrated = counted.filter(
    ({ form, proposedTotal, rating }) =>
      rating === null && (proposedTotal ?? form.total.score.value) !== null,
  );
  if (unrated.length === 0) return [];
  const names = unrated.map(({ form }) => `“${form.projectName.value ?? form.sheet}”`).join("、");
  const rule = `${names}的分值合计与满分不符，不能据此定总评等级；请核对分值后再定`;
  return [askStep(rule, NO_CLAUSE)];
}

/**
 * The department's result over all project forms, by three methods side by side.
 * `null` when there is no project form; a method that cannot be worked out has a `null` score and says why.
 */
export function summarize(forms: readonly ScoredForm[]): Summary | null {
  const departments = forms.filter(({ form }) => form.kind === "department");
  const all = forms.filter(({ form }) => form.kind !== "department");
  const blank = all.filter(isBlankForm);
  const leftOut = new Set([...departments, ...blank]);
  const projects = forms.filter((scored) => !leftOut.has(scored));
  const policy = policyOf(projects, departments);
  if (projects.length === 0 || policy === null) return null;
  const scores = forms.flatMap((scored, index) =>
    leftOut.has(scored) ? [] : [projectScore(scored, index)],
  );
  const results: Readonly<Record<SummaryMethod, Overall>> = {
    meanOfProjects: meanOfProjects(scores, policy),
    budgetWeighted: budgetWeighted(scores, policy),
    ownTable: ownTable(departments, policy),
  };
  const method = policy.department.method.value;
  const { score, steps } = results[method];
  const unrated = unratedStep(method === "ownTable" ? departments : projects);
  return {
    projects: projects.length,
    scores,
    overall: {
      method,
      score,
      rating: unrated.length > 0 ? null : ratingOf(score, policy),
      steps: [...leftOutStep(blank), ...steps, ...(score === null ? [] : unrated)],
    },
    alternatives: METHODS.filter((other) => other !== method).map((other) => ({
      method: other,
      ...results[other],
    })),
  };
}
