import {
  evaluateWorkbook as evaluate,
  parseState,
  type Evaluation,
  type EvaluateOptions,
  type Notification,
  type WorkbookState,
} from "../core/index";
import { withKnownProfiles } from "./known-profiles";
import { withoutOwnSheets } from "./own-sheets";
import type { WorkbookPort } from "./ports";

/**
 * Reads and evaluates the workbook behind a port; writes nothing. The sheets this tool added are left out, and what its
 * record marks 不适用 stands apart; with waivers among the options the record's are passed over.
 */
export async function evaluatePort(
  port: WorkbookPort,
  options: EvaluateOptions,
): Promise<Evaluation> {
  const workbook = await port.readWorkbook();
  const { state, problem } = parseState(await port.state.read());
  const evaluation = evaluate(withoutOwnSheets(workbook, state), {
    ...waiversOf(state),
    ...withKnownProfiles(state, options),
  });
  if (problem === null) return evaluation;
  const damaged = stateDamaged(problem, workbook.name);
  return { ...evaluation, notifications: [...evaluation.notifications, damaged] };
}

/** The waivers kept in a workbook, as an evaluation takes them. */
export function waiversOf({ waivers = [] }: WorkbookState): Pick<EvaluateOptions, "waivers"> {
  return { waivers };
}

/** Says that the record of what was written cannot be read. */
export function stateDamaged(message: string, file: string): Notification {
  return { level: "warning", code: "stateDamaged", message, file };
}
