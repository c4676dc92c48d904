/**
 * The parts of `score`, each timed alone in one process: `INPUT ROUNDS`. Prints one line of JSON: milliseconds of each
 * round by part. The first round is cold, as it is for the command; the others show the code once compiled.
 */
import { readFileSync } from "node:fs";
import {
  evaluateWorkbook,
  parseState,
  planMarks,
  planResultSheets,
  planScores,
  type Evaluation,
  type Workbook,
} from "../src/core/index";
import { nativeCodec } from "../src/cli/native-codec";
import { openWorkbookPort } from "../src/hosts/xlsx/open-workbook-port";
import type { XlsxPort } from "../src/hosts/xlsx/xlsx-port";

type Times = Record<"reading" | "evaluation" | "writing", number[]>;

const [input = "", rounds = "1"] = process.argv.slice(2);
const times: Times = { reading: [], evaluation: [], writing: [] };

for (let round = 0; round < Number(rounds); round += 1) {
  const { port, workbook } = await timed(times.reading, readFile);
  const evaluation = await timed(times.evaluation, () => evaluateWorkbook(workbook));
  await timed(times.writing, () => write(port, workbook, evaluation));
}
process.stdout.write(`${JSON.stringify(times)}\n`);

async function timed<T>(into: number[], work: () => T | Promise<T>): Promise<T> {
  globalThis.gc?.();
  const started = performance.now();
  const result = await work();
  into.push(performance.now() - started);
  return result;
}

async function readFile() {
  const options = { loadCalculator: null, codec: nativeCodec };
  const port = await openWorkbookPort(readFileSync(input), input, options);
  return { port, workbook: await port.readWorkbook() };
}

/** Plans, applies and saves to bytes, as `score` does. */
async function write(port: XlsxPort, workbook: Workbook, evaluation: Evaluation): Promise<void> {
  const { edits } = planScores(evaluation, workbook, { overwriteTyped: false });
  await port.apply([...edits, ...planMarks(evaluation)]);
  const sheetNames = workbook.sheets.map(({ name }) => name);
  const { state } = parseState(null);
  await port.apply(planResultSheets(evaluation, { toolVersion: "bench", sheetNames, state }));
  port.save();
}
