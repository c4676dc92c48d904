import type { Evaluation, Level } from "../core/index";

const RANK: Readonly<Record<Level, number>> = { error: 3, warning: 2, note: 1 };

/** Whether a finding stands at or above a level. */
export function reachesLevel({ findings }: Evaluation, maxLevel: Level): boolean {
  return findings.some(({ level }) => RANK[level] >= RANK[maxLevel]);
}
