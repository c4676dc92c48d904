import type { Category, Indicator } from "../model/form";
import type { Amount, Comparator } from "../model/quantity";
import type { Policy, Ruled } from "../policy/types";
import { isSatisfaction } from "./satisfaction";

/** Which way an indicator counts. "unclear": only an actual equal to the target is beyond doubt. */
export type Direction =
  | {
      readonly kind: "clear";
      readonly comparator: Comparator;
      /** How a target without an operator was understood; `null` when it has one. */
      readonly understood: { readonly rule: string; readonly basis: Ruled<unknown> } | null;
    }
  | { readonly kind: "unclear"; readonly comparator: Comparator; readonly reason: string };

const COST_CATEGORIES: readonly Category[] = [
  "cost",
  "economicCost",
  "socialCost",
  "environmentalCost",
];

/** Things one wants few of. */
const UNWANTED =
  "投诉 信访 上访 事故 火灾 案件 死亡 伤亡 受害 受灾 成灾 发病 患病 感染 差错 错误 失误 故障 缺陷 超支 逾期 拖欠 违规 违法 违纪 违约 偏差 闲置 空置 不良 不合格 流失 损失 破损 退货 返工 失业 辍学 返贫 污染 超标";

/** What counts them, at the end of the name: 事故发生率, 死亡人数. With anything else there (投诉办结率) the name says no direction. */
const COUNTED =
  "发生率 发生数 发生次数 发生起数 人数 起数 件数 次数 数量 天数 面积 金额 比例 率 数";

const LOWER_IS_BETTER = new RegExp(
  `(${UNWANTED.replaceAll(" ", "|")})(情况)?(${COUNTED.replaceAll(" ", "|")})$`,
);

/** Shares one wants much of. */
const WANTED_SHARE =
  /(满意|合格|达标|覆盖|完成|及时|到位|参与|知晓|就业|优良|有效|入学|巩固|利用|使用|普及|办结|通过)[率度]?$/;

/** Whether more than the upper end of a range may well be better: 满意度 of 98 % where 90%-95% was asked. */
export function mayExceedRange(indicator: Indicator): boolean {
  return isSatisfaction(indicator) || WANTED_SHARE.test(indicator.name.text ?? "");
}

/** Whether the indicator is about cost: by its dimension or by its category. */
export function isAboutCost({ dimension, category }: Indicator): boolean {
  if (dimension === "cost") return true;
  return category !== null && COST_CATEGORIES.includes(category);
}

/** A price or standard per head or acre: 530元/人·月, 每亩300元. */
function isUnitPrice({ unitOfMeasure }: Amount): boolean {
  return /元/.test(unitOfMeasure ?? "") && /[/／每]/.test(unitOfMeasure ?? "");
}

/** Plain money: 30万元, but not 530元/人·月. */
export function isPlainMoney(amount: Amount): boolean {
  return amount.dimension === "money" && !isUnitPrice(amount);
}

/** Whether the name counts something one wants few of: no bare target is a floor then. */
function isLowerBetterByName({ name }: Indicator): boolean {
  const text = (name.text ?? "").normalize("NFKC").replace(/\(.*?\)|[\s★*]/g, "");
  return LOWER_IS_BETTER.test(text);
}

function bareCost(policy: Policy): Direction {
  const basis = policy.quantitative.bareCostTarget;
  const rule = "成本指标的金额没有写运算符，按“不超过”理解";
  if (basis.value === "ceiling") {
    return { kind: "clear", comparator: "atMost", understood: { rule, basis } };
  }
  if (basis.value === "equal") {
    const asEqual = "成本指标的金额没有写运算符，按“＝”理解";
    return { kind: "clear", comparator: "equals", understood: { rule: asEqual, basis } };
  }
  return {
    kind: "unclear",
    comparator: "equals",
    reason: "成本指标值没有写运算符，看不出是上限还是定额；请在指标值前补上 ≤ 或 ＝",
  };
}

function bare(policy: Policy): Direction {
  const basis = policy.quantitative.bareTarget;
  const forward = basis.value === "forward";
  const rule = `指标值没有写运算符，按“${forward ? "≥" : "＝"}”理解`;
  return {
    kind: "clear",
    comparator: forward ? "atLeast" : "equals",
    understood: { rule, basis },
  };
}

function asWritten(comparator: Comparator): Direction {
  return { kind: "clear", comparator, understood: null };
}

const AS_WRITTEN: Readonly<Record<Comparator, Direction>> = {
  atLeast: asWritten("atLeast"),
  atMost: asWritten("atMost"),
  equals: asWritten("equals"),
  greaterThan: asWritten("greaterThan"),
  lessThan: asWritten("lessThan"),
  between: asWritten("between"),
};

/** "＝" beside what one wants little of: neither more nor less may be taken for better without asking. */
function equalsAgainstSense(
  indicator: Indicator,
  target: Amount,
  policy: Policy,
): Direction | null {
  if (target.comparator !== "equals" || target.value <= 0) return null;
  if (policy.quantitative.equal.value !== "forwardLike") return null;
  const unwanted = isLowerBetterByName(indicator);
  if (!unwanted && !(isAboutCost(indicator) && isPlainMoney(target))) return null;
  const what = unwanted ? `“${indicator.name.text ?? ""}”看起来越低越好` : "成本一般不应超过指标值";
  const reason = `${what}，指标值写的却是“＝”；请核对是否应为 ≤，或由评分人确定得分`;
  return { kind: "unclear", comparator: "equals", reason };
}

/** How long something takes or lasts: 工期 is better short, 使用年限 long. */
const DURATION =
  /工期|周期|时限|期限|时效|时间|时长|用时|耗时|响应|办理|办结|审批|处置|处理|等待|到达/;

/** Why a target without an operator says no direction; `null` where the policy may settle it. */
function bareReason(indicator: Indicator, target: Amount): string | null {
  const name = indicator.name.text ?? "";
  if (
    isAboutCost(indicator) &&
    (isUnitPrice(target) || (isPlainMoney(target) && /标准/.test(name)))
  ) {
    return "单位成本（标准）的指标值没有写运算符，看不出是上限还是定额；请在指标值前补上 ≤ 或 ＝";
  }
  if (target.value > 0 && isLowerBetterByName(indicator)) {
    return `“${name}”看起来越低越好，但指标值没有写运算符；请在指标值前补上 ≤`;
  }
  const isTimely = indicator.category === "timeliness" || DURATION.test(name);
  if (target.dimension === "time" && isTimely) {
    return "指标值是一段时间，没有写运算符，看不出是不超过还是不少于；请在指标值前补上 ≤ 或 ≥";
  }
  if (COST_CONTROL.test(name)) {
    return `“${name}”没有写运算符，看不出是越高越好还是越低越好；请在指标值前补上 ≥ 或 ≤`;
  }
  return null;
}

const COST_CONTROL = /(成本|预算|费用|经费|投资|支出)控制(率|数|程度)?$/;

/** Which way the target counts, a missing operator settled by the policy or left open with the reason. */
export function directionOf(indicator: Indicator, target: Amount, policy: Policy): Direction {
  if (!target.implied || target.comparator !== "equals") {
    return equalsAgainstSense(indicator, target, policy) ?? AS_WRITTEN[target.comparator];
  }
  const reason = bareReason(indicator, target);
  if (reason !== null) return { kind: "unclear", comparator: "equals", reason };
  if (isAboutCost(indicator) && isPlainMoney(target)) return bareCost(policy);
  return bare(policy);
}
