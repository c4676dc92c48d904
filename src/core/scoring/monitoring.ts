import type { Indicator, SelfEvaluationForm } from "../model/form";
import type { Amount } from "../model/quantity";
import { certainAmount } from "./certain-amount";
import type { Policy } from "../policy/types";
import { scoreFunding } from "./budget-execution";
import { compareAmounts } from "./comparison";
import { quotient } from "./arithmetic";
import { NO_CLAUSE, step } from "./steps";
import type { ScoredForm, ScoredFundingRow, ScoredIndicator, ScoreStep } from "./types";

/** What a form that is filled in while the year runs says instead of scores. */
const NOT_SCORED: ScoreStep = step({ rule: "运行监控表", basis: NO_CLAUSE, result: "不计分" });

/** A monitoring form: execution rates and how far each indicator has come, and no score, total or rating. */
export function scoreMonitoring(
  form: SelfEvaluationForm,
  policy: Policy,
  policyChosenBecause: string,
): ScoredForm {
  return {
    form,
    policy,
    policyChosenBecause,
    funding: scoreFunding(form, policy).map(withoutScore),
    indicators: form.indicators.map((indicator) => followed(indicator, policy)),
    proposedTotal: null,
    rating: null,
    steps: [NOT_SCORED],
  };
}

function withoutScore({ row, proposedExecutionRate, steps }: ScoredFundingRow): ScoredFundingRow {
  const rate = proposedExecutionRate === null ? [] : steps.slice(0, 1);
  return { row, proposedExecutionRate, proposedScore: null, steps: [...rate, NOT_SCORED] };
}

/** Only what is reached already is sure before the year is over: "met" for a floor that is kept, else not comparable. */
function followed(indicator: Indicator, policy: Policy): ScoredIndicator {
  const [target, actual] = [certainAmount(indicator.target), certainAmount(indicator.actual)];
  const comparison =
    target && actual ? compareAmounts(indicator, { target, actual }, policy) : null;
  const known = comparison?.ok === true ? comparison : null;
  const upward = known?.comparator === "atLeast" || known?.comparator === "greaterThan";
  return {
    indicator,
    status: statusOf(indicator, upward && known.met),
    achievementRate: known?.rate ?? null,
    proposedScore: null,
    proposedRange: null,
    steps: [NOT_SCORED],
  };
}

function statusOf({ actual }: Indicator, isReached: boolean): ScoredIndicator["status"] {
  if (isReached) return "met";
  return actual.value === null || actual.value.kind === "placeholder" ? "missing" : "notComparable";
}

/** How far an indicator has come by the month reported, and what is expected of the year's end. */
export type IndicatorProgress = {
  readonly indicator: Indicator;
  /** Up to now ÷ target; `null` where the two do not compare or more time does not bring more of it. A ratio. */
  readonly progress: number | null;
  /** The expected value of the whole year ÷ target; `null` where the two do not compare. A ratio. */
  readonly forecastRate: number | null;
  /** Whether the expected value keeps the target; `null` where that cannot be said. */
  readonly forecastKeeps: boolean | null;
};

/** Amounts that add up over a year; a rate does not. */
const ADDS_UP: readonly Amount["dimension"][] = [
  "count",
  "money",
  "length",
  "area",
  "mass",
  "other",
];

/** Below this many a target is one task, done or not: no share of it can be behind (本工具默认). */
const SMALLEST_DIVISIBLE = 2;

/** The progress of every indicator of a monitoring form; empty for any other. */
export function progressOf({ form, policy }: ScoredForm): readonly IndicatorProgress[] {
  if (form.monitoring === null) return [];
  const forecasts = new Map(form.monitoring.forecasts.map(({ row, forecast }) => [row, forecast]));
  return form.indicators.map((indicator) => {
    const target = certainAmount(indicator.target);
    const forecastRead = forecasts.get(indicator.row);
    const expected = forecastRead ? certainAmount(forecastRead) : null;
    const forecast =
      target && expected ? compareAmounts(indicator, { target, actual: expected }, policy) : null;
    return {
      indicator,
      progress: target ? progress(indicator, target, policy) : null,
      forecastRate: forecast?.ok === true ? forecast.rate : null,
      forecastKeeps: forecast?.ok === true ? forecast.met : null,
    };
  });
}

function progress(indicator: Indicator, target: Amount, policy: Policy): number | null {
  const actual = certainAmount(indicator.actual);
  if (!actual || !ADDS_UP.includes(target.dimension) || target.value < SMALLEST_DIVISIBLE) {
    return null;
  }
  const compared = compareAmounts(indicator, { target, actual }, policy);
  if (!compared.ok || compared.comparator === "atMost" || compared.comparator === "lessThan") {
    return null;
  }
  return compared.rate;
}

/** The share of the year that is over: 7 months → 0.5833…; `null` where the form does not say how many. */
export function elapsedShare({ monitoring }: SelfEvaluationForm): number | null {
  const month = monitoring?.lastMonth.value ?? null;
  return month === null ? null : quotient(month, 12);
}
