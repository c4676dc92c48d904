import {
  parseState,
  planUndo,
  serializeState,
  type CellEdit,
  type EditOutcome,
  type JournalEntry,
  type Notification,
} from "../core/index";
import { stateDamaged } from "./evaluate-workbook";
import { outcomeNotifications } from "./outcome-notifications";
import type { WorkbookPort } from "./ports";

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
  const run = state.runs.at(-1);
  if (!run) return { restored: [], notifications: [nothingToUndo(name)] };
  const outcomes = await port.apply(planUndo(run));
  const left = leftovers(run, outcomes);
  const runs = [...state.runs.slice(0, -1), ...(left.length === 0 ? [] : [left])];
  await port.state.write(serializeState({ ...state, runs }));
  return { restored: restoredBy(outcomes), notifications: outcomeNotifications(outcomes, name) };
}

/** What a lock kept from being restored can be tried again; what the user has changed since is theirs. */
function leftovers(
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

function nothingToUndo(file: string): Notification {
  const message = "没有可以撤销的写入：本工作簿里没有本工具的写入记录。";
  return { level: "warning", code: "nothingToUndo", message, file };
}
