import { applicationKinds } from "./terms";
import type { ApplicationItem } from "./types";

/**
 * By kind; then the lowest score, the most money unspent or the most targets first, then by place. A total order: a
 * project has one item of a kind.
 */
export function rankItems(items: readonly ApplicationItem[]): readonly ApplicationItem[] {
  return [...items].sort(
    (one, other) =>
      applicationKinds.indexOf(one.kind) - applicationKinds.indexOf(other.kind) ||
      urgency(other) - urgency(one) ||
      (one.executionRate ?? 0) - (other.executionRate ?? 0) ||
      one.form - other.form,
  );
}

function urgency({ kind, score, unspent, lowTargets }: ApplicationItem): number {
  if (kind === "lowRating") return -(score ?? 0);
  return kind === "lowExecution" ? (unspent ?? 0) : lowTargets;
}
