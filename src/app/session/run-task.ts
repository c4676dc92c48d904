import type { Desk } from "./desk";
import type { Stage } from "./session-types";
import { isStop, troubleOf } from "./trouble";

/** Stages that work may end on when it is stopped before it has anything to show. */
const RESTING: readonly Stage["kind"][] = [
  "start",
  "empty",
  "noForm",
  "detected",
  "checked",
  "previewing",
  "reported",
];

/**
 * Does one piece of work at a time: what fails becomes the stage "failed" and can be repeated, what is stopped goes back to where
 * it began. Asked while other work is under way, it does nothing.
 */
export async function runTask(desk: Desk, work: () => Promise<void>): Promise<void> {
  const { memory, store } = desk;
  if (memory.busy) return;
  const { stage } = store.get();
  if (RESTING.includes(stage.kind)) memory.rest = stage;
  Object.assign(memory, { busy: true, stopAsked: false, touched: false, failed: null });
  memory.turn += 1;
  try {
    await work();
    if (store.get().stage.kind === "failed") store.set({ stage: memory.rest });
  } catch (error) {
    if (isStop(error)) store.set({ stage: memory.rest });
    else fail(desk, error, work);
  } finally {
    memory.busy = false;
  }
}

function fail(desk: Desk, error: unknown, work: () => Promise<void>): void {
  const trouble = troubleOf(error, desk);
  desk.memory.failed = () => runTask(desk, work);
  desk.store.set({ stage: { kind: "failed", trouble } });
}
