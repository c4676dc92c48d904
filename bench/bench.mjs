/** Generates the workbooks, measures every contestant in interleaved rounds, verifies what they wrote, prints the tables. */
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { buildSource } from "./build-source.mjs";
import { CONTESTANTS, FILES } from "./contestants/index.mjs";
import { workbookBytes } from "./form/workbook-file.mjs";
import { measureParts } from "./measure-parts.mjs";
import { readOptions } from "./options.mjs";
import { resultsFolder, workFolder } from "./paths.mjs";
import { seededRandom, shuffled } from "./random.mjs";
import { report } from "./report.mjs";
import { runProcess } from "./run-process.mjs";
import { verifyRun } from "./verify.mjs";

const say = (line) => process.stderr.write(`${line}\n`);

const options = readOptions();
if (options) await runBench();
else process.exitCode = 2;

async function runBench() {
  const result = { startedAt: new Date().toISOString(), machine: machine(), options };
  Object.assign(result, { measurements: [], written: [], parts: [], fileKiB: {} });
  const random = seededRandom(options.seed);
  await buildSource(FILES);
  for (const sheets of options.sizes) {
    const subjects = subjectsOf(sheets);
    await warmUp(subjects);
    result.fileKiB[sheets] = Math.round(statSync(inputPath(sheets, false)).size / 1024);
    for (let round = 1; round <= options.rounds; round += 1) {
      for (const subject of shuffled(random, subjects))
        await measure(subject, { sheets, round, result });
    }
    if (options.only.includes("parts")) await measureAllParts(sheets, result);
  }
  save(result);
  process.stdout.write(report(result));
}

function machine() {
  const { length } = cpus();
  return {
    node: process.version,
    processor: cpus()[0]?.model ?? "",
    cores: length,
    usable: availableParallelism(),
    memoryMiB: Math.round(totalmem() / 2 ** 20),
  };
}

/** Every contestant once, untimed: its code and ours, which is bundled on its first run, are then in the file cache. */
async function warmUp(subjects) {
  const input = makeInput(1, false);
  for (const { name, contestant } of subjects) {
    emptyFolder(contestant.folder);
    await runProcess(contestant.argumentsFor(input, options), name);
  }
}

/** The contestants asked for, each with its input; generating the inputs has warmed the file cache. */
function subjectsOf(sheets) {
  const formulas = { name: "formulas", contestant: CONTESTANTS[0], input: makeInput(sheets, true) };
  const plain = makeInput(sheets, false);
  const contestants = CONTESTANTS.map((contestant) => ({
    name: contestant.name,
    contestant,
    input: plain,
  }));
  return [...contestants, formulas].filter(({ name }) => options.only.includes(name));
}

function inputPath(sheets, formulas) {
  return join(workFolder, `forms-${sheets}${formulas ? "-formulas" : ""}.xlsx`);
}

function makeInput(sheets, formulas) {
  const path = inputPath(sheets, formulas);
  mkdirSync(workFolder, { recursive: true });
  writeFileSync(path, workbookBytes({ sheets, formulas }));
  return path;
}

async function measure({ name, contestant, input }, { sheets, round, result }) {
  emptyFolder(contestant.folder);
  const [load] = loadavg();
  const run = await runProcess(contestant.argumentsFor(input, options), name);
  const { milliseconds, processorMs, peakMiB } = run;
  say(
    `${sheets} sheets, round ${round}: ${name} ${milliseconds.toFixed(0)} ms, ${peakMiB.toFixed(0)} MiB`,
  );
  result.measurements.push({
    subject: name,
    sheets,
    round,
    milliseconds,
    processorMs,
    peakMiB,
    load,
  });
  if (round > 1) return;
  const changed = await verifyRun(contestant, { input, sheets, run, cells: options.cells });
  result.written.push({ subject: name, sheets, changed });
}

async function measureAllParts(sheets, result) {
  say(`${sheets} sheets: the parts`);
  const input = inputPath(sheets, false);
  const times = await measureParts(await buildSource("parts.ts"), {
    input,
    rounds: options.rounds,
  });
  result.parts.push({ sheets, times });
}

function emptyFolder(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

function save(result) {
  mkdirSync(resultsFolder, { recursive: true });
  const path = join(resultsFolder, `${result.startedAt.replaceAll(":", "-")}.json`);
  writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`);
  say(`saved ${path}`);
}
