import { stateDamaged } from "../evaluate-workbook";
import { removeAll } from "../remove-traces";
import { rememberEchoes, applier, writeWatch } from "./apply-cells";
import { showProgress, type Desk } from "./desk";
import { readBook } from "./read-book";
import { saveRecord } from "./record";
import { reportDone } from "./report";
import { runTask } from "./run-task";

/** 移除本工具留下的全部内容: marks, comments, sheets and the record; what was written is taken back too where asked. */
export function removeEverything(desk: Desk, scores: "keep" | "undo"): Promise<void> {
  return runTask(desk, async () => {
    const { memory, services } = desk;
    showProgress(desk, "writing", { task: "removing", done: 0, total: null });
    await readBook(desk, {});
    const watch = writeWatch(desk, "removing");
    const { outcomes, state } = await removeAll(applier(desk), memory.record, {
      scores,
      watch,
    });
    rememberEchoes(
      desk,
      outcomes.map(({ edit }) => edit),
    );
    const damaged = memory.recordProblem;
    const { name = "" } = memory.workbook ?? {};
    if (damaged !== null) await services.port.state.write("");
    await saveRecord(desk, state);
    const notifications = damaged === null ? [] : [stateDamaged(damaged, name)];
    await reportDone(desk, { action: "remove", outcomes, notifications });
  });
}
