import { createRequire } from "node:module";
import { version } from "../../package.json";
import { keepHeapLean } from "./lean-heap";
import { runCli } from "./run-cli";

keepHeapLean();

/** Entry of the command line. The exit code is set, not forced, so that a pipe is written out to its end. */
process.exitCode = await runCli(process.argv.slice(2), {
  toolVersion: version,
  workerUrl: new URL("./worker.mjs", import.meta.url),
  wasmPath: createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm"),
});
