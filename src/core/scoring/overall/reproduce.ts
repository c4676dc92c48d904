import Big from "big.js";
import type { Reproduction, StatedTotal, SummaryMethod } from "../types";
import type { Overall } from "./overall";

export type Results = readonly (readonly [SummaryMethod, Overall])[];

/**
 * Which methods reproduce a stated total: with rounding half up to the decimals it shows, or with the rest cut off.
 *
 * @example 99 from a mean of 99.444… → halfUp to 0 decimals
 */
export function reproductions(stated: StatedTotal, results: Results): readonly Reproduction[] {
  const decimals = decimalsOf(stated.score);
  return results.flatMap(([method, { exact: result, restsOn }]) => {
    if (result === null || restsOn === null) return [];
    const rounding = roundingTo(stated.score, result, decimals);
    return rounding === null ? [] : [{ method, result, rounding, decimals, restsOn }];
  });
}

function roundingTo(
  stated: number,
  result: number,
  decimals: number,
): Reproduction["rounding"] | null {
  const exact = new Big(result);
  if (exact.eq(stated)) return "none";
  if (exact.round(decimals, Big.roundHalfUp).eq(stated)) return "halfUp";
  return exact.round(decimals, Big.roundDown).eq(stated) ? "truncated" : null;
}

function decimalsOf(value: number): number {
  const [, decimals = ""] = String(value).split(".");
  return decimals.length;
}
