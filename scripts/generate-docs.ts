/**
 * Writes the generated part of docs/: checks, policies, command line, and the examples that the pane shows of each check.
 * `--check` only says what has drifted.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format } from "prettier";
import { checkExamples } from "./docs/check-examples";
import { checkPages } from "./docs/check-pages";
import { excelLevelsPage } from "./docs/excel-levels-page";
import type { Page } from "./docs/page";
import { paneExamples } from "./docs/pane-examples";
import { policyPages } from "./docs/policy-pages";

const GENERATED_FOLDERS = ["checks", "policies"];

function commandLinePage(): Page {
  const { stdout } = spawnSync(process.execPath, ["bin/selfeval.mjs", "--help"], {
    encoding: "utf8",
  });
  return { path: "command-line.md", text: `# 命令行\n\n\`\`\`text\n${stdout.trimEnd()}\n\`\`\`\n` };
}

const PANE_EXAMPLES = "src/ui/checks/check-examples.json";

const examples = await checkExamples();
const markdown = await Promise.all(
  [...checkPages(examples), ...policyPages(), commandLinePage(), excelLevelsPage()].map(
    async ({ path, text }) => ({
      path: join("docs", path),
      text: await format(text, { parser: "markdown", printWidth: 100 }),
    }),
  ),
);
const kept = await format(paneExamples(examples), { parser: "json", printWidth: 100 });
const pages = [...markdown, { path: PANE_EXAMPLES, text: kept }];

const known = new Set(pages.map(({ path }) => path));
const stale = GENERATED_FOLDERS.flatMap((folder) => {
  const path = join("docs", folder);
  return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
}).filter((path) => !known.has(path));
const drifted = pages.filter(
  ({ path, text }) => !existsSync(path) || readFileSync(path, "utf8") !== text,
);

if (process.argv.includes("--check")) {
  for (const path of [...drifted.map((page) => page.path), ...stale]) {
    console.error(`${path} has drifted: run npm run docs`);
  }
  process.exitCode = drifted.length + stale.length > 0 ? 1 : 0;
} else {
  for (const path of stale) rmSync(path);
  for (const { path, text } of drifted) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`${pages.length} pages, ${drifted.length} written, ${stale.length} removed`);
}
