import type { Policy, Rating } from "../policy/types";

/** The rating of a total: `ratingOf(89.5, policy)` → `"good"` under 90/80/60; `null` stays `null`. */
export function ratingOf(score: number | null, policy: Policy): Rating | null {
  if (score === null) return null;
  const { excellent, good, fair } = policy.rating.thresholds.value;
  if (score >= excellent) return "excellent";
  if (score >= good) return "good";
  return score >= fair ? "fair" : "poor";
}
