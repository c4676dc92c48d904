import type { Indicator } from "../../model/form";
import type { Amount } from "../../model/quantity";
import { exact, percent, roundHalfUp, shown } from "../arithmetic";
import { undecided, type Award, type AwardContext } from "../award";
import type { Comparison } from "../comparison";
import { step } from "../steps";
import { marksInBands } from "./band-marks";
import { readStandard } from "./read-standard";
import { standardClause } from "./standard-basis";
import type { BandSubject, StandardRule } from "./standard-rule";
import { commonUnit, marksOff, type Shortfall } from "./step-marks";

/** An actual, and where the form has one its target with what they say about each other. */
export type Measured = {
  readonly actual: Amount;
  readonly target: Amount | null;
  readonly comparison: Comparison | null;
};

/** The award of a row's own standard, or why it gives none, in Chinese. */
type ByStandard =
  { readonly ok: true; readonly marks: number | "full"; readonly says: string } | Unsettled;

type Unsettled = {
  readonly ok: false;
  readonly reason: string;
  /** The fewest and the most marks that come off, where that much is known. */
  readonly off?: readonly [number, number] | null;
};

/**
 * The marks by the row's own scoring standard (评分标准), where its text states the rule plainly and figures decide. Everything
 * else is for a person, with the reason.
 */
export function awardByStandard(
  indicator: Indicator,
  measured: Measured,
  context: AwardContext,
): Award {
  const reading = readStandard(indicator.standard.text ?? "");
  const found = reading.ok ? byRule(reading.rule, indicator, measured) : reading;
  if (!found.ok) return handOver(indicator, found, context);
  const { weight, policy } = context;
  const decimals = policy.arithmetic.decimals.value;
  const marks = found.marks === "full" ? weight : roundHalfUp(found.marks, decimals);
  if (marks > weight) {
    const reason = `所给 ${shown(marks)} 分超过分值 ${shown(weight)} 分`;
    return handOver(indicator, { ok: false, reason }, context);
  }
  if (measured.comparison?.met === true && marks < weight) {
    const reason = `完成值达到指标值，按评分标准却只得 ${shown(marks)} 分`;
    return handOver(indicator, { ok: false, reason, off: [0, weight - marks] }, context);
  }
  return awarded(indicator, { marks, says: found.says }, context);
}

type Settled = { readonly marks: number; readonly says: string };

function awarded(indicator: Indicator, { marks, says }: Settled, context: AwardContext): Award {
  const { standard } = indicator;
  const own = { name: "评分标准", cell: standard.cell, value: standard.text ?? "" };
  const inputs = [...context.inputs, own];
  const rule = `按本行评分标准：${says}，得 ${shown(marks)} 分`;
  return {
    score: marks,
    range: null,
    steps: [step({ rule, basis: { clause: standardClause(indicator) }, inputs, result: marks })],
  };
}

/** Hands the row to a person. */
function handOver(
  indicator: Indicator,
  { reason, off = null }: Unsettled,
  { weight, inputs }: AwardContext,
): Award {
  const text = indicator.standard.text ?? "";
  const rule = `本行另有评分标准（${text}），${reason}；请按评分标准确定得分`;
  const left = (marks: number): number => Math.max(0, weight - marks);
  const range = off === null ? null : ([left(off[1]), left(off[0])] as const);
  return undecided({ rule, basis: { clause: standardClause(indicator) } }, inputs, range);
}

function byRule(rule: StandardRule, indicator: Indicator, measured: Measured): ByStandard {
  switch (rule.kind) {
    case "bands":
      return byBands(rule, indicator, measured);
    case "steps":
      return bySteps(rule, indicator, measured);
    case "wholeOrNothing":
      return wholeOrNothing(measured);
    case "proportional":
      return proportional(indicator, measured);
    case "occurrences":
      return { ok: false, reason: "按发生的次数扣分，表中看不出发生了几次" };
  }
}

const NO_TARGET: ByStandard = { ok: false, reason: "没有指标值，看不出是否达到" };

function wholeOrNothing({ comparison }: Measured): ByStandard {
  if (comparison === null) return NO_TARGET;
  return comparison.met
    ? { ok: true, marks: "full", says: "达到指标值" }
    : { ok: true, marks: 0, says: "未达到指标值" };
}

function proportional(indicator: Indicator, { comparison }: Measured): ByStandard {
  if (comparison === null) return NO_TARGET;
  if (comparison.met) return { ok: true, marks: "full", says: "达到指标值" };
  const weight = indicator.weight.value;
  const { rate } = comparison;
  if (!isUpward(comparison) || rate === null || weight === null) {
    return { ok: false, reason: "指标不是越高越好，“按比例”怎样算不明确" };
  }
  const marks = exact(comparison.actual).div(comparison.target).times(weight).toNumber();
  return { ok: true, marks, says: `按完成比例 ${percent(rate)} 计分` };
}

