import type { Amount } from "../model/quantity";
import type { ScoredIndicator } from "../scoring/types";

/** The units of target and actual where these do not compare and both are stated; `null` for any other row. */
export function differingUnits({ status, indicator: { target, actual } }: ScoredIndicator) {
  if (status !== "notComparable") return null;
  if (target.value?.kind !== "amount" || actual.value?.kind !== "amount") return null;
  const targetUnit = unitOf(target.value);
  const actualUnit = unitOf(actual.value);
  if (targetUnit === null || actualUnit === null || targetUnit === actualUnit) return null;
  return { targetUnit, actualUnit };
}

function unitOf({ unitOfMeasure }: Amount): string | null {
  return unitOfMeasure?.trim() || null;
}
