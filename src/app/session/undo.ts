import { nothingToUndo, undoLastRun } from "../undo-writes";
import { rememberEchoes, applier, writeWatch } from "./apply-cells";
import { showProgress, type Desk } from "./desk";
import { readBook } from "./read-book";
import { saveRecord } from "./record";
import { reportDone } from "./report";
import { runTask } from "./run-task";

/** Takes the last run back where the cells still hold what was written; the rest is listed. */
export function undo(desk: Desk): Promise<void> {
  return runTask(desk, async () => {
    showProgress(desk, "writing", { task: "undoing", done: 0, total: null });
    const { name } = await readBook(desk, {});
    const watch = writeWatch(desk, "undoing");
    const undone = await undoLastRun(applier(desk), desk.memory.record, watch);
    if (undone === null) {
      const notifications = [nothingToUndo(name)];
      return reportDone(desk, { action: "undo", outcomes: [], notifications });
    }
    const { outcomes, state } = undone;
    rememberEchoes(
      desk,
      outcomes.map(({ edit }) => edit),
    );
    await saveRecord(desk, state);
    await reportDone(desk, { action: "undo", outcomes });
  });
}
