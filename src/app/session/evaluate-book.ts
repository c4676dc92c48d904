import {
  evaluateStepwise,
  policyById,
  type EvaluateOptions,
  type EvaluationProgress,
  type SteppedEvaluation,
  type Workbook,
} from "../../core/index";
import { stateDamaged, waiversOf } from "../evaluate-workbook";
import { profilesOf } from "../known-profiles";
import type { Desk } from "./desk";
import type { Preset, Scope } from "./session-types";
import { runInSlices, type SliceWatch } from "./slices";

/** What to evaluate, of which workbook, and how. */
export type EvaluationTask = {
  readonly workbook: Workbook;
  readonly scope: Scope;
  readonly preset: Preset;
};

/** Evaluates a workbook as the session is set, in slices. */
export async function evaluateBook(
  desk: Desk,
  { workbook, scope, preset }: EvaluationTask,
  watch: SliceWatch<EvaluationProgress>,
): Promise<SteppedEvaluation> {
  const options = {
    ...waiverOptions(desk, workbook),
    ...optionsOf(desk, preset),
    profiles: profilesOf(desk.memory.record, desk.memory.profiles),
  };
  const work = evaluateStepwise(inScope(workbook, scope), options);
  const { evaluation, partial } = await runInSlices(desk, work, watch);
  const { recordProblem } = desk.memory;
  if (recordProblem === null) return { evaluation, partial };
  const damaged = stateDamaged(recordProblem, workbook.name);
  const notifications = [...evaluation.notifications, damaged];
  return { evaluation: { ...evaluation, notifications }, partial };
}

/** The waivers on record, for the workbook as its user knows it. */
export function waiverOptions(
  { memory }: Desk,
  { sheets }: Pick<Workbook, "sheets">,
): Pick<EvaluateOptions, "waivers" | "sheetNames"> {
  return { ...waiversOf(memory.record), sheetNames: sheets.map(({ name }) => name) };
}

/** Rule-set and checks as the session is set. */
export function optionsOf({ store }: Desk, preset: Preset): EvaluateOptions {
  const { policyId } = store.get().settings;
  const policy = policyId === null ? undefined : policyById(policyId);
  return {
    ...(policy === undefined ? {} : { policy }),
    blockingOnly: preset === "quick",
  };
}

function inScope(workbook: Workbook, scope: Scope): Workbook {
  if (scope.kind === "workbook") return workbook;
  const { sheets, skippedSheets = [] } = workbook;
  return {
    ...workbook,
    sheets: sheets.filter(({ name }) => name === scope.sheet),
    skippedSheets: skippedSheets.filter(({ sheet }) => sheet === scope.sheet),
  };
}
