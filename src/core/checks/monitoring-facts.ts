import type { SelfEvaluationForm } from "../model/form";
import { elapsedShare, progressOf } from "../scoring/monitoring";
import { oncePer } from "./once-per";
import { percentText, plainNumber } from "./messages";
import { roundTo } from "./reads";

/** So much behind the share of the year that is over is clearly behind: 15 percentage points (本工具默认). */
export const CLEARLY_BEHIND = 0.15;

/** The rows of a monitoring form with how far each has come; empty for any other form. */
export const progressRows = oncePer(progressOf);

/** How far a rate is behind the share of the year that is over, in words; `null` where it is not clearly behind. */
export function lagBehindYear(
  form: SelfEvaluationForm,
  rate: number | null,
  limit: number,
): { readonly elapsed: string; readonly gap: string } | null {
  const elapsed = elapsedShare(form);
  if (elapsed === null || rate === null || elapsed - rate < limit) return null;
  const gap = plainNumber(roundTo((elapsed - rate) * 100, 1));
  return { elapsed: percentText(elapsed), gap };
}

/** "到 7 月底"; where the form does not say, "到监控时". */
export function untilText({ monitoring }: SelfEvaluationForm): string {
  const month = monitoring?.lastMonth.value ?? null;
  return month === null ? "到监控时" : `到 ${String(month)} 月底`;
}
