import type { OverAchievementBand, Policy, ShareBand, TierRule, WeightCase } from "./types";
import type { PolicyProblem } from "./policy-problem";

/** A rule between values that are each in order by themselves; `null` when it holds. */
type Relation = {
  readonly path: string;
  /** The parameters it is about. */
  readonly involves: readonly string[];
  readonly problem: (policy: Policy) => string | null;
};

const TIERS = ["achieved", "partlyAchieved", "notAchieved"] as const;
const ROUNDING = 1e-9;

function descending(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value < (values[index - 1] ?? value));
}

function weightProblem(policy: Policy, weights: WeightCase): string | null {
  const values = Object.values(weights);
  const execution = policy.weights.budgetExecution.value;
  const full = policy.fullScore.value;
  const stated = values.reduce<number>((sum, value) => sum + (value ?? 0), execution);
  if (values.includes(null) ? stated <= full : Math.abs(stated - full) < ROUNDING) return null;
  return `各一级指标分值加预算执行率 ${String(execution)} 分合计 ${String(stated)} 分；应等于总分 ${String(full)} 分。`;
}

function bandProblem(bands: readonly ShareBand[], needed: boolean): string | null {
  if (needed && bands.length === 0) return "按区间计分时各段不能为空。";
  const inOrder = descending(bands.map(({ from }) => from));
  const fair = bands.every(({ share }, index) => share <= (bands[index - 1]?.share ?? share));
  return inOrder && fair ? null : "各段应从高到低排列，比率低的一段得分比例不能更高。";
}

function tierProblem(tiers: readonly TierRule[]): string | null {
  const names = tiers.map(({ tier }) => tier);
  if (names.join() !== TIERS.join()) return `应依次写明三档：${TIERS.join("、")}。`;
  if (tiers.some(({ from, to }) => from > to)) return "区间下限不能大于上限。";
  const apart = tiers.every(({ to }, index) => to <= (tiers[index - 1]?.from ?? to));
  return apart ? null : "各档区间不能重叠，应从高到低排列。";
}

function overAchievementProblem(bands: readonly OverAchievementBand[]): string | null {
  if (!descending(bands.map(({ ratioFrom }) => -ratioFrom))) return "各段应按倍数从低到高排列。";
  const incomplete = bands.some(
    ({ action, deductShare, deductScore }) =>
      (action === "deduct") !== (deductShare !== undefined || deductScore !== undefined),
  );
  return incomplete
    ? "处理方式为“deduct”时要写扣分（deductShare 或 deductScore），其他方式不写。"
    : null;
}

function capProblem({ execution }: Policy): string | null {
  const caps = execution.totalCaps.value;
  const inOrder = descending(caps.map(({ rateBelow }) => rateBelow));
  return inOrder && descending(caps.map(({ totalAtMost }) => totalAtMost))
    ? null
    : "应按执行率从高到低排列，总分上限随之降低。";
}

function thresholdProblem({ rating, fullScore }: Policy): string | null {
  const { excellent, good, fair } = rating.thresholds.value;
  return descending([fullScore.value + ROUNDING, excellent, good, fair])
    ? null
    : `优、良、中的最低分应依次降低，且不超过总分 ${String(fullScore.value)} 分。`;
}

function yearProblem({ fiscalYears: [from, to] }: Policy): string | null {
  return from !== null && to !== null && from > to ? "起始年度不能晚于截止年度。" : null;
}

const RELATIONS: readonly Relation[] = [
  { path: "fiscalYears", involves: ["fiscalYears"], problem: yearProblem },
  {
    path: "weights.withCost.value",
    involves: ["fullScore", "weights.budgetExecution", "weights.withCost"],
    problem: (policy) => weightProblem(policy, policy.weights.withCost.value),
  },
  {
    path: "weights.withoutCost.value",
    involves: ["fullScore", "weights.budgetExecution", "weights.withoutCost"],
    problem: (policy) => weightProblem(policy, policy.weights.withoutCost.value),
  },
  {
    path: "execution.bands.value",
    involves: ["execution.method", "execution.bands"],
    problem: ({ execution }) =>
      bandProblem(execution.bands.value, execution.method.value === "interval"),
  },
  { path: "execution.totalCaps.value", involves: ["execution.totalCaps"], problem: capProblem },
  {
    path: "quantitative.lateShare.value",
    involves: ["quantitative.late", "quantitative.lateShare"],
    problem: ({ quantitative }) =>
      quantitative.late.value === "share" && quantitative.lateShare.value === null
        ? "逾期按比例保留分值时，要写明保留的比例。"
        : null,
  },
  {
    path: "quantitative.overAchievement.value",
    involves: ["quantitative.overAchievement"],
    problem: ({ quantitative }) => overAchievementProblem(quantitative.overAchievement.value),
  },
  {
    path: "qualitative.tiers.value",
    involves: ["qualitative.tiers"],
    problem: ({ qualitative }) => tierProblem(qualitative.tiers.value),
  },
  {
    path: "satisfaction.bands.value",
    involves: ["satisfaction.method", "satisfaction.bands"],
    problem: ({ satisfaction }) =>
      bandProblem(satisfaction.bands.value, satisfaction.method.value === "interval"),
  },
  {
    path: "rating.thresholds.value",
    involves: ["fullScore", "rating.thresholds"],
    problem: thresholdProblem,
  },
];

/** Where the values of a well-formed policy contradict each other; empty when they agree. */
export function relationProblems(policy: Policy): readonly PolicyProblem[] {
  return RELATIONS.flatMap(({ path, involves, problem }) => {
    const message = problem(policy);
    return message === null ? [] : [{ path, message, involves }];
  });
}
