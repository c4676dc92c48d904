import { boundedNextYear, stepThroughNextYear, type NextYear } from "../../core/index";
import type { Desk } from "./desk";
import { runInSlices } from "./slices";

/** Lines and suggestions of each kind that a screen is given (本工具默认); the result sheets and the JSON have all. */
const MOST_OF_A_KIND = 100;

/** What the last result says for next year's targets and budget, worked out in slices; `null` without a result. */
export async function nextYear(desk: Desk): Promise<NextYear | null> {
  const { checked } = desk.store.get();
  if (checked === null) return null;
  const steps = stepThroughNextYear(checked.evaluation);
  return boundedNextYear(await runInSlices(desk, steps, { stopped: () => false }), MOST_OF_A_KIND);
}
