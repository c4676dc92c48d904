import Big from "big.js";
import type { Policy } from "../policy/types";

/** A number in decimal arithmetic: `exact(0.1).plus(0.2)` is 0.3. */
export function exact(value: number): Big {
  return new Big(value);
}

/** Below this a scaled number carries far less binary noise than `NEAR_TIE`. */
const LARGEST_SCALED = 1e8;
const NEAR_TIE = 1e-6;

/**
 * Rounds a product computed in binary where its noise cannot matter: not negative, not huge, and not next to a tie.
 * `null` where only decimal arithmetic can tell: `roundedIfClear(2.675, 2)` → `null`, `roundedIfClear(2.67, 2)` → `2.67`.
 */
function roundedIfClear(value: number, decimals: number): number | null {
  if (value === 0) return value;
  const scale = 10 ** decimals;
  const scaled = value * scale;
  if (!(scaled > 0 && scaled < LARGEST_SCALED)) return null;
  const whole = Math.floor(scaled);
  if (Math.abs(scaled - whole - 0.5) < NEAR_TIE) return null;
  return Math.floor(scaled + 0.5) / scale;
}

/** Rounded half up (away from zero): `roundHalfUp(2.675, 2)` → `2.68`. */
export function roundHalfUp(value: Big | number, decimals: number): number {
  const clear = typeof value === "number" ? roundedIfClear(value, decimals) : null;
  return clear ?? new Big(value).round(decimals, Big.roundHalfUp).toNumber();
}

/** A value as marks inside 0..weight, rounded to the policy's decimals. */
export function marks(value: Big | number, weight: number, policy: Policy): number {
  return within(roundHalfUp(value, policy.arithmetic.decimals.value), weight);
}

/** A quotient that is not worked out yet: decimals divide it only where a product with it is next to a tie. */
export type Quotient = { readonly dividend: number; readonly divisor: number };

/** A share in decimals, as a quotient, or as a number. */
export type Share = Big | Quotient | number;

/** A share of the weight as marks: `shareOf(10, 0.8, policy)` → `8`; `{ dividend: 4, divisor: 5 }` gives the same. */
export function shareOf(weight: number, share: Share, policy: Policy): number {
  const decimals = policy.arithmetic.decimals.value;
  const ratio = inBinary(share);
  const clear = ratio === null ? null : roundedIfClear(weight * ratio, decimals);
  return within(clear ?? roundHalfUp(exact(weight).times(inDecimals(share)), decimals), weight);
}

/** `null` for what is worked out in decimals already. */
function inBinary(share: Share): number | null {
  if (typeof share === "number") return share;
  return "divisor" in share ? share.dividend / share.divisor : null;
}

function inDecimals(share: Share): Big {
  if (typeof share === "number") return exact(share);
  return "divisor" in share ? exact(share.dividend).div(share.divisor) : share;
}

function within(score: number, weight: number): number {
  return Math.min(Math.max(score, 0), Math.max(weight, 0));
}

/** Beyond this a number of hundredths is no longer the only one that a number may stand for. */
const MOST_HUNDREDTHS = 1e13;

/** A number of at most two decimals in hundredths: `hundredths(8.62)` → `862`; `null` for any other. */
function hundredths(value: number): number | null {
  const whole = Math.round(value * 100);
  return whole / 100 === value && Math.abs(whole) < MOST_HUNDREDTHS ? whole : null;
}

/** The sum of decimals without binary noise, `null` counting as zero: `sum([0.1, 0.2])` → `0.3`. */
export function sum(values: readonly (number | null)[]): number {
  let total = 0;
  for (const value of values) {
    const whole = hundredths(value ?? 0);
    if (whole === null) return exactSum(values);
    total += whole;
  }
  return Math.abs(total) < MOST_HUNDREDTHS ? total / 100 : exactSum(values);
}

function exactSum(values: readonly (number | null)[]): number {
  return values.reduce<Big>((total, value) => total.plus(value ?? 0), exact(0)).toNumber();
}

/** Up to divisor² = this × dividend the above holds. */
const EXACT_QUOTIENTS = 10_000;

/**
 * A quotient of whole numbers lies off the middle between two doubles by quotient ÷ (divisor × 2^54) or more. While
 * that is more than the half unit of the 20th place, rounding there first cannot lead to another double.
 */
function isShort(dividend: number, divisor: number): boolean {
  return (
    divisor > 0 && dividend < MOST_HUNDREDTHS && divisor * divisor <= EXACT_QUOTIENTS * dividend
  );
}

/** Divides as decimals do, to 20 places: `quotient(0.3, 0.1)` → `3`. The divisor is not zero. */
export function quotient(dividend: number, divisor: number): number {
  const areWhole = Number.isInteger(dividend) && Number.isInteger(divisor);
  const above = areWhole ? dividend : hundredths(dividend);
  const below = areWhole ? divisor : hundredths(divisor);
  return above !== null && below !== null && isShort(above, below)
    ? above / below
    : exact(dividend).div(divisor).toNumber();
}

/** A number as a message shows it, at most four decimals: `shown(1.2941176)` → `"1.2941"`. */
export function shown(value: number): string {
  return String(roundHalfUp(value, 4));
}

/** A ratio as percent: `percent(0.86183)` → `"86.18%"`. */
export function percent(ratio: number): string {
  return `${String(hundredfold(ratio))}%`;
}

/** A ratio × 100, to two decimals. */
function hundredfold(ratio: number): number {
  return roundedIfClear(ratio * 100, 2) ?? roundHalfUp(exact(ratio).times(100), 2);
}
