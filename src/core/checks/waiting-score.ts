import type { ScoreStep } from "../scoring/types";

/** A blank score that no rule gives is a question to a person, not a mistake of the form. */
export const WAITS = { level: "warning", kind: "open" } as const;

/** Why no score is proposed, by the last step of its derivation, without the full stop. */
export function reasonOf(steps: readonly ScoreStep[]): string {
  const rule = steps.at(-1)?.rule ?? "无法按办法计算；请评定后填写";
  return rule.replace(/。$/, "");
}
