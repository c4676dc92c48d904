import type { FileResult } from "./file-result";
import type { Task } from "./settings";

/** Does one task; never rejects. */
export type Doer = (task: Task) => Promise<FileResult>;

/**
 * Does the tasks with as many at a time as there are doers, and gives the results in the order of the tasks,
 * each as soon as it and all before it are there.
 */
export async function* runTasks(
  tasks: readonly Task[],
  doers: readonly Doer[],
): AsyncGenerator<FileResult> {
  const slots = tasks.map(() => newSlot());
  const queue = tasks.entries();
  const working = doers.map(async (work) => {
    for (const [index, task] of queue) slots[index]?.settle(await work(task));
  });
  for (const slot of slots) yield await slot.result;
  await Promise.all(working);
}

type Slot = { readonly result: Promise<FileResult>; settle(result: FileResult): void };

function newSlot(): Slot {
  let settle: Slot["settle"] = () => undefined;
  const result = new Promise<FileResult>((resolve) => (settle = resolve));
  return { result, settle };
}
