import type { Indicator } from "../model/form";
import type { Amount, Comparator, DateQuantity, Quantity, Tier } from "../model/quantity";
import type { Read } from "../model/read";
import type { Policy, Ruled } from "../policy/types";
import { undecided, type Award, type AwardContext } from "./award";
import { compareAmounts, type Comparison } from "./comparison";
import { punctuality, scoreDeadline, type Punctuality } from "./deadline";
import { isAboutCost, isPlainMoney } from "./direction";
import { scoreEqual } from "./equal";
import { scoreForward } from "./forward";
import { isNotApplicable, scoreNotApplicable } from "./not-applicable";
import { overAchievementBand, withOverAchievement } from "./over-achievement";
import { scoreQualitative, tierRange, tierRule } from "./qualitative";
import { scoreRange } from "./range";
import { scoreReverse } from "./reverse";
import { awardByStandard } from "./standard/award-standard";
import { readStandard } from "./standard/read-standard";
import { isSatisfaction, satisfactionRate, scoreSatisfactionBand } from "./satisfaction";
import { NO_CLAUSE, step } from "./steps";
import type { IndicatorStatus } from "./types";

/** What target and actual say about each other, and how marks follow once the weight is known. */
export type Judgement = {
  readonly status: IndicatorStatus;
  readonly achievementRate: number | null;
  readonly award: (context: AwardContext) => Award;
};

type Pair<T> = { readonly target: T; readonly actual: T };

function open(
  status: IndicatorStatus,
  rule: string,
  basis: Pick<Ruled<unknown>, "clause"> = NO_CLAUSE,
): Judgement {
  return {
    status,
    achievementRate: null,
    award: ({ inputs }) => undecided({ rule, basis }, inputs),
  };
}

const DASH = /^[\s/\\\-—–－_~～.…]*$/;

function isEmpty(read: Read<Quantity>): boolean {
  if (read.value?.kind === "placeholder") return true;
  return (read.value === null || read.value.kind === "unreadable") && DASH.test(read.text ?? "");
}

function at({ cell }: Read<unknown>): string {
  return cell === null ? "" : `（${cell}）`;
}

function missing({ target, actual }: Pair<Read<Quantity>>): Judgement {
  const blanks = [
    ...(isEmpty(target) ? [`指标值${at(target)}`] : []),
    ...(isEmpty(actual) ? [`完成值${at(actual)}`] : []),
  ];
  return open("missing", `${blanks.join("、")}没有填写，无法计分；请补填`);
}

function unreadable(name: string, read: Read<Quantity>): Judgement {
  const reason = read.value?.kind === "unreadable" ? read.value.reason : (read.problem ?? "");
  const quote = `${name}“${read.text ?? ""}”看不懂`;
  return open(
    "notComparable",
    `${quote}${reason === "" ? "" : `（${reason}）`}；请改写或由评分人确定得分`,
  );
}

type AmountRule = (comparison: Comparison, context: AwardContext) => Award;

const AMOUNT_RULES: Readonly<Record<Comparator, AmountRule>> = {
  atLeast: scoreForward,
  greaterThan: scoreForward,
  atMost: scoreReverse,
  lessThan: scoreReverse,
  equals: scoreEqual,
  between: scoreRange,
};

function amountStatus(comparison: Comparison, policy: Policy): IndicatorStatus {
  if (overAchievementBand(comparison, policy) !== null) return "exceeded";
  return comparison.met ? "met" : "short";
}

/** A scoring rule of the form's own: "每少检查一个扣1分". A mere source ("依据合同") is none. */
const STATES_A_RULE = /扣|得分|满分|计分|得\s*\d+(\.\d+)?\s*分|减\s*\d+(\.\d+)?\s*分/;

/** Why the formula must not be applied although the figures compare; `null` when it may. */
function objection(indicator: Indicator, target: Amount, comparison: Comparison): string | null {
  const upward = comparison.comparator === "atLeast" || comparison.comparator === "greaterThan";
  const differs = comparison.actual !== comparison.target;
  if (upward && differs && isAboutCost(indicator) && isPlainMoney(target)) {
    return "成本指标写成了“≥”，与控制成本的方向相反；请核对运算符（通常为 ≤）后再计分";
  }
  return null;
}

/** The row's own standard decides once the target is missed; a text that states no rule is a mere source. */
function hasOwnRule({ standard }: Indicator): boolean {
  return STATES_A_RULE.test(standard.text ?? "");
}

/** Whether the row's own standard decides: it is missed, or a plain band of it gives less than all for what is met. */
function decidesByStandard(indicator: Indicator, comparison: Comparison): boolean {
  if (!hasOwnRule(indicator)) return false;
  if (!comparison.met) return true;
  const reading = readStandard(indicator.standard.text ?? "");
  return reading.ok && reading.rule.kind === "bands";
}