function isUpward({ comparator }: Comparison): boolean {
  return comparator === "atLeast" || comparator === "greaterThan" || comparator === "equals";
}

type Bands = Extract<StandardRule, { kind: "bands" }>;

function byBands({ bands, subject }: Bands, indicator: Indicator, measured: Measured): ByStandard {
  const value = valueOf(subject, indicator, measured);
  if (typeof value === "string") return { ok: false, reason: value };
  const found = marksInBands(value, bands);
  if (!found.ok) return found;
  return { ok: true, marks: found.marks, says: `${shown(value)}${subject.unit}落在所写的一段` };
}

/** The share done, not the figure itself. */
const SHARE_DONE = /完成率|完成比例|完成程度|完成度/;

/** The figure that the bands are of: the actual itself, or the share done. Else why neither, in Chinese. */
function valueOf(subject: BandSubject, indicator: Indicator, measured: Measured): number | string {
  return subject.unit === "%"
    ? percentOf(subject, indicator, measured)
    : plainFigure(subject, measured.actual);
}

function plainFigure({ unit }: BandSubject, actual: Amount): number | string {
  const own = actual.unitOfMeasure;
  if (own === unit || (own === null && actual.dimension === "count")) return actual.value;
  return `评分标准按“${unit}”分段，完成值的单位却是“${own ?? "（没有写）"}”`;
}

function percentOf(
  { words }: BandSubject,
  { name }: Indicator,
  { actual, comparison }: Measured,
): number | string {
  const asksShare = SHARE_DONE.test(words) && !(name.text ?? "").includes(words);
  const inPercent = actual.unitOfMeasure === "%";
  // Of a target of 100 %, the figure and the share done are the same.
  if (inPercent && (!asksShare || comparison?.target === 100)) return actual.value;
  const rate = comparison?.rate ?? null;
  if (!inPercent && asksShare && rate !== null) return exact(rate).times(100).toNumber();
  return "看不出评分标准分段的百分数是完成值本身还是完成率";
}

type Steps = Extract<StandardRule, { kind: "steps" }>;

function bySteps(rule: Steps, indicator: Indicator, measured: Measured): ByStandard {
  const away =
    rule.base === null ? fromTarget(rule, measured) : fromBase(rule, indicator, measured);
  if (typeof away === "string") return { ok: false, reason: away };
  if (away.distance <= 0) return { ok: true, marks: rule.base?.marks ?? "full", says: "达到要求" };
  const found = marksOff(rule, away);
  if (!found.ok) return { ok: false, reason: found.reason, off: found.between };
  const weight = fullMarks(rule, indicator);
  if (weight === null) return { ok: false, reason: "分值没有填写" };
  const left = Math.max(0, exact(weight).minus(found.off).toNumber());
  const { step: size, unit, marks } = rule.deduction;
  const says = `相差 ${shown(away.distance)}${away.unit ?? ""}，每 ${shown(size)}${unit}扣 ${shown(marks)} 分，扣 ${shown(weight - left)} 分`;
  return { ok: true, marks: left, says };
}

function fullMarks({ base }: Steps, { weight }: Indicator): number | null {
  return base === null || base.marks === "full" ? weight.value : base.marks;
}

/** How far the actual is from the target, the way the steps count; else why not, in Chinese. */
function fromTarget({ deduction }: Steps, { actual, target, comparison }: Measured) {
  if (comparison === null || target === null) return "没有指标值，看不出从哪里开始扣分";
  const unit = commonUnit(actual, target);
  const scaled = target.unitOfMeasure !== null && actual.unitOfMeasure !== null;
  if (scaled && target.unitOfMeasure !== actual.unitOfMeasure) return "指标值和完成值的单位不同";
  if (comparison.comparator === "between") return "指标值是一个范围，看不出从哪里开始扣分";
  const below = exact(comparison.target).minus(comparison.actual);
  const wanted = isUpward(comparison) ? "below" : "above";
  if (deduction.away !== wanted) return "评分标准的扣分方向与指标值的方向不一致";
  const distance = (wanted === "below" ? below : below.times(-1)).toNumber();
  return { distance, aim: comparison.target, unit } satisfies Shortfall;
}

/** The same from the figure that the standard itself names: "达到95%得5分，每降低1个百分点扣1分". */
function fromBase({ deduction, base }: Steps, indicator: Indicator, measured: Measured) {
  if (base === null || deduction.away !== "below") return "评分标准的扣分方向看不明白";
  const value = valueOf(base.subject, indicator, measured);
  if (typeof value === "string") return value;
  const distance = exact(base.value).minus(value).toNumber();
  return { distance, aim: base.value, unit: base.subject.unit } satisfies Shortfall;
}
