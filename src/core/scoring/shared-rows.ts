import type { Policy } from "../policy/types";
import { roundHalfUp, sum } from "./arithmetic";
import { NO_CLAUSE, askStep, inputOf, step, type StepInput } from "./steps";
import type { IndicatorStatus, ScoredIndicator, ScoreStep } from "./types";

const FULFILLED: readonly IndicatorStatus[] = ["met", "exceeded"];

function isFulfilled({ status }: ScoredIndicator): boolean {
  return FULFILLED.includes(status);
}

function rowsText(rows: readonly ScoredIndicator[]): string {
  return rows.map(({ indicator }) => String(indicator.row)).join("、");
}

/** The rows that have a weight cell of their own: below a merged weight the cell is the first one again, or blank. */
function rowsWithOwnWeight(rows: readonly ScoredIndicator[]): readonly ScoredIndicator[] {
  const first = rows[0]?.indicator.weight;
  return rows.filter(({ indicator }, index) => {
    const { cell, text } = indicator.weight;
    return index === 0 || (cell !== null && cell !== first?.cell && text !== "");
  });
}

/** The weights of the rows, a merged weight cell counted once; `null` when one is not known. */
function groupWeight(rows: readonly ScoredIndicator[]): number | null {
  const weights = rows.map(({ indicator }) => indicator.weight.value);
  return weights.includes(null) || weights.length === 0 ? null : sum(weights.map((w) => w ?? 0));
}

/** Met, or proposed for full marks: words have no status of their own. */
function earnsAll(entry: ScoredIndicator): boolean {
  const { proposedScore, indicator } = entry;
  const full = proposedScore !== null && proposedScore === indicator.weight.value;
  return isFulfilled(entry) || full;
}

function inputsOf(rows: readonly ScoredIndicator[]): readonly StepInput[] {
  return rows.map(({ indicator }) =>
    inputOf(`第 ${String(indicator.row)} 行完成值`, indicator.actual),
  );
}

/** Together: the sum where every row has its own score, full marks where all are met, else a person decides. */
function groupScore(
  rows: readonly ScoredIndicator[],
  policy: Policy,
): Pick<ScoredIndicator, "proposedScore" | "steps"> {
  const inputs = inputsOf(rows);
  const names = `第 ${rowsText(rows)} 行合并计分`;
  const own = rowsWithOwnWeight(rows);
  const weight = groupWeight(own);
  const scores = rows.map(({ proposedScore }) => proposedScore);
  if (own.length === rows.length && !scores.includes(null)) {
    const total = sum(scores.map((score) => score ?? 0));
    const result = roundHalfUp(total, policy.arithmetic.decimals.value);
    const rule = `${names}，得分为各行之和`;
    return { proposedScore: result, steps: [step({ rule, basis: NO_CLAUSE, inputs, result })] };
  }
  if (weight !== null && weight >= 0 && rows.every(earnsAll)) {
    const rule = `${names}，各行均达到指标值，得满分`;
    const full = step({ rule, basis: policy.quantitative.forward, inputs, result: weight });
    return { proposedScore: weight, steps: [full] };
  }
  const rule =
    weight === null
      ? `${names}，但分值不全，无法提议得分；请由评分人确定合计得分`
      : `${names}，分值 ${String(weight)} 分在各行之间如何分配没有规定；请由评分人确定合计得分`;
  return { proposedScore: null, steps: [askStep(rule, NO_CLAUSE, inputs)] };
}

function followerSteps(row: number): readonly ScoreStep[] {
  const rule = `本行与第 ${String(row)} 行合并计分，得分见第 ${String(row)} 行`;
  return [step({ rule, basis: NO_CLAUSE, result: "不单独计分" })];
}

function leaderOf({ indicator }: ScoredIndicator): number {
  return indicator.scoreSharedWithRow ?? indicator.row;
}

/** Rows under one merged score cell: the first carries the marks of all, the others none. */
export function settleSharedRows(
  scored: readonly ScoredIndicator[],
  policy: Policy,
): readonly ScoredIndicator[] {
  const followers = scored.filter(({ indicator }) => indicator.scoreSharedWithRow !== null);
  if (followers.length === 0) return scored;
  const leaders = new Set(followers.map(leaderOf));
  return scored.map((entry) => {
    const { row, scoreSharedWithRow } = entry.indicator;
    const none = { proposedScore: null, proposedRange: null };
    if (scoreSharedWithRow !== null && scoreSharedWithRow !== row) {
      return { ...entry, ...none, steps: followerSteps(scoreSharedWithRow) };
    }
    if (!leaders.has(row)) return entry;
    const rows = scored.filter((other) => leaderOf(other) === row);
    return { ...entry, ...none, ...groupScore(rows, policy) };
  });
}

function statusOfDetails(details: readonly ScoredIndicator[]): IndicatorStatus {
  if (details.every(isFulfilled)) return "met";
  return details.some(({ status }) => status === "short") ? "short" : "notComparable";
}

function settledByDetails(
  entry: ScoredIndicator,
  details: readonly ScoredIndicator[],
  policy: Policy,
): ScoredIndicator {
  const status = statusOfDetails(details);
  const { value: weight } = entry.indicator.weight;
  const inputs = inputsOf(details);
  const rows = rowsText(details);
  if (status === "met" && weight !== null && weight >= 0) {
    const rule = `本行没有指标值，其中项（第 ${rows} 行）均达到指标值，得满分`;
    const full = step({ rule, basis: policy.quantitative.forward, inputs, result: weight });
    return { ...entry, status, proposedScore: weight, steps: [full] };
  }
  const rule =
    weight === null
      ? `本行没有指标值，由其中项（第 ${rows} 行）说明完成情况，但没有分值；请由评分人确定得分`
      : `本行没有指标值，其中项（第 ${rows} 行）没有全部达到；请由评分人确定得分`;
  return { ...entry, status, steps: [askStep(rule, NO_CLAUSE, inputs)] };
}

/** A row that names a group and states no target itself lives by its detail rows (其中). */
export function settleParentRows(
  scored: readonly ScoredIndicator[],
  policy: Policy,
): readonly ScoredIndicator[] {
  return scored.map((entry) => {
    if (entry.status !== "missing" || entry.indicator.parentRow !== null) return entry;
    const { row, target, actual } = entry.indicator;
    const details = scored.filter(({ indicator }) => indicator.parentRow === row);
    const bare = target.value === null && actual.value === null;
    return details.length > 0 && bare ? settledByDetails(entry, details, policy) : entry;
  });
}
