/**
 * Preloaded into every measured process: on exit, adds one line to the file named by BENCH_PEAK_FILE: the process id, its
 * peak resident memory in KiB, and the processor time of all its threads in µs. Linux keeps the peak of the program itself as VmHWM; `maxRSS` there also counts
 * what the parent had resident when it started the process, so it is only used elsewhere.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";

const STATUS = "/proc/self/status";

function peakKiB() {
  if (!existsSync(STATUS)) return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(STATUS, "utf8"))?.[1]);
}

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  appendFileSync(process.env.BENCH_PEAK_FILE, `${process.pid} ${peakKiB()} ${user + system}\n`);
});
