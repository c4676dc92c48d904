import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  checks,
  evaluateStepwise,
  evaluateWorkbook,
  readFormsStepwise,
  type EvaluationProgress,
  type EvaluateOptions,
  type SteppedEvaluation,
  type Workbook,
} from "../../src/core";
import { readForms } from "../../src/core/reading";
import { openWorkbookPort } from "../../src/hosts/xlsx/open-workbook-port";
import { department } from "../support/department-workbook";
import { sheet, workbook } from "../support/sheet-builder";

const root = resolve(__dirname, "..");
const samples = resolve(root, "../assets/samples");
const files = [
  ...readdirSync(samples)
    .filter((name) => /\.xlsx?$/.test(name))
    .map((name) => join(samples, name)),
  ...readdirSync(join(root, "cases"))
    .filter((name) => /^[A-Z]{2}-/.test(name))
    .map((name) => join(root, "cases", name, "workbook.xlsx")),
];

async function read(path: string): Promise<Workbook> {
  const bytes = new Uint8Array(readFileSync(path));
  const port = await openWorkbookPort(bytes, path.endsWith(".xls") ? "a.xls" : "a.xlsx", {
    loadCalculator: null,
  });
  return port.readWorkbook();
}

/** Runs to the end, asking to stop from the step on that `stopAt` picks. */
function run(
  book: Workbook,
  options: EvaluateOptions = {},
  stopAt: (step: EvaluationProgress) => boolean = () => false,
): SteppedEvaluation & { readonly steps: readonly EvaluationProgress[] } {
  const work = evaluateStepwise(book, options);
  const steps: EvaluationProgress[] = [];
  let stop = false;
  for (;;) {
    const step = work.next(stop);
    if (step.done === true) return { ...step.value, steps };
    steps.push(step.value);
    stop = stopAt(step.value);
  }
}

describe("evaluating in steps", () => {
  test.each(files)("gives what evaluating at once gives: %s", async (path) => {
    const book = await read(path);
    expect(run(book)).toMatchObject({ partial: false, evaluation: evaluateWorkbook(book) });
    const quick = { only: ["SE302", "SE101"], skip: ["SE101"] };
    expect(run(book, quick).evaluation).toEqual(evaluateWorkbook(book, quick));
    const forms = readFormsStepwise(book);
    let step = forms.next();
    while (step.done !== true) step = forms.next();
    expect(step.value).toEqual(readForms(book));
  });

  const names = ["甲", "乙", "丙"];
  const book = department(...names.map((name) => ({ name, actual: null })));

  test("says how far it is, sheet by sheet, then form by form", () => {
    const { steps } = run(book);
    const told = steps.map(({ task, done, total }) => `${task} ${String(done)}/${String(total)}`);
    expect(told.slice(0, 6)).toEqual([
      "scoring 1/3",
      "scoring 2/3",
      "scoring 3/3",
      "checking 1/3",
      "checking 2/3",
      "checking 3/3",
    ]);
    expect(new Set(told.slice(6))).toEqual(new Set(["checking 3/3"]));
  });

  test("findings so far grow form by form", () => {
    const counts: number[] = [];
    run(book, {}, ({ soFar }) => {
      if (soFar) counts.push(new Set(soFar().findings.map(({ form }) => form)).size);
      return false;
    });
    expect(counts.slice(0, 3)).toEqual([1, 2, 3]);
  });

  test("stopped while scoring, what is scored is checked by itself and marked partial", () => {
    const { evaluation, partial } = run(
      book,
      {},
      ({ task, done }) => task === "scoring" && done === 2,
    );
    expect(partial).toBe(true);
    expect(evaluation.forms.map(({ form }) => form.sheet)).toEqual(["甲", "乙"]);
    const alone = new Set(
      checks.filter(({ scope }) => scope === "form").map(({ meta }) => meta.id),
    );
    expect(evaluation.findings.length).toBeGreaterThan(0);
    expect(evaluation.findings.every(({ check }) => alone.has(check as `SE${number}`))).toBe(true);
  });

  test("stopped while checking, every form stays and the findings of those checked", () => {
    const { evaluation, partial } = run(book, {}, ({ task }) => task === "checking");
    expect(partial).toBe(true);
    expect(evaluation.forms).toHaveLength(3);
    expect(new Set(evaluation.findings.map(({ sheet: name }) => name))).toEqual(new Set(["甲"]));
  });

  test("reading forms stops after the sheet it is at", () => {
    const forms = readFormsStepwise(
      workbook(sheet([["甲"]], { name: "1" }), sheet([["乙"]], { name: "2" })),
    );
    forms.next();
    const last = forms.next(true);
    expect(last.done === true && last.value.otherSheets.map(({ sheet: name }) => name)).toEqual([
      "1",
    ]);
  });
});
