import {
  blockingChecks,
  evaluateStepwise,
  policyById,
  type EvaluateOptions,
  type EvaluationProgress,
  type SteppedEvaluation,
  type Workbook,
} from "../../core/index";
import { stateDamaged } from "../evaluate-workbook";
import type { Desk } from "./desk";
import type { Preset, Scope, SessionSettings } from "./session-types";
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
  const options = optionsOf(desk.store.get().settings, preset);
  const work = evaluateStepwise(inScope(workbook, scope), options);
  const { evaluation, partial } = await runInSlices(desk, work, watch);
  const { recordProblem } = desk.memory;
  if (recordProblem === null) return { evaluation, partial };
  const damaged = stateDamaged(recordProblem, workbook.name);
  const notifications = [...evaluation.notifications, damaged];
  return { evaluation: { ...evaluation, notifications }, partial };
}

function optionsOf({ policyId }: SessionSettings, preset: Preset): EvaluateOptions {
  const policy = policyId === null ? undefined : policyById(policyId);
  return {
    ...(policy === undefined ? {} : { policy }),
    ...(preset === "quick" ? { only: blockingChecks } : {}),
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
