import { readFile } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import type { LoadCalculator } from "../hosts/xlsx/calc/calculator";

/** Fetches the formula engine when a formula first depends on what was written, once for all files of a thread. */
export function formulaEngine(wasmPath: string): LoadCalculator {
  return () => (engines[wasmPath] ??= loadEngine(wasmPath));
}

const engines: Record<string, ReturnType<LoadCalculator>> = {};

/**
 * V8 optimises hot WebAssembly in the background, and the process waits for that before it ends: a second for a
 * workbook that computes in a tenth. With a higher budget only long computations are optimised.
 */
const PATIENT_OPTIMISER = "--wasm-tiering-budget=100000000";

async function loadEngine(wasmPath: string): ReturnType<LoadCalculator> {
  setFlagsFromString(PATIENT_OPTIMISER);
  const [bytes, { createCalculator }] = await Promise.all([
    readFile(wasmPath),
    import("../hosts/xlsx/calc/ironcalc-calculator"),
  ]);
  return createCalculator(new Uint8Array(bytes));
}
