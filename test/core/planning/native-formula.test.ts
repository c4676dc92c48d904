import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import {
  evaluateWorkbook,
  parseAddress,
  policies,
  previewWrites,
  proposeWrites,
  type CellEdit,
  type Policy,
  type Workbook,
} from "../../../src/core";
import { createCalculator } from "../../../src/hosts/xlsx/calc/ironcalc-calculator";
import { openWorkbookPort } from "../../../src/hosts/xlsx/open-workbook-port";
import { department, withCells } from "../../support/department-workbook";
import { policyById } from "../../../src/core/policy/policies";
import { withPolicy } from "../../support/policy-builder";

const wasm = createRequire(__filename).resolve("@ironcalc/wasm/wasm_bg.wasm");
const calculator = createCalculator(new Uint8Array(readFileSync(wasm)));

/** Every proposal ticked, as live formulas. */
function formulasFor(book: Workbook, policy?: Policy): readonly CellEdit[] {
  const evaluation = evaluateWorkbook(book, policy ? { policy } : {});
  const proposals = proposeWrites(evaluation, book);
  const ids = proposals.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === "cell" ? [item.proposal.id] : [])),
  );
  const totals = evaluation.forms.map(({ form }) => `${form.sheet}!${form.total.score.cell ?? ""}`);
  const ticks = new Map([...ids, ...totals].map((id) => [id, true]));
  return previewWrites(evaluation, proposals, { ticks, mode: "formula" }).edits;
}

/** What the formulas give in the workbook with everything written, by the spreadsheet engine. */
function computed(book: Workbook, edits: readonly CellEdit[]): readonly unknown[] {
  const written = new Map(edits.map((edit) => [`${edit.sheet}!${edit.cell}`, edit]));
  const sheets = book.sheets.map(({ name, cells }) => {
    const kept = [...cells].flatMap(([key, { row, column, value }]) =>
      value === null || written.has(placeOf(name, key, { row, column }))
        ? []
        : [{ row, column, value }],
    );
    const added = edits
      .filter(({ sheet }) => sheet === name)
      .flatMap(({ cell, formula, value }) => {
        const at = parseAddress(cell);
        if (!at || value === null) return [];
        return [formula === undefined ? { ...at, value } : { ...at, formula }];
      });
    return { name, cells: [...kept, ...added] };
  });
  const targets = edits
    .filter(({ formula }) => formula !== undefined)
    .map(({ sheet, cell }) => ({ sheet, ...(parseAddress(cell) ?? { row: 1, column: 1 }) }));
  return calculator
    .compute({ sheets, names: [], targets })
    .map((one) => (one?.kind === "number" ? Number(one.value.toFixed(9)) : one));
}

