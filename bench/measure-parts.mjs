import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { benchFolder, cacheFolder, projectFolder } from "./paths.mjs";
import { runProcess } from "./run-process.mjs";

/** Bundles `parts.ts` into the cache; gives the path of the bundle. */
export async function buildParts() {
  const { build } = await import("esbuild");
  mkdirSync(cacheFolder, { recursive: true });
  const outfile = join(cacheFolder, "parts.mjs");
  await build({
    entryPoints: [join(benchFolder, "parts.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    loader: { ".wasm": "file" },
    absWorkingDir: projectFolder,
    logLevel: "warning",
  });
  return outfile;
}

/** Milliseconds of each round by part: `{ reading, evaluation, writing }`. */
export async function measureParts(bundle, { input, rounds }) {
  const { status, outputFile } = await runProcess(
    ["--expose-gc", bundle, input, String(rounds)],
    "parts",
  );
  if (status !== 0) throw new Error(`the parts failed with ${status}; see ${outputFile}.err`);
  return JSON.parse(readFileSync(outputFile, "utf8"));
}
