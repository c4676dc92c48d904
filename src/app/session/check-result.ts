import type { SteppedEvaluation, Workbook } from "../../core/index";
import type { Desk } from "./desk";
import { evaluateBook, type EvaluationTask } from "./evaluate-book";
import type { CheckedWorkbook } from "./session-types";

/** A result as of now. */
export function checkedOf(
  { services, memory }: Desk,
  { scope, preset }: EvaluationTask,
  result: SteppedEvaluation,
): CheckedWorkbook {
  const checkedAt = services.now().toISOString();
  return { ...result, scope, preset, checkedAt, changed: memory.changes };
}

/**
 * What the last check looked at, evaluated again in a workbook just read, without a word on the screen. `null` when nothing
 * was checked yet, or when it was overtaken: the caller then leaves everything as it is.
 */
export async function evaluateAgain(
  desk: Desk,
  workbook: Workbook,
  overtaken: () => boolean = () => false,
): Promise<CheckedWorkbook | null> {
  const { checked, settings } = desk.store.get();
  if (!checked) return null;
  const task = { workbook, scope: checked.scope, preset: settings.preset };
  const result = await evaluateBook(desk, task, { stopped: overtaken });
  return overtaken() ? null : checkedOf(desk, task, result);
}
