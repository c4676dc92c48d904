import { readFileSync } from "node:fs";
import { runProcess } from "./run-process.mjs";

/** Milliseconds of each round by part: `{ reading, evaluation, writing }`. */
export async function measureParts(bundle, { input, rounds }) {
  const { status, outputFile } = await runProcess(
    ["--expose-gc", bundle, input, String(rounds)],
    "parts",
  );
  if (status !== 0) throw new Error(`the parts failed with ${status}; see ${outputFile}.err`);
  return JSON.parse(readFileSync(outputFile, "utf8"));
}
