import type { Policy } from "../policy/types";
import { blockWeighted } from "./overall/block-weighted";
import { goalWeighted } from "./overall/goal-weighted";
import type { Overall } from "./overall/overall";
import { budgetOf, budgetWeighted, meanOfProjects } from "./overall/over-projects";
import { manual, ownTable } from "./overall/own-table";
import { reproductions } from "./overall/reproduce";
import { totalsOnForms } from "./overall/stated-totals";
import { ratingOf } from "./rating";
import { isProjectForm } from "./scored-projects";
import { NO_CLAUSE, askStep, step } from "./steps";
import type {
  MethodScore,
  ProjectScore,
  ScoredForm,
  ScoreStep,
  StatedTotal,
  Summary,
  SummaryMethod,
} from "./types";

const METHODS: readonly SummaryMethod[] = [
  "meanOfProjects",
  "budgetWeighted",
  "ownTable",
  "goalWeighted",
  "blockWeighted",
  "manual",
];

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

type Counted = {
  readonly scores: readonly ProjectScore[];
  readonly departments: readonly ScoredForm[];
  readonly stated: readonly StatedTotal[];
  readonly policy: Policy;
};

type Results = Readonly<Record<SummaryMethod, Overall>>;

function resultsOf({ scores, departments, stated, policy }: Counted): Results {
  return {
    meanOfProjects: meanOfProjects(scores, policy),
    budgetWeighted: budgetWeighted(scores, policy),
    ownTable: ownTable(departments, policy),
    goalWeighted: goalWeighted(departments, policy),
    blockWeighted: blockWeighted(departments, policy),
    manual: manual(stated, policy),
  };
}

/** The same over what the sheets say, this tool's proposals left out: a total was typed beside typed scores. */
function typedResults({ scores, departments, stated, policy }: Counted): Results {
  return resultsOf({
    scores: scores.map((score) => ({ ...score, proposedScore: null })),
    departments: departments.map(asTyped),
    stated,
    policy,
  });
}

function asTyped(scored: ScoredForm): ScoredForm {
  return {
    ...scored,
    proposedTotal: null,
    funding: scored.funding.map((row) => ({ ...row, proposedScore: null })),
    indicators: scored.indicators.map((row) => ({ ...row, proposedScore: null })),
  };
}

/** A typed total reproduces itself by being typed; that says nothing. */
function checkStated(counted: Counted, results: Results): Summary["stated"] {
  if (counted.stated.length === 0) return [];
  const entries = (of: Results) =>
    METHODS.filter((method) => method !== "manual").map((method) => [method, of[method]] as const);
  const both = [...entries(typedResults(counted)), ...entries(results)];
  return counted.stated.map((one) => {
    const isOwn = ([method, { restsOn }]: (typeof both)[number]): boolean =>
      method === "ownTable" && restsOn === "typed" && one.form !== null;
    const found = reproductions(
      one,
      both.filter((result) => !isOwn(result)),
    );
    return { ...one, reproducedBy: onceEach(found) };
  });
}

function onceEach(found: Summary["stated"][number]["reproducedBy"]) {
  return found.filter(
    ({ method }, at) => found.findIndex((other) => other.method === method) === at,
  );
}

/** Forms that a method's rating would rest on without their making the full score. */
function ratedBy(
  method: SummaryMethod,
  { projects, departments }: Record<"projects" | "departments", readonly ScoredForm[]>,
): readonly ScoreStep[] {
  const overProjects = method === "meanOfProjects" || method === "budgetWeighted";
  if (method === "manual") return [];
  return unratedStep(overProjects ? projects : departments);
}

/**
 * The department's result over all project forms, by every method side by side. `stated`: totals typed on sheets without a
 * form. `null` when there is no project form; a method that cannot be worked out has a `null` score and says why.
 */
export function summarize(
  forms: readonly ScoredForm[],
  stated: readonly StatedTotal[] = [],
): Summary | null {
  const departments = forms.filter(({ form }) => form.kind === "department");
  const all = forms.filter(({ form }) => isProjectForm(form));
  const blank = all.filter(isBlankForm);
  const leftOut = new Set(blank);
  const projects = all.filter((scored) => !leftOut.has(scored));
  const counted = new Set(projects);
  const policy = policyOf(projects, departments);
  if (projects.length === 0 || policy === null) return null;
  const scores = forms.flatMap((scored, index) =>
    counted.has(scored) ? [projectScore(scored, index)] : [],
  );
  const totals = [...totalsOnForms(forms), ...stated];
  const basis: Counted = { scores, departments, stated: totals, policy };
  const results = resultsOf(basis);
  const scoreBy = (method: SummaryMethod): MethodScore =>
    methodScore(method, results[method], {
      policy,
      unrated: ratedBy(method, { projects, departments }),
    });
  const method = policy.department.method.value;
  const overall = scoreBy(method);
  return {
    projects: projects.length,
    scores,
    overall: { ...overall, steps: [...leftOutStep(blank), ...overall.steps] },
    alternatives: METHODS.filter((other) => other !== method).map(scoreBy),
    stated: checkStated(basis, results),
  };
}

type Rated = { readonly policy: Policy; readonly unrated: readonly ScoreStep[] };

function methodScore(
  method: SummaryMethod,
  { score, derivation, restsOn, steps }: Overall,
  { policy, unrated }: Rated,
): MethodScore {
  const rating = unrated.length > 0 ? null : ratingOf(score, policy);
  return {
    method,
    score,
    rating,
    ratingText: rating === null ? null : policy.rating.labels.value[rating],
    derivation,
    restsOn,
    steps: [...steps, ...(score === null ? [] : unrated)],
  };
}
