import { rowOf, setRow, type Bench } from "./bench";
import { fileBytes } from "./file-bytes";
import { problemText } from "./file-problem";

/** Looks at every file that waits, as many at a time as there are lanes. A run under way takes new ones in. */
export function runBatch(bench: Bench): Promise<void> {
  const { memory } = bench;
  memory.stopAsked = false;
  memory.run ??= run(bench);
  return memory.run;
}

/** Goes on with files that wait, were stopped or failed. */
export function resumeBatch(bench: Bench): Promise<void> {
  const { memory, store } = bench;
  const files = store.get().files.map((row) => {
    const isLeft = row.status === "stopped" || row.status === "failed";
    const isOpen = memory.opened.has(row.id);
    return isLeft && !isOpen ? { ...row, status: "waiting" as const, problem: null } : row;
  });
  store.set({ files });
  return runBatch(bench);
}

/** Ends the run at the next file; what is done stays. */
export function stopBatch({ memory }: Bench): void {
  memory.stopAsked = memory.run !== null;
}

async function run(bench: Bench): Promise<void> {
  const { memory, services, store } = bench;
  memory.runDone = 0;
  showProgress(bench);
  const lanes = Array.from({ length: services.lanes }, () => runLane(bench));
  await Promise.all(lanes);
  memory.run = null;
  if (memory.stopAsked) markStopped(bench);
  store.set({ batch: null });
}

async function runLane(bench: Bench): Promise<void> {
  const { memory } = bench;
  for (;;) {
    const next = memory.stopAsked ? undefined : nextWaiting(bench);
    if (!next) return;
    setRow(bench, next.id, { status: "working" });
    await lookAt(bench, next.id);
    memory.runDone += 1;
    showProgress(bench);
  }
}

function nextWaiting({ store, memory }: Bench) {
  return store
    .get()
    .files.find(({ id, status }) => status === "waiting" && !memory.opening.has(id));
}

function showProgress({ store, memory }: Bench): void {
  const left = store
    .get()
    .files.filter(({ status }) => status === "waiting" || status === "working");
  const done = memory.runDone;
  store.set({ batch: { done, total: done + left.length } });
}

/** One file that cannot be read does not end the run. */
async function lookAt(bench: Bench, id: string): Promise<void> {
  try {
    const bytes = await fileBytes(bench, id);
    const row = rowOf(bench, id);
    if (!row) return;
    const figures = await bench.services.evaluateFile(row.name, bytes);
    if (isOurs(bench, id)) setRow(bench, id, { status: "done", problem: null, figures });
  } catch (error) {
    const problem = problemText(error);
    if (isOurs(bench, id)) setRow(bench, id, { status: "failed", problem, figures: null });
  }
}

/** A file that was opened meanwhile is told of by its tab. */
function isOurs({ memory }: Bench, id: string): boolean {
  return !memory.opened.has(id) && !memory.opening.has(id);
}

function markStopped({ store }: Bench): void {
  const files = store
    .get()
    .files.map((row) => (row.status === "waiting" ? { ...row, status: "stopped" as const } : row));
  store.set({ files });
}
