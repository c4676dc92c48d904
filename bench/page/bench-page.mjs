/** Measures the built page and what is left of it without screens and evaluation, in interleaved rounds; see bench/README.md. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { findBrowser, INSTALL_BROWSER } from "../../scripts/find-browser.mjs";
import { resultsFolder } from "../paths.mjs";
import { seededRandom, shuffled } from "../random.mjs";
import { buildBare } from "./build-bare.mjs";
import { CASES } from "./cases.mjs";
import { addressOf } from "./contestants.mjs";
import { measureDrop } from "./measure-drop.mjs";
import { readOptions } from "./options.mjs";
import { pageReport } from "./page-report.mjs";
import { traceCase } from "./trace-case.mjs";

const say = (line) => process.stderr.write(`${line}\n`);

const options = readOptions();
const executablePath = findBrowser();
if (options === null) process.exitCode = 2;
else if (executablePath === null) fail(`no browser found: ${INSTALL_BROWSER[process.platform]}`);
else if (!existsSync(options.page)) fail(`no built page: npx webpack --mode production`);
else if (options.trace !== null) await traceAll();
else await measureAll();

function fail(reason) {
  say(reason);
  process.exitCode = 2;
}

async function measureAll() {
  const bare = await buildBare();
  const random = seededRandom(options.seed);
  const measurements = [];
  for (const name of options.cases) {
    const files = CASES[name].make();
    for (let round = 1; round <= options.rounds; round += 1) {
      for (const contestant of shuffled(random, options.only)) {
        const address = addressOf(contestant, { page: options.page, bare });
        const isBare = contestant !== "page";
        const found = await measureDrop({ executablePath, address, files, isBare });
        say(
          `${CASES[name].label}, round ${round}: ${contestant} ${found.milliseconds.toFixed(0)} ms`,
        );
        measurements.push({ case: name, contestant, round, ...found });
      }
    }
  }
  const machine = { processor: cpus()[0]?.model ?? "", cores: cpus().length };
  const result = { startedAt: new Date().toISOString(), machine, options, measurements };
  mkdirSync(resultsFolder, { recursive: true });
  const path =
    options.json ?? join(resultsFolder, `page-${result.startedAt.replaceAll(":", "-")}.json`);
  writeFileSync(path, `${JSON.stringify(result, null, 1)}\n`);
  process.stdout.write(pageReport(result));
}

async function traceAll() {
  mkdirSync(options.trace, { recursive: true });
  for (const name of options.cases) {
    const path = join(options.trace, `${name}.json`);
    const text = await traceCase({
      executablePath,
      address: options.page,
      files: CASES[name].make(),
      path,
    });
    process.stdout.write(`## ${CASES[name].label} (${path})\n\n${text}\n`);
  }
}
