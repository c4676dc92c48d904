import type Big from "big.js";
import type { Goal } from "../../model/goal";
import type { Policy } from "../../policy/types";
import { exact, shown, sum } from "../arithmetic";
import type { ScoredForm } from "../types";
import { executionMarks, indicatorMarks, waitingNames, type RowMarks } from "./marks-of-form";
import { noOverall, onlyForm, overallOf, restsOn, type Overall } from "./overall";

/**
 * The goals of the department's form put together: what each goal's table earned of its marks, times the goal's weight, plus
 * budget execution where the weights leave room for it. A goal without a readable weight, and weights that do not add up, are
 * for a person.
 */
export function goalWeighted(departments: readonly ScoredForm[], policy: Policy): Overall {
  const basis = policy.department.method;
  const own = onlyForm(departments);
  if (typeof own === "string") return noOverall(own, basis);
  return (
    goalTotal(own) ??
    noOverall("部门整体自评表没有分目标填写（没有“年度目标1、2”各自的指标表）", basis)
  );
}

/** The total of a form with goals by their weights; `null` for a form without goals. */
export function goalTotal(scored: ScoredForm): Overall | null {
  const { form, policy } = scored;
  if (form.goals.length === 0) return null;
  const basis = policy.department.method;
  const full = policy.fullScore.value;
  const execution = executionMarks(scored);
  const rows = indicatorMarks(scored);
  const waiting = waitingNames(execution ? [execution, ...rows] : rows);
  if (waiting.length > 0) {
    return noOverall(`还有 ${String(waiting.length)} 项没有得分：${waiting.join("、")}`, basis);
  }
  const shares = form.goals.map((goal) => shareOf(goal, rows, full));
  const unclear = shares.find((share) => typeof share === "string");
  if (unclear !== undefined) return noOverall(unclear, basis);
  const parts = shares.filter((share) => typeof share !== "string");
  const weights = sum([...parts.map(({ weight }) => weight), execution?.weight ?? null]);
  if (weights !== full) return noOverall(weightsOff(parts, execution, full), basis);
  return together(parts, execution, policy);
}

type Share = {
  readonly goal: Goal;
  /** In marks of the form. */
  readonly weight: number;
  readonly earned: Big;
  readonly text: string;
  readonly isProposed: readonly boolean[];
};

/** What a goal contributes, or why that cannot be told, in Chinese. */
function shareOf(goal: Goal, all: readonly RowMarks[], full: number): Share | string {
  const rows = all.filter(({ row }) => goal.indicatorRows.includes(row));
  if (goal.weight.value === null) return `“${goal.name}”没有写权重，不能按目标汇总`;
  const weight =
    goal.weightIn === "share" ? exact(goal.weight.value).times(full).toNumber() : goal.weight.value;
  const marks = sum(rows.map(({ score }) => score));
  const outOf = rows.some((row) => row.weight === null) ? null : sum(rows.map((row) => row.weight));
  const isProposed = rows.map((row) => row.isProposed);
  const base = { goal, weight, isProposed };
  // Marks printed behind the goal are the marks of its rows, where they have no weights of their own.
  if (outOf === weight || (outOf === null && goal.weightIn === "marks" && marks <= weight)) {
    return { ...base, earned: exact(marks), text: shown(marks) };
  }
  if (outOf === null || outOf <= 0) return `“${goal.name}”的指标没有分值，看不出得分的满分是多少`;
  const earned = exact(marks).times(weight).div(outOf);
  return { ...base, earned, text: `${shown(marks)}÷${shown(outOf)}×${shown(weight)}` };
}

function weightsOff(parts: readonly Share[], execution: RowMarks | null, full: number): string {
  const goals = sum(parts.map(({ weight }) => weight));
  const more = execution?.weight == null ? "" : `，加预算执行 ${shown(execution.weight)} 分`;
  return `各目标权重合计 ${shown(goals)} 分${more}，与满分 ${shown(full)} 分不符；请核对权重`;
}

function together(parts: readonly Share[], execution: RowMarks | null, policy: Policy): Overall {
  const own = execution?.score ?? null;
  const value = parts.reduce((total, { earned }) => total.plus(earned), exact(own ?? 0));
  const named = parts.map(({ goal, text }) => `${goal.name} ${text}`);
  const rule = `按各目标权重汇总：${[...(own === null ? [] : [`预算执行 ${shown(own)}`]), ...named].join(" + ")}`;
  const terms = parts.map(({ text }) => text);
  return overallOf(
    {
      value,
      sum: (own === null ? terms : [shown(own), ...terms]).join("+"),
      restsOn: restsOn([
        ...(execution === null ? [] : [execution.isProposed]),
        ...parts.flatMap(({ isProposed }) => isProposed),
      ]),
      rule,
      basis: policy.department.method,
    },
    policy,
  );
}
