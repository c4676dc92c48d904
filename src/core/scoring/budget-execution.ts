import type { FundingRow, SelfEvaluationForm } from "../model/form";
import type { Read } from "../model/read";
import type { Policy } from "../policy/types";
import { percent, quotient } from "./arithmetic";
import { award, undecided, type Award, type AwardContext } from "./award";
import { weightProblem } from "./indicator";
import { bandShare } from "./satisfaction";
import { NO_CLAUSE, askStep, inputOf, step, type StepInput } from "./steps";
import type { ScoredFundingRow, ScoreStep } from "./types";
import { isUnitSlip } from "./unit-slip";

const BUDGET_NAMES = { originalBudget: "年初预算数", finalBudget: "全年预算数" } as const;

type BudgetField = keyof typeof BUDGET_NAMES;

/** The budget the rate is measured by: the policy's, or the only one the form has a column for. */
function budgetField(row: FundingRow, policy: Policy): BudgetField {
  const wanted = policy.execution.denominator.value;
  const other = wanted === "finalBudget" ? "originalBudget" : "finalBudget";
  return row[wanted].cell === null && row[other].cell !== null ? other : wanted;
}

type Rate =
  | { readonly ok: true; readonly rate: number; readonly step: ScoreStep }
  | { readonly ok: false; readonly zeroBudget: boolean; readonly step: ScoreStep };

/** Why an amount cannot be calculated with, in Chinese; `null` when it can. */
function amountProblem(name: string, { cell, text, value, problem }: Read<number>): string | null {
  if (value !== null && value >= 0) return null;
  const where = cell === null ? name : `${name}（${cell}）`;
  if (value !== null) return `${where}为 ${String(value)}，不能小于 0；请核对`;
  if (cell === null) return `本表没有${name}，算不出执行率`;
  if (problem !== null) return `${where}“${text ?? ""}”看不懂（${problem}）；请改正`;
  return `${where}没有填写，算不出执行率；请补填`;
}

/** 执行数 ÷ 预算数 of one funding row, not rounded; a blank amount or a zero budget says why there is none. */
function rateOf(row: FundingRow, policy: Policy): Rate {
  const field = budgetField(row, policy);
  const basis = policy.execution.denominator;
  const budget = row[field];
  const spent = row.actualExpenditure;
  const inputs = [inputOf("全年执行数", spent), inputOf(BUDGET_NAMES[field], budget)];
  const problem = amountProblem(BUDGET_NAMES[field], budget) ?? amountProblem("全年执行数", spent);
  if (problem !== null || budget.value === null || spent.value === null) {
    return { ok: false, zeroBudget: false, step: askStep(problem ?? "", basis, inputs) };
  }
  if (budget.value === 0) return zeroBudget(spent.value, inputs, policy);
  if (isUnitSlip(spent.value, budget.value)) {
    const slip = `全年执行数 ${String(spent.value)} 和${BUDGET_NAMES[field]} ${String(budget.value)} 相差太大，像是把元与万元写混，算不出执行率；请统一单位`;
    return { ok: false, zeroBudget: false, step: askStep(slip, basis, inputs) };
  }
  const rate = quotient(spent.value, budget.value);
  const only = field === basis.value ? "" : `（本表只有${BUDGET_NAMES[field]}）`;
  const rule = `执行率 = 全年执行数 ÷ ${BUDGET_NAMES[field]}${only}`;
  return { ok: true, rate, step: step({ rule, basis, inputs, result: percent(rate) }) };
}

function zeroBudget(spent: number, inputs: readonly StepInput[], policy: Policy): Rate {
  const basis = policy.execution.zeroBudget;
  const what =
    spent === 0
      ? "预算数和执行数都是 0，算不出执行率；请核对是项目取消还是漏填"
      : `预算数为 0 而执行数为 ${String(spent)}，算不出执行率；请核对预算数`;
  const zero = spent === 0 && basis.value === "zero";
  return { ok: false, zeroBudget: zero, step: askStep(what, basis, inputs) };
}

/** The rate as far as it counts, 1 at most, times the weight: 215457.6 of 250000 → 8.62 of 10. */
function scoreProportional(rate: number, context: AwardContext): Award {
  const basis = context.policy.execution.method;
  const rule =
    rate > 1
      ? `执行率 ${percent(rate)} 超过 100%，按 100% 计分；请核对预算数是否已经调整`
      : `按比例计分：执行率 ${percent(rate)} × 分值`;
  return award(Math.min(rate, 1), { rule, basis }, context);
}

