import {
  parseState,
  planUndo,
  serializeState,
  withLastRun,
  type CellEdit,
  type EditOutcome,
  type JournalEntry,
  type Notification,
  type WorkbookState,
} from "../core/index";
import { stateDamaged } from "./evaluate-workbook";
import { outcomeNotifications } from "./outcome-notifications";
import type { Watch, WorkbookPort } from "./ports";

export type UndoResult = {
  readonly restored: readonly CellEdit[];
  /** Cells changed since, which stay as they are. */
  readonly notifications: readonly Notification[];
};

/** Takes back the last run of writes: every cell that still holds what was written gets its former content. */
export async function undoWrites(port: WorkbookPort): Promise<UndoResult> {
  const { state, problem } = parseState(await port.state.read());
  const { name } = await port.readWorkbook();
  if (problem !== null) return { restored: [], notifications: [stateDamaged(problem, name)] };
  const undone = await undoLastRun(port, state);
  if (undone === null) return { restored: [], notifications: [nothingToUndo(name)] };
  await port.state.write(serializeState(undone.state));
  const { outcomes } = undone;
  return { restored: restoredBy(outcomes), notifications: outcomeNotifications(outcomes, name) };
}

/** What became of the cells of the last run, and the record without it: still to be saved. */
export type UndoneRun = {
  readonly outcomes: readonly EditOutcome[];
  readonly state: WorkbookState;
};

/** Restores the cells of the last run; `null` when there is no run. */
export async function undoLastRun(
  port: Pick<WorkbookPort, "apply">,
  state: WorkbookState,
  watch?: Watch,
): Promise<UndoneRun | null> {
  const run = state.runs.at(-1);
  if (!run) return null;
  const outcomes = await port.apply(planUndo(run), watch);
  return { outcomes, state: withLastRun(state, leftovers(run, outcomes)) };
}

/** What a lock kept from being restored can be tried again; what the user has changed since is theirs. */
export function leftovers(
  run: readonly JournalEntry[],
  outcomes: readonly EditOutcome[],
): readonly JournalEntry[] {
  const locked = new Set(
    outcomes.flatMap(({ edit, status }) =>
      edit.kind === "cell" && status === "locked" ? [`${edit.sheet}!${edit.cell}`] : [],
    ),
  );
  return run.filter(({ sheet, cell }) => locked.has(`${sheet}!${cell}`));
}

function restoredBy(outcomes: readonly EditOutcome[]): readonly CellEdit[] {
  return outcomes.flatMap(({ edit, status }) =>
    edit.kind === "cell" && status === "done" ? [edit] : [],
  );
}

/** Says that the workbook holds no run of ours. */
export function nothingToUndo(file: string): Notification {
  const message = "没有可以撤销的写入：本工作簿里没有本工具的写入记录。";
  return { level: "warning", code: "nothingToUndo", message, file };
}
