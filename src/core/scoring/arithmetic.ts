import Big from "big.js";
import type { Policy } from "../policy/types";

/** A number in decimal arithmetic: `exact(0.1).plus(0.2)` is 0.3. */
export function exact(value: number): Big {
  return new Big(value);
}

/** Rounded half up (away from zero): `roundHalfUp(exact(2.675), 2)` → `2.68`. */
export function roundHalfUp(value: Big, decimals: number): number {
  return value.round(decimals, Big.roundHalfUp).toNumber();
}

/** Marks inside 0..weight, rounded to the policy's decimals. */
export function marks(value: Big, weight: number, policy: Policy): number {
  const rounded = roundHalfUp(value, policy.arithmetic.decimals.value);
  return Math.min(Math.max(rounded, 0), Math.max(weight, 0));
}

/** The sum of decimals without binary noise: `sum([0.1, 0.2])` → `0.3`. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total.plus(value), exact(0)).toNumber();
}

/** A number as a message shows it, at most four decimals: `shown(1.2941176)` → `"1.2941"`. */
export function shown(value: number): string {
  return String(roundHalfUp(exact(value), 4));
}

/** A ratio as percent: `percent(0.86183)` → `"86.18%"`. */
export function percent(ratio: number): string {
  return `${String(roundHalfUp(exact(ratio).times(100), 2))}%`;
}