function scoreInterval(rate: number, context: AwardContext): Award {
  const { bands } = context.policy.execution;
  const share = bandShare(rate, bands.value);
  const rule = `执行率 ${percent(rate)}，按区间得分值的 ${percent(share)}`;
  return award(share, { rule, basis: bands }, context);
}

function scoreSaving(rate: number, base: Award, context: AwardContext): Award {
  const basis = context.policy.execution.savings;
  if (rate >= 1 || basis.value === "deduct" || base.score === null) return base;
  if (basis.value === "fullMarks") {
    return award(1, { rule: "有结余不扣分，得满分", basis }, context);
  }
  const low = String(base.score);
  const rule = `执行率不足 100%：项目已完成且支出未超预算的得满分，未完成的得 ${low} 分；请确认项目是否完成`;
  const asked = undecided({ rule, basis }, context.inputs, [base.score, context.weight]);
  return { ...asked, steps: [...base.steps.slice(0, -1), ...asked.steps] };
}

/** The marks for a rate by the policy's method: proportional, interval or by hand. */
function scoreRate(rate: number, context: AwardContext): Award {
  const { method } = context.policy.execution;
  if (method.value === "manual") {
    const rule = `执行率 ${percent(rate)}，办法要求人工评分；请由评分人确定得分`;
    return undecided({ rule, basis: method }, context.inputs, [0, context.weight]);
  }
  const score = method.value === "interval" ? scoreInterval : scoreProportional;
  return scoreSaving(rate, score(rate, context), context);
}

const DASH = /^\s*[-—–－_/\\]+\s*$/;

function hasCell({ cell, text }: Read<number>): boolean {
  return cell !== null && !DASH.test(text ?? "");
}

/**
 * The funding row that carries the marks: the total, else the first row with a weight or a score of its own.
 * `null` when no row of the block is scored.
 */
export function scoredFundingRow(form: SelfEvaluationForm): FundingRow | null {
  const total = form.funding.filter(({ kind }) => kind === "total");
  const marked = [...total, ...form.funding].find(
    ({ weight, score }) => weight.value !== null || score.value !== null,
  );
  return marked ?? total.find(({ weight, score }) => hasCell(weight) || hasCell(score)) ?? null;
}

type Weight =
  | { readonly ok: true; readonly weight: number; readonly steps: readonly ScoreStep[] }
  | { readonly ok: false; readonly steps: readonly ScoreStep[] };

/** The row's own weight; the policy's where the form has a score cell and no weight column. */
function weightOf({ weight }: FundingRow, policy: Policy): Weight {
  if (weight.cell === null) {
    const basis = policy.weights.budgetExecution;
    const rule = "本表没有执行率的分值列，按办法规定的分值计分";
    return { ok: true, weight: basis.value, steps: [step({ rule, basis, result: basis.value })] };
  }
  const problem = weightProblem(weight);
  if (problem !== null)
    return { ok: false, steps: [askStep(problem, NO_CLAUSE, [inputOf("分值", weight)])] };
  return { ok: true, weight: weight.value ?? 0, steps: [] };
}

function scoreRow(row: FundingRow, rate: Rate, policy: Policy): Award {
  const weight = weightOf(row, policy);
  const own = [rate.step].concat(weight.steps);
  if (!weight.ok) return { score: null, range: null, steps: own };
  const shownRate = { name: "执行率", cell: row.executionRate.cell, value: rate.step.result };
  const inputs = [shownRate, { name: "分值", cell: row.weight.cell, value: weight.weight }];
  const context = { weight: weight.weight, policy, inputs };
  if (rate.ok) {
    const scored = scoreRate(rate.rate, context);
    return { ...scored, steps: own.concat(scored.steps) };
  }
  if (!rate.zeroBudget) return { score: null, range: null, steps: [...weight.steps, rate.step] };
  const zero = { rule: "预算数为 0，按规定得 0 分", basis: policy.execution.zeroBudget };
  return { ...award(0, zero, context), steps: [...own, ...award(0, zero, context).steps] };
}

/** The execution rate of every funding row, and the marks of the scored one. */
export function scoreFunding(
  form: SelfEvaluationForm,
  policy: Policy,
): readonly ScoredFundingRow[] {
  const scored = scoredFundingRow(form);
  return form.funding.map((row) => {
    const rate = rateOf(row, policy);
    const proposedExecutionRate = rate.ok ? rate.rate : null;
    if (row !== scored) {
      return { row, proposedExecutionRate, proposedScore: null, steps: rate.ok ? [rate.step] : [] };
    }
    const { score, steps } = scoreRow(row, rate, policy);
    return { row, proposedExecutionRate, proposedScore: score, steps };
  });
}
