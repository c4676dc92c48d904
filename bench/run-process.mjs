import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { benchFolder, projectFolder, workFolder } from "./paths.mjs";

const peakFile = join(workFolder, "peak.log");
const reporter = pathToFileURL(join(benchFolder, "contestants", "report-peak.mjs")).href;

/**
 * Runs one fresh Node process and gives its wall time in ms, its processor time in ms, its peak memory in MiB, its exit status and the file that
 * holds its standard output. Every contestant is started in this one way.
 */
export async function runProcess(args, outputName) {
  mkdirSync(workFolder, { recursive: true });
  rmSync(peakFile, { force: true });
  const outputFile = join(workFolder, `${outputName}.log`);
  const output = openSync(outputFile, "w");
  const errors = openSync(`${outputFile}.err`, "w");
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: projectFolder,
    stdio: ["ignore", output, errors],
    env: { ...process.env, NODE_OPTIONS: `--import=${reporter}`, BENCH_PEAK_FILE: peakFile },
  });
  const status = await new Promise((resolve, reject) => {
    child.once("exit", (code, signal) => resolve(code ?? signal));
    child.once("error", reject);
  });
  const milliseconds = performance.now() - started;
  closeSync(output);
  closeSync(errors);
  return { milliseconds, ...usage(), status, outputFile };
}

/** Sums over the Node processes that took part; a process with worker threads reports once for each thread. */
function usage() {
  const processes = new Map();
  for (const line of readFileSync(peakFile, "utf8").trim().split("\n")) {
    const [id, kib, microseconds] = line.split(" ").map(Number);
    const known = processes.get(id) ?? { kib: 0, microseconds: 0 };
    processes.set(id, {
      kib: Math.max(known.kib, kib),
      microseconds: Math.max(known.microseconds, microseconds),
    });
  }
  const all = [...processes.values()];
  return {
    processorMs: all.reduce((sum, { microseconds }) => sum + microseconds, 0) / 1000,
    peakMiB: all.reduce((sum, { kib }) => sum + kib, 0) / 1024,
  };
}
