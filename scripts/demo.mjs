/** `npm run demo`: scores the sample workbook into demo-output/. Findings in the sample are its purpose, not a failure. */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sample = join("assets", "samples", "投资服务局2023年度绩效自评-待评分.xlsx");
const { status } = spawnSync(
  process.execPath,
  [join(root, "bin", "selfeval.mjs"), "score", sample, "-o", "demo-output"],
  { cwd: root, stdio: "inherit" },
);
process.exitCode = status === 1 ? 0 : (status ?? 3);
