import {
  EMPTY_STATE,
  factsOf,
  parseState,
  planTraceRemoval,
  planUndo,
  serializeState,
  type EditOutcome,
  type Notification,
  type WorkbookState,
} from "../core/index";
import { stateDamaged } from "./evaluate-workbook";
import { outcomeNotifications } from "./outcome-notifications";
import type { Watch, WorkbookPort } from "./ports";
import { leftovers } from "./undo-writes";

/** Takes our marks, our sheets and our record out of the workbook; the scores written stay. Returns what could not be taken. */
export async function removeTraces(port: WorkbookPort): Promise<readonly Notification[]> {
  const { state, problem } = parseState(await port.state.read());
  const { name } = await port.readWorkbook();
  if (problem !== null) return [stateDamaged(problem, name)];
  const outcomes = await port.apply(planTraceRemoval(state));
  await port.state.write(recordText({ ...leftOf(state, outcomes), runs: [], runFacts: [] }));
  return outcomeNotifications(outcomes, name);
}

/** What became of a removal, and what of ours is left to be recorded: still to be saved. */
export type Removal = { readonly outcomes: readonly EditOutcome[]; readonly state: WorkbookState };

/** Takes everything of ours out; with `"undo"` what every run wrote is taken back too, the newest run first. */
export async function removeAll(
  port: Pick<WorkbookPort, "apply">,
  state: WorkbookState,
  { scores, watch }: { readonly scores: "keep" | "undo"; readonly watch: Watch },
): Promise<Removal> {
  const runs = scores === "undo" ? [...state.runs].reverse() : [];
  const undos = runs.map(planUndo);
  const edits = [...undos.flat(), ...planTraceRemoval(state)];
  const outcomes = edits.length === 0 ? [] : await port.apply(edits, watch);
  const facts = factsOf(state);
  const left = state.runs.map((run, index) => {
    const own = scores === "undo" ? outcomesOfRun(index, undos, outcomes) : [];
    return { run: leftovers(run, own), facts: facts[index] ?? null };
  });
  const kept = left.filter(({ run }) => run.length > 0);
  const rest = {
    ...leftOf(state, outcomes),
    runs: kept.map(({ run }) => run),
    runFacts: kept.map((one) => one.facts),
  };
  return { outcomes, state: rest };
}

/** The runs were undone from the last to the first. */
function outcomesOfRun(
  index: number,
  undos: readonly (readonly unknown[])[],
  outcomes: readonly EditOutcome[],
): readonly EditOutcome[] {
  const place = undos.length - 1 - index;
  const start = undos.slice(0, place).reduce((sum, edits) => sum + edits.length, 0);
  return outcomes.slice(start, start + (undos[place]?.length ?? 0));
}

/** The marks, comments and sheets that could not be taken away. Waivers and taught headers go: they are words of ours, not of the user's sheets. */
function leftOf(state: WorkbookState, outcomes: readonly EditOutcome[]): WorkbookState {
  const kept = outcomes.filter(({ status }) => status !== "done").map(({ edit }) => edit);
  const stands = (kind: "fill" | "comment", at: { sheet: string; cell: string }): boolean =>
    kept.some((edit) => edit.kind === kind && edit.sheet === at.sheet && edit.cell === at.cell);
  return {
    ...state,
    sheets: kept.flatMap((edit) => (edit.kind === "removeSheet" ? [edit.name] : [])),
    marks: state.marks.filter((mark) => stands("fill", mark)),
    comments: (state.comments ?? []).filter((comment) => stands("comment", comment)),
    waivers: [],
    profiles: [],
  };
}

/** The record as it is kept in the workbook: an empty one is taken away. */
export function recordText(record: WorkbookState): string {
  const json = serializeState(record);
  return json === serializeState(EMPTY_STATE) ? "" : json;
}
