import type { Desk } from "./desk";

/** Work between two pauses, in milliseconds: with the step that ends it, a slice stays below 40 ms (本工具默认). */
const SLICE = 25;

/** How the caller of sliced work follows it, and ends it. */
export type SliceWatch<Step> = {
  /** Called once a slice, with its last step. */
  onSlice?(step: Step): void;
  /** Sent into every step. */
  stopped(): boolean;
};

/** Does stepwise work in slices with a pause after each, so that the screen can draw and take input. */
export async function runInSlices<Step, Result>(
  { services }: Desk,
  work: Generator<Step, Result, boolean | undefined>,
  watch: SliceWatch<Step>,
): Promise<Result> {
  let start = services.clock();
  for (;;) {
    const step = work.next(watch.stopped());
    if (step.done === true) return step.value;
    if (services.clock() - start < SLICE) continue;
    watch.onSlice?.(step.value);
    await services.pause();
    start = services.clock();
  }
}
