import { readFile } from "node:fs/promises";
import type { LoadCalculator } from "../hosts/xlsx/calc/calculator";

/** Fetches the formula engine when a formula first depends on what was written, once for all files of a thread. */
export function formulaEngine(wasmPath: string): LoadCalculator {
  return () => (engines[wasmPath] ??= loadEngine(wasmPath));
}

const engines: Record<string, ReturnType<LoadCalculator>> = {};

async function loadEngine(wasmPath: string): ReturnType<LoadCalculator> {
  const [bytes, { createCalculator }] = await Promise.all([
    readFile(wasmPath),
    import("../hosts/xlsx/calc/ironcalc-calculator"),
  ]);
  return createCalculator(new Uint8Array(bytes));
}
