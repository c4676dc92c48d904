import type { AmountUnit } from "../../model/form";
import type { Policy, Ruled } from "../../policy/types";
import { exact, shown, sum } from "../arithmetic";
import { NO_CLAUSE, step, type StepInput } from "../steps";
import type { ProjectScore, ScoredForm, ScoreStep } from "../types";
import { noOverall, overallOf, restsOn, type Overall } from "./overall";

type Basis = Pick<Ruled<unknown>, "clause">;

/** How many 元 one unit of a form's amounts is. */
const YUAN: Readonly<Record<AmountUnit, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };

/** The budget of a project in 元 on the policy's basis; `null` when it, or its unit, is not stated. */
export function budgetOf({ form, policy }: ScoredForm): number | null {
  const total = form.funding.find(({ kind }) => kind === "total");
  const amount = total?.[policy.department.budgetBasis.value].value ?? null;
  if (amount === null || form.amountUnit === null) return null;
  return exact(amount).times(YUAN[form.amountUnit]).toNumber();
}

/** The score of a project that counts: the proposed one, else the typed total. */
function countedScore({ score, proposedScore }: ProjectScore): number | null {
  return proposedScore ?? score;
}

function inputsOf(projects: readonly ProjectScore[]): readonly StepInput[] {
  return projects.map((project) => ({
    name:
      project.proposedScore === null && project.score !== null
        ? `${project.project}（表中总分）`
        : project.project,
    cell: null,
    value: countedScore(project) ?? "没有得分",
  }));
}

function withoutScore(projects: readonly ProjectScore[], basis: Basis): Overall | null {
  const lacking = projects.filter((project) => countedScore(project) === null);
  if (lacking.length === 0) return null;
  const names = lacking.map(({ project }) => `“${project}”`).join("、");
  const rule = `${String(projects.length)} 个项目中有 ${String(lacking.length)} 个没有得分（${names}）；补齐后才能汇总`;
  return noOverall(rule, basis, { inputs: inputsOf(lacking) });
}

/** Groups equal scores for the derivation: 25×100+93+92. */
function sumText(scores: readonly number[]): string {
  const counts = new Map<number, number>();
  for (const score of scores) counts.set(score, (counts.get(score) ?? 0) + 1);
  return [...counts]
    .map(([score, count]) => (count === 1 ? String(score) : `${String(count)}×${String(score)}`))
    .join("+");
}

function originRule(all: number, typed: number): string {
  if (typed === 0) return `${String(all)} 个项目均取本工具提议的总分`;
  if (typed === all) return `${String(all)} 个项目均取表中填写的总分`;
  return `${String(all - typed)} 个项目取本工具提议的总分，${String(typed)} 个取表中填写的总分`;
}

/** How many counted scores were proposed and how many typed. */
function originStep(projects: readonly ProjectScore[]): ScoreStep {
  const typed = projects.filter(({ proposedScore }) => proposedScore === null).length;
  const rule = originRule(projects.length, typed);
  return step({ rule, basis: NO_CLAUSE, inputs: inputsOf(projects), result: projects.length });
}

/** The simple mean of the project scores: 25 × 100 + 93 + 92 over 27 projects → 99.44. */
export function meanOfProjects(projects: readonly ProjectScore[], policy: Policy): Overall {
  const basis = policy.department.method;
  const lacking = withoutScore(projects, basis);
  if (lacking !== null) return lacking;
  const scores = projects.map((project) => countedScore(project) ?? 0);
  const text = `(${sumText(scores)})÷${String(projects.length)}`;
  return overallOf(
    {
      value: exact(sum(scores)).div(projects.length),
      sum: text,
      restsOn: originOf(projects),
      rule: `各项目得分的平均数：${text}`,
      basis,
      before: [originStep(projects)],
    },
    policy,
  );
}

function originOf(projects: readonly ProjectScore[]) {
  return restsOn(projects.map(({ proposedScore }) => proposedScore !== null));
}

function withoutBudget(projects: readonly ProjectScore[], basis: Basis): Overall | null {
  const lacking = projects.filter(({ budget }) => budget === null || budget < 0);
  const total = sum(projects.map(({ budget }) => budget ?? 0));
  if (lacking.length === 0 && total > 0) return null;
  const names = lacking.map(({ project }) => `“${project}”`).join("、");
  const rule =
    lacking.length === 0
      ? "各项目预算合计为 0，不能按预算加权"
      : `${String(lacking.length)} 个项目没有读到预算数或金额单位（${names}），不能按预算加权；请补填`;
  return noOverall(rule, basis);
}

/** The mean weighted by budget: Σ score × budget ÷ Σ budget. */
export function budgetWeighted(projects: readonly ProjectScore[], policy: Policy): Overall {
  const basis = policy.department.budgetBasis;
  const lacking = withoutScore(projects, basis) ?? withoutBudget(projects, basis);
  if (lacking !== null) return lacking;
  const budgets = sum(projects.map(({ budget }) => budget ?? 0));
  const weighted = projects.reduce(
    (total, project) => total.plus(exact(countedScore(project) ?? 0).times(project.budget ?? 0)),
    exact(0),
  );
  const inputs = projects.map(({ project, budget }) => ({
    name: `${project}预算（元）`,
    cell: null,
    value: budget ?? 0,
  }));
  return overallOf(
    {
      value: weighted.div(budgets),
      sum: weightedText(projects, budgets),
      restsOn: originOf(projects),
      rule: `按预算加权：Σ（项目得分 × 预算）÷ Σ 预算（${String(budgets)} 元）`,
      basis,
      inputs,
      before: [originStep(projects)],
    },
    policy,
  );
}

/** Budgets of equal scores added up, in 万元: "(100×2030.5+93×50+92×33.31)÷2113.81". */
function weightedText(projects: readonly ProjectScore[], budgets: number): string {
  const bySum = new Map<number, number>();
  for (const project of projects) {
    const score = countedScore(project) ?? 0;
    bySum.set(score, sum([bySum.get(score) ?? 0, project.budget]));
  }
  const terms = [...bySum].map(([score, money]) => `${String(score)}×${inWan(money)}`);
  return `(${terms.join("+")})÷${inWan(budgets)}`;
}

function inWan(yuan: number): string {
  return shown(exact(yuan).div(YUAN.万元).toNumber());
}