function awardAmounts(
  indicator: Indicator,
  { target, actual }: Pair<Amount>,
  comparison: Comparison,
): Judgement["award"] {
  return (context) => {
    const { policy, inputs } = context;
    const against = objection(indicator, target, comparison);
    if (against !== null) return undecided({ rule: against, basis: NO_CLAUSE }, inputs);
    if (decidesByStandard(indicator, comparison)) {
      return awardByStandard(indicator, { actual, target, comparison }, context);
    }
    const byBand = isSatisfaction(indicator) && policy.satisfaction.method.value === "interval";
    const rate = byBand ? satisfactionRate(target, actual) : null;
    if (rate !== null) return scoreSatisfactionBand(rate, context);
    const base = AMOUNT_RULES[comparison.comparator](comparison, context);
    return withUnderstanding(withOverAchievement(base, comparison, context), comparison, context);
  };
}

/** Puts in front how a target without an operator was understood. */
function withUnderstanding(base: Award, { direction }: Comparison, context: AwardContext): Award {
  if (direction.kind !== "clear" || direction.understood === null) return base;
  const { rule, basis } = direction.understood;
  const inputs = context.inputs.slice(0, 1);
  const result =
    direction.comparator === "atMost" ? "≤" : direction.comparator === "equals" ? "＝" : "≥";
  return { ...base, steps: [step({ rule, basis, inputs, result })].concat(base.steps) };
}

function judgeAmounts(indicator: Indicator, pair: Pair<Amount>, policy: Policy): Judgement {
  const comparison = compareAmounts(indicator, pair, policy);
  if (!comparison.ok) return open("notComparable", comparison.reason);
  return {
    status: amountStatus(comparison, policy),
    achievementRate: comparison.rate,
    award: awardAmounts(indicator, pair, comparison),
  };
}

const PUNCTUALITY_STATUS: Readonly<Record<Punctuality, IndicatorStatus>> = {
  onTime: "met",
  late: "short",
  unknown: "notComparable",
};

function judgeDates({ target, actual }: Pair<DateQuantity>): Judgement {
  const kept = punctuality(target, actual);
  return {
    status: PUNCTUALITY_STATUS[kept],
    achievementRate: null,
    award: (context) => scoreDeadline(kept, context),
  };
}

/** A tier beside a figure or a date: the words name a range, the figure is still missing. */
function tierBesideFigure(tier: Tier): Judgement {
  const rule =
    "指标值是数量或日期，完成值却是文字档次；请填写实际数值或日期，或在该档区间内确定得分";
  return {
    status: "notComparable",
    achievementRate: null,
    award({ weight, policy, inputs }) {
      const found = tierRule(tier, policy);
      const range = found === undefined ? null : tierRange(weight, found, policy);
      return undecided({ rule, basis: policy.qualitative.tiers }, inputs, range);
    },
  };
}

const KIND_NAMES: Readonly<Record<Quantity["kind"], string>> = {
  amount: "数量",
  date: "日期",
  qualitative: "文字",
  placeholder: "模板文字",
  unreadable: "看不懂的内容",
};

function differentKinds({ target, actual }: Pair<Quantity>): Judgement {
  const kinds = `指标值是${KIND_NAMES[target.kind]}，完成值是${KIND_NAMES[actual.kind]}`;
  return open("notComparable", `${kinds}，无法比较；请改成同一种写法或由评分人确定得分`);
}

function judgeValues(indicator: Indicator, pair: Pair<Quantity>, policy: Policy): Judgement {
  const { target, actual } = pair;
  if (target.kind === "amount" && actual.kind === "amount") {
    return judgeAmounts(indicator, { target, actual }, policy);
  }
  if (target.kind === "date" && actual.kind === "date") return judgeDates({ target, actual });
  if (actual.kind !== "qualitative") return differentKinds(pair);
  if (target.kind !== "qualitative") {
    return actual.tier === null ? differentKinds(pair) : tierBesideFigure(actual.tier);
  }
  return {
    status: "notComparable",
    achievementRate: null,
    award: (context) => scoreQualitative(target, actual, context),
  };
}

/** A form without targets whose standard names the figures: "达到90%得5分，80%-90%得3分". */
function judgeByStandard(indicator: Indicator, actual: Amount): Judgement {
  return {
    status: "notComparable",
    achievementRate: null,
    award: (context) =>
      awardByStandard(indicator, { actual, target: null, comparison: null }, context),
  };
}

/** Judges an indicator by its target and actual alone; never throws, whatever the cells hold. */
export function judge(indicator: Indicator, policy: Policy): Judgement {
  const { target, actual } = indicator;
  if (isNotApplicable(indicator)) {
    return { status: "notComparable", achievementRate: null, award: scoreNotApplicable };
  }
  if (target.cell === null && actual.cell === null) {
    const rule = "本表没有指标值和完成值两列，无法提议得分；请按评分标准确定得分";
    return open("notComparable", rule);
  }
  if (target.cell === null && actual.value?.kind === "amount" && hasOwnRule(indicator)) {
    return judgeByStandard(indicator, actual.value);
  }
  if (isEmpty(target) || isEmpty(actual)) return missing({ target, actual });
  if (target.value === null || target.value.kind === "unreadable") {
    return unreadable("指标值", target);
  }
  if (actual.value === null || actual.value.kind === "unreadable") {
    return unreadable("完成值", actual);
  }
  return judgeValues(indicator, { target: target.value, actual: actual.value }, policy);
}
