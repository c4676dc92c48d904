import type { Progress, SessionState, Stage } from "../app/session/session-types";

/** The four places of the pane, in the order in which the work is done. */
export const places = ["check", "score", "report", "review"] as const;

export type Place = (typeof places)[number];

const SCORE_TASKS: readonly (Progress["task"] | "detecting")[] = [
  "writing",
  "verifying",
  "undoing",
];

/** Where a stage belongs. */
export function placeOf(stage: Stage): Place {
  if (stage.kind === "previewing" || stage.kind === "reported") return "score";
  if (stage.kind === "writing" || stage.kind === "running")
    return SCORE_TASKS.includes(stage.progress.task) ? "score" : "check";
  if (stage.kind === "failed")
    return SCORE_TASKS.includes(stage.trouble.during) ? "score" : "check";
  return "check";
}

/** Work is going on that a change of place would not end. */
export function isBusy(state: SessionState | null): boolean {
  const kind = state?.stage.kind;
  return kind === "detecting" || kind === "running" || kind === "writing";
}
