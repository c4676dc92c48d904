import type { AmountUnit } from "../model/form";
import type { Policy, Ruled } from "../policy/types";
import { exact, roundHalfUp, sum } from "./arithmetic";
import { NO_CLAUSE, askStep, step, type StepInput } from "./steps";
import type { ProjectScore, ScoredForm, ScoreStep } from "./types";

/** An overall score by one method, and how it came about. */
export type Overall = { readonly score: number | null; readonly steps: readonly ScoreStep[] };

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
  return { score: null, steps: [askStep(rule, basis, inputsOf(lacking))] };
}

/** Groups equal scores for the derivation: 25 × 100 + 93 + 92. */
function sumText(scores: readonly number[]): string {
  const counts = new Map<number, number>();
  for (const score of scores) counts.set(score, (counts.get(score) ?? 0) + 1);
  return [...counts]
    .map(([score, count]) => (count === 1 ? String(score) : `${String(count)} × ${String(score)}`))
    .join(" + ");
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
  const mean = exact(sum(scores)).div(projects.length);
  const score = roundHalfUp(mean, policy.arithmetic.decimals.value);
  const rule = `各项目得分的平均数：(${sumText(scores)}) ÷ ${String(projects.length)}`;
  return { score, steps: [originStep(projects), step({ rule, basis, result: score })] };
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
  return { score: null, steps: [askStep(rule, basis)] };
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
  const score = roundHalfUp(weighted.div(budgets), policy.arithmetic.decimals.value);
  const inputs = projects.map(({ project, budget }) => ({
    name: `${project}预算（元）`,
    cell: null,
    value: budget ?? 0,
  }));
  const rule = `按预算加权：Σ（项目得分 × 预算）÷ Σ 预算（${String(budgets)} 元）`;
  return { score, steps: [originStep(projects), step({ rule, basis, inputs, result: score })] };
}

/** The total of the department's own form; `null` when there is none, or more than one. */
export function ownTable(departments: readonly ScoredForm[], policy: Policy): Overall {
  const basis = policy.department.method;
  const [own, ...more] = departments;
  if (own === undefined) {
    return { score: null, steps: [askStep("工作簿里没有部门整体支出绩效自评表", basis)] };
  }
  if (more.length > 0) {
    const names = departments.map(({ form }) => `“${form.sheet}”`).join("、");
    const rule = `有 ${String(departments.length)} 张部门整体自评表（${names}），看不出以哪张为准；请确认`;
    return { score: null, steps: [askStep(rule, basis)] };
  }
  const typed = own.form.total.score;
  const score = own.proposedTotal ?? typed.value;
  if (score === null) {
    const rule = `部门整体自评表（${own.form.sheet}）还没有总分；请先确定该表各项得分`;
    return { score, steps: [...own.steps, askStep(rule, basis)] };
  }
  const from = own.proposedTotal === null ? "表中填写的总分" : "本工具提议的总分";
  const rule = `取部门整体自评表（${own.form.sheet}）的总分（${from}）`;
  const inputs = [{ name: "总分", cell: typed.cell, value: score }];
  return { score, steps: [step({ rule, basis, inputs, result: score })] };
}
