/**
 * The parts of `score`, each timed alone in one process: `INPUT ROUNDS`. Prints one line of JSON: milliseconds of each
 * round by part: file to grids, grids to forms, scores and checks, writing. The first round is cold, as it is for the
 * command; the others show the code once compiled.
 */
import { readFileSync } from "node:fs";
import {
  checkWorkbook,
  parseState,
  planMarks,
  planResultSheets,
  planScores,
  type Evaluation,
  type Workbook,
} from "../src/core/index";
import { nativeCodec } from "../src/cli/native-codec";
import { scoredWorkbook, scoreUnderPolicy } from "../src/core/evaluate";
import { readForms, type FormsOfWorkbook } from "../src/core/reading";
import { openWorkbookPort } from "../src/hosts/xlsx/open-workbook-port";
import type { XlsxPort } from "../src/hosts/xlsx/xlsx-port";

type Times = Record<"grids" | "forms" | "evaluation" | "writing", number[]>;

const [input = "", rounds = "1"] = process.argv.slice(2);
const times: Times = { grids: [], forms: [], evaluation: [], writing: [] };

for (let round = 0; round < Number(rounds); round += 1) {
  const { port, workbook } = await timed(times.grids, readFile);
  const read = await timed(times.forms, () => readForms(workbook));
  const evaluation = await timed(times.evaluation, () => evaluate(workbook, read));
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

function evaluate(workbook: Workbook, { forms, otherSheets }: FormsOfWorkbook): Evaluation {
  const scored = forms.map((form) => scoreUnderPolicy(form, undefined));
  return checkWorkbook(scoredWorkbook(workbook, { forms: scored, otherSheets }, {}));
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
