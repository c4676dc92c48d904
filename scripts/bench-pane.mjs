/**
 * Start of the pane beside the official React template: first paint and ready on a slowed processor, and the bytes of
 * JavaScript before the first screen. `npm run bench:pane -- --peer PATH` [--own dist/addin] [--rounds 15] [--slow 6]
 * [--json FILE]. It builds nothing: PATH is the template's built folder.
 * Ready is the first button present and painted, or the end of the last long task begun before that.
 */
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, findBrowser, INSTALL_BROWSER } from "./find-browser.mjs";
import { measureStart } from "./bench-pane/measure-start.mjs";
import { resultTable } from "./bench-pane/result-table.mjs";
import { servePages } from "./bench-pane/serve-pages.mjs";

const { values } = parseArgs({
  options: {
    peer: { type: "string" },
    own: { type: "string", default: "dist/addin" },
    rounds: { type: "string", default: "15" },
    slow: { type: "string", default: "6" },
    json: { type: "string" },
  },
});

function fail(reason) {
  console.error(reason);
  process.exit(2);
}

const rounds = Number(values.rounds);
const slow = Number(values.slow);
if (!values.peer) fail("--peer is missing: the built folder of the official template");
if (!Number.isInteger(rounds) || rounds < 1)
  fail(`--rounds must be a whole number: ${values.rounds}`);
if (!(slow >= 1)) fail(`--slow must be 1 or more: ${values.slow}`);
const folders = { own: path.resolve(values.own), peer: path.resolve(values.peer) };
for (const folder of Object.values(folders)) {
  if (!existsSync(path.join(folder, "taskpane.html"))) fail(`no taskpane.html in ${folder}`);
}
const executablePath = findBrowser();
if (executablePath === null) fail(`no browser found: ${INSTALL_BROWSER[process.platform]}`);

const servers = { own: await servePages(folders.own), peer: await servePages(folders.peer) };
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
const samples = { own: [], peer: [] };
// One round more than asked: the first warms the machine and is thrown away.
for (let round = 0; round <= rounds; round += 1) {
  // Each goes first in every other round, so that neither profits from its place.
  const order = round % 2 === 0 ? ["own", "peer"] : ["peer", "own"];
  for (const name of order) {
    const sample = await measureStart(browser, servers[name].url, slow);
    if (round > 0) samples[name].push(sample);
  }
  process.stderr.write(`\rround ${round}/${rounds}`);
}
process.stderr.write("\n");
await browser.close();
for (const server of Object.values(servers)) server.close();
console.log(resultTable(samples, { rounds, slow }));
if (values.json) writeFileSync(values.json, JSON.stringify({ rounds, slow, samples }, null, 1));