function placeOf(
  name: string,
  _key: number,
  { row, column }: { row: number; column: number },
): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${name}!${letters}${String(row)}`;
}

function expectSame(book: Workbook, policy?: Policy): number {
  const edits = formulasFor(book, policy);
  const live = edits.filter(({ formula }) => formula !== undefined);
  const results = computed(book, edits);
  const told = live.map(({ cell, sheet, formula }, index) => [
    sheet,
    cell,
    formula,
    results[index],
  ]);
  expect(told).toEqual(
    live.map(({ cell, sheet, formula, value }) => [sheet, cell, formula, value]),
  );
  return live.length;
}

const root = resolve(__dirname, "../..");
const files = [
  ...readdirSync(resolve(root, "../assets/samples"))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => resolve(root, "../assets/samples", name)),
  ...readdirSync(join(root, "cases"))
    .filter((name) => /^[A-Z]{2}-/.test(name))
    .map((name) => join(root, "cases", name, "workbook.xlsx")),
];

describe("live formulas", () => {
  test("give in the spreadsheet what was proposed: the published forms, and one sample under every rule-set", async () => {
    let formulas = 0;
    for (const file of files) {
      const port = await openWorkbookPort(new Uint8Array(readFileSync(file)), "a.xlsx", {
        loadCalculator: null,
      });
      const book = await port.readWorkbook();
      const ruleSets = file.includes("待评分") ? [undefined, ...policies] : [undefined];
      for (const policy of ruleSets) formulas += expectSame(book, policy);
    }
    expect(formulas).toBeGreaterThan(200);
  });

  const standard = policyById("cn-mof-2020") as Policy;
  const number = (value: number, numberFormat = "General") => ({
    value,
    text: String(value),
    numberFormat,
  });

  type Case = {
    readonly name: string;
    readonly target: number | string;
    readonly actual: number | string;
    readonly formula: string | undefined;
    readonly rules?: Readonly<Record<string, unknown>>;
    readonly category?: string;
  };
  const cases: readonly Case[] = [
    { name: "in proportion", target: 12, actual: 9, formula: "ROUND(MIN(F10/E10,1)*G10,2)" },
    { name: "reached", target: 12, actual: 15, formula: "ROUND(MIN(F10/E10,1)*G10,2)" },
    { name: "nothing done", target: 12, actual: 0, formula: "ROUND(MIN(F10/E10,1)*G10,2)" },
    { name: "a target of zero has no quotient", target: 0, actual: 0, formula: undefined },
    { name: "a text is no number for a formula", target: "≥12场", actual: 9, formula: undefined },
    { name: "an actual with its unit is a text", target: 12, actual: "9场", formula: undefined },
    {
      name: "only reaching counts",
      target: 12,
      actual: 9,
      rules: { "quantitative.forward": "binary" },
      formula: "ROUND(IF(F10>=E10,1,0)*G10,2)",
    },
    {
      name: "below the pass mark",
      target: 12,
      actual: 6,
      rules: { "quantitative.passMark": 0.6 },
      formula: "ROUND(IF(F10/E10<0.6,0,MIN(F10/E10,1))*G10,2)",
    },
    {
      name: "exactly",
      target: 12,
      actual: 13,
      rules: { "quantitative.equal": "strict" },
      formula: "ROUND(IF(F10=E10,1,0)*G10,2)",
    },
    {
      name: "by deviation",
      target: 12,
      actual: 15,
      rules: { "quantitative.equal": "symmetric" },
      formula: "ROUND(MAX(1-ABS(F10/E10-1),0)*G10,2)",
    },
    {
      name: "a deduction for over-achievement is more than a share",
      target: 12,
      actual: 13,
      rules: {
        "quantitative.overAchievement": [{ ratioFrom: 3, action: "deduct", deductShare: 0.1 }],
      },
      formula: undefined,
    },
  ];

  test.each(cases)("of a score: $name", ({ target, actual, formula, rules }) => {
    const cell = (value: number | string) =>
      typeof value === "number" ? number(value) : { value, text: value };
    const book = withCells(department({ name: "甲" }), "甲", {
      E10: cell(target),
      F10: cell(actual),
    });
    const policy = withPolicy(standard, rules ?? {});
    const edit = formulasFor(book, policy).find(({ cell: at }) => at === "H10");
    expect(edit?.formula).toBe(formula);
    expectSame(book, policy);
  });

  test.each([
    ["linearToDouble", "ROUND(MAX(MIN(2-F10/E10,1),0)*G10,2)"],
    ["ratio", "ROUND(IF(F10<=E10,1,E10/F10)*G10,2)"],
    ["allOrNothing", "ROUND(IF(F10<=E10,1,0)*G10,2)"],
  ])("of a ceiling counted by %s", (reverse, formula) => {
    const book = withCells(department({ name: "甲" }), "甲", {
      B10: { value: "成本指标", text: "成本指标" },
      C10: { value: "经济成本指标", text: "经济成本指标" },
      D10: { value: "项目总成本（万元）", text: "项目总成本（万元）" },
      E10: number(80),
      F10: number(100),
    });
    const policy = withPolicy(standard, { "quantitative.reverse": reverse });
    expect(formulasFor(book, policy).find(({ cell }) => cell === "H10")?.formula).toBe(formula);
    expectSame(book, policy);
  });

  test("a percentage and a plain number are not put into one quotient", () => {
    const book = withCells(department({ name: "甲" }), "甲", {
      E10: { value: 0.9, text: "90%", numberFormat: "0%" },
      F10: number(85),
    });
    expect(formulasFor(book).find(({ cell }) => cell === "H10")?.formula).toBeUndefined();
  });

  test("no formula is offered where rounding hangs on binary noise", () => {
    const book = withCells(department({ name: "甲" }), "甲", {
      E10: number(1000),
      F10: number(900.1),
      G10: number(50.5),
    });
    expectSame(book);
  });
});
