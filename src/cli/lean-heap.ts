import { setFlagsFromString } from "node:v8";

/**
 * How far the heap may grow over what is alive before it is cleared, in percent. Left to itself it may double: at 1,000
 * sheets the process then took 300 to 325 MiB instead of 267; clearing it four times more often costs one percent of the time.
 */
const GROWTH = 30;

/** Keeps the memory of this process, its threads included, close to what it needs. To be called before any work. */
export function keepHeapLean(): void {
  setFlagsFromString(`--heap-growing-percent=${String(GROWTH)}`);
}
