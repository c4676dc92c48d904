import type { Amount, Quantity, UnitDimension } from "../model/quantity";
import type { AmountExpression } from "./amount-expression";
import { canonicalOf, dimensionOfUnit, scaled, unitMeaning } from "./units";

/** How a number without a unit is to be taken. */
export type BareReading = {
  readonly value: number;
  readonly unit: string | null;
  readonly dimension: UnitDimension;
  readonly canonical: number;
  readonly problem: string | null;
};

/** Above this a bare number is no ratio any more: 1.5 is 150 % (本工具默认). */
export const LARGEST_RATIO = 1.5;

/** Readings that differ by a factor of 100 are told apart only where one is ten times nearer to the target. */
const CLEARLY_NEARER = 10;

/**
 * An actual without a unit, under the target it is compared with: it takes the target's dimension and scale, so
 * that 90 under "≤90万元" is 900000 元; its own unit stays `null`. Where two scales are possible the problem says so.
 *
 * @example bareActual(95, "≥95%") → canonical 0.95; bareActual(0.95, "≥95%") → value 95, with a problem
 */
export function bareActual(value: number, target: Amount): BareReading {
  if (target.unitOfMeasure === null && target.dimension === "count") return asWritten(value, null);
  const bound = Math.abs(target.upper ?? target.value);
  if (target.dimension === "ratio") return bareRatio(value, bound, target.unitOfMeasure ?? "%");
  return bareScaled(value, bound, target.unitOfMeasure);
}

function asWritten(value: number, unit: string | null): BareReading {
  const canonical = canonicalOf(value, unit);
  return { value, unit: null, dimension: dimensionOfUnit(unit), canonical, problem: null };
}

function notTaken(value: number, problem: string): BareReading {
  return { value, unit: null, dimension: "count", canonical: value, problem };
}

/** Points or a share: the one that lies nearer to the target, where that is clear. */
function bareRatio(value: number, bound: number, unit: string): BareReading {
  if (value === 0 || unit !== "%") return asWritten(value, unit);
  const points = Math.abs(value);
  const share = scaled(points, 100);
  if (points > LARGEST_RATIO) return barePoints(value, bound, unit);
  const nearerShare = timesApart(points, bound) / timesApart(share, bound);
  if (nearerShare >= CLEARLY_NEARER) {
    const read = scaled(value, 100);
    const problem = `单元格写的是 ${value}，没有百分号，按 ${read}% 读取，请核实并写明百分号。`;
    return {
      value: read,
      unit: "%",
      dimension: "ratio",
      canonical: canonicalOf(read, "%"),
      problem,
    };
  }
  if (nearerShare <= 1 / CLEARLY_NEARER) {
    const problem = `单元格写的是 ${value}，没有百分号，按 ${value}% 读取，请核实并写明百分号。`;
    return { ...asWritten(value, unit), problem };
  }
  return notTaken(
    value,
    `单元格写的是 ${value}，无法确定是 ${value}% 还是 ${share}%。请写明百分号。`,
  );
}

/** 95 under a target of 90 % is 95 %. 5 under 100 % may as well be five of something. */
function barePoints(value: number, bound: number, unit: string): BareReading {
  if (timesApart(Math.abs(value), bound) <= CLEARLY_NEARER) return asWritten(value, unit);
  return notTaken(value, `单元格写的是 ${value}，没有单位，无法确定是否 ${value}%。请写明单位。`);
}

/** 900000 under "≤90万元" was probably typed in 元: not to be read as 900000 万元. */
function bareScaled(value: number, bound: number, unit: string | null): BareReading {
  const { factor } = unitMeaning(unit);
  const taken = asWritten(value, unit);
  if (factor === 1 || value === 0 || bound === 0) return taken;
  const asIs = timesApart(Math.abs(value), bound);
  const inBase = timesApart(Math.abs(value) / factor, bound);
  if (asIs <= CLEARLY_NEARER || asIs <= inBase) return taken;
  return notTaken(
    value,
    `单元格写的是 ${value}，没有单位，无法确定是否以“${unit ?? ""}”计。请写明单位。`,
  );
}

/** How many times one number is the other, always at least 1: `timesApart(2, 10)` → `5`. */
export function timesApart(a: number, b: number): number {
  if (a === b) return 1;
  if (a === 0 || b === 0) return Infinity;
  return Math.max(a / b, b / a);
}

/** Whether an actual without a unit has a target to take one from. */
export function amountTarget(target: Quantity | null, expression: AmountExpression): Amount | null {
  return target?.kind === "amount" && expression.unit === null ? target : null;
}
