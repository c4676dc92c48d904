/**
 * `npm run bench`: the time and memory of `score` beside exceljs and xlsx-populate on the same generated workbooks.
 * See bench/README.md.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const bench = join(dirname(dirname(fileURLToPath(import.meta.url))), "bench");

function installPeers() {
  if (existsSync(join(bench, "node_modules", "xlsx-populate"))) return 0;
  const install = ["ci", "--prefix", bench, "--no-audit", "--no-fund"];
  return spawnSync("npm", install, { stdio: "inherit", shell: process.platform === "win32" })
    .status;
}

if (installPeers() === 0) await import("../bench/bench.mjs");
else process.exitCode = 3;
