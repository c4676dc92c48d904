import type { Amount } from "../../model/quantity";
import { exact } from "../arithmetic";
import type { StandardRule, StepDeduction } from "./standard-rule";

type Steps = Extract<StandardRule, { kind: "steps" }>;

/** How far the actual is from what was to be reached, on one scale. Not negative. */
export type Shortfall = {
  /** In the unit as written: percentage points under a target in percent. */
  readonly distance: number;
  readonly aim: number;
  readonly unit: string | null;
};

/** The marks off, a span of marks off where a part of a step is left over, or why neither can be told, in Chinese. */
export type MarksOff =
  | { readonly ok: true; readonly steps: number; readonly off: number }
  | {
      readonly ok: false;
      readonly reason: string;
      /** The fewest and the most marks that come off. */
      readonly between: readonly [number, number] | null;
    };

/**
 * The marks that steps take off.
 *
 * @example 95 % short of 97 % by steps of 1 个百分点 at 1 mark → 2 marks off
 * @example 95.5 % short of 97 % → a part of a step is left over: between 1 and 2 marks off, for a person
 */
export function marksOff({ deduction }: Steps, shortfall: Shortfall): MarksOff {
  const distance = distanceIn(deduction, shortfall);
  if (typeof distance === "string") return { ok: false, reason: distance, between: null };
  const steps = exact(distance).div(deduction.step);
  const whole = steps.round(0, 0);
  if (steps.eq(whole)) return taken(whole.toNumber(), deduction);
  if (deduction.partCountsWhole) return taken(whole.toNumber() + 1, deduction);
  const fewest = whole.times(deduction.marks).toNumber();
  const most = whole.plus(1).times(deduction.marks).toNumber();
  const text = `${String(steps.round(2).toNumber())} 个“${String(deduction.step)}${deduction.unit}”`;
  return {
    ok: false,
    reason: `相差 ${text}，评分标准没有写不足一个的部分怎样扣`,
    between: [fewest, most],
  };
}

function taken(steps: number, { marks }: StepDeduction): MarksOff {
  return { ok: true, steps, off: exact(steps).times(marks).toNumber() };
}

/** The distance in the step's unit, or why it cannot be told. */
function distanceIn(
  { unit }: StepDeduction,
  { distance, aim, unit: own }: Shortfall,
): number | string {
  if (unit === "个百分点") {
    return own === "%" ? distance : "评分标准按百分点扣分，指标值却不是百分数";
  }
  if (unit === "%" && own === "%") {
    // Of 100 %, one percent and one point are the same.
    return aim === 100 ? distance : "“每…1%”可以是 1 个百分点，也可以是指标值的 1%";
  }
  if (unit === "%") {
    if (aim <= 0) return "指标值不大于 0，无法按百分比扣分";
    return exact(distance).times(100).div(aim).toNumber();
  }
  if (own === null || own === unit || isCounter(unit, own)) return distance;
  return `评分标准按“${unit}”扣分，指标值的单位却是“${own}”`;
}

/** "每少一个扣1分" counts whatever is counted. */
function isCounter(unit: string, own: string): boolean {
  return unit === "个" && /^[个项次件家户人场份套台处名]$/.test(own);
}

/** The unit that two amounts share; a bare number takes the other's. */
export function commonUnit(one: Amount, other: Amount): string | null {
  return one.unitOfMeasure ?? other.unitOfMeasure;
}
