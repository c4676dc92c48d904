import { readFileSync } from "node:fs";
import type { CellEdit } from "../../../src/core/model/edit";
import { cellAt } from "../../../src/core/model/workbook";
import { parseAddress } from "../../../src/core/model/address";
import type { Calculator } from "../../../src/hosts/xlsx/calc/calculator";
import { createCalculator } from "../../../src/hosts/xlsx/calc/ironcalc-calculator";
import { openWorkbookPort } from "../../../src/hosts/xlsx/open-workbook-port";
import { buildXlsx, type SheetSpec, type WorkbookSpec } from "../../support/xlsx-builder";
import { richWorkbook } from "../../support/rich-workbook";

let calculator: Calculator | null = null;

function loadCalculator(): Promise<Calculator> {
  const wasm = "node_modules/@ironcalc/wasm/wasm_bg.wasm";
  calculator ??= createCalculator(new Uint8Array(readFileSync(wasm)));
  return Promise.resolve(calculator);
}

/** Writes the cells (`"表!A1"`) and shows what the others (`"表!A1"`) hold afterwards. */
async function afterWriting(
  bytes: Uint8Array,
  writes: Readonly<Record<string, number | string>>,
  shown: readonly string[],
) {
  const port = await openWorkbookPort(bytes, "a.xlsx", { loadCalculator });
  const before = await port.readWorkbook();
  const held = (workbook: typeof before, place: string) => {
    const [name = "", cell = ""] = place.split("!");
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    const at = parseAddress(cell);
    const found = sheet && at ? cellAt(sheet, at.row, at.column) : undefined;
    return found?.error ?? found?.value ?? null;
  };
  const edits = Object.entries(writes).map(([place, value]): CellEdit => {
    const [sheet = "", cell = ""] = place.split("!");
    return { kind: "cell", sheet, cell, expect: held(before, place), value };
  });
  const outcomes = await port.apply(edits);
  expect(outcomes.map(({ reason }) => reason)).toEqual(edits.map(() => null));
  const after = await port.readWorkbook();
  return { values: shown.map((place) => held(after, place)), port };
}

function sheet(name: string, ...rows: SheetSpec["rows"]): SheetSpec {
  return { name, rows };
}

function f(formula: string, value: number | string | null = null) {
  return { formula, value };
}

type Case = {
  readonly name: string;
  readonly book: WorkbookSpec;
  readonly writes: Readonly<Record<string, number | string>>;
  readonly holds: Readonly<Record<string, number | string | boolean | null>>;
};

const CASES: readonly Case[] = [
  {
    name: "a sum over the written cell",
    book: { sheets: [sheet("一", [1, 2, f("SUM(A1:B1)", 3)])] },
    writes: { "一!A1": 10 },
    holds: { "一!C1": 12 },
  },
  {
    name: "a chain over several sheets, names with spaces and quotes",
    book: {
      sheets: [
        sheet("一's 表", [1, f("A1*2", 2)]),
        sheet("二", [f("'一''s 表'!B1+1", 3)]),
        sheet("三", [f('IF(二!A1>=90,"优","良")', "良")]),
      ],
    },
    writes: { "一's 表!A1": 50 },
    holds: { "一's 表!B1": 100, "二!A1": 101, "三!A1": "优" },
  },
  {
    name: "all digits of a fraction",
    book: { sheets: [sheet("一", [1, f("A1/3", 0)])] },
    writes: { "一!A1": 2 },
    holds: { "一!B1": 2 / 3 },
  },
  {
    name: "texts, truth values and errors as results",
    book: {
      sheets: [
        sheet("一", [
          1,
          f('A1&"分"', "1分"),
          f("A1>5", ""),
          f("1/(A1-7)", 0),
          f("ISERROR(D1)", ""),
        ]),
      ],
    },
    writes: { "一!A1": 7 },
    holds: { "一!B1": "7分", "一!C1": true, "一!D1": "#DIV/0!", "一!E1": true },
  },
  {
    name: "text that looks like a number or a formula stays text in what is computed from it",
    book: { sheets: [sheet("一", ["x", "=1+1", "0012", f("ISTEXT(A1)&ISTEXT(B1)&C1", "")])] },
    writes: { "一!A1": "95%" },
    holds: { "一!D1": "TRUETRUE0012" },
  },
  {
    name: "areas over whole columns, and over sheets between two",
    book: {
      sheets: [
        sheet("一", [1], [2]),
        sheet("二", [3]),
        sheet("汇总", [f("SUM(一!A:A)", 0), f("SUM(一:二!A1)", 0)]),
      ],
    },
    writes: { "一!A1": 10 },
    holds: { "汇总!A1": 12 },
  },
  {
    name: "cells found by INDIRECT and OFFSET",
    book: {
      sheets: [
        sheet("一", [1, f('INDIRECT("A"&1)', 1), f("OFFSET(B1,0,-1)", 1)]),
        sheet("二", [f('INDIRECT("一!A1")', 1)]),
      ],
    },
    writes: { "一!A1": 8 },
    holds: { "一!B1": 8, "一!C1": 8, "二!A1": 8 },
  },
  {
    name: "a formula that has no stored result of its own, on the way",
    book: { sheets: [sheet("一", [1, f("2+3"), f("A1+B1", 0)])] },
    writes: { "一!A1": 4 },
    holds: { "一!C1": 9 },
  },
];

describe("computing formulas that depend on what was written", () => {
  it.each(CASES)("$name", async ({ book, writes, holds }) => {
    const { values, port } = await afterWriting(buildXlsx(book), writes, Object.keys(holds));
    expect(values).toEqual(Object.values(holds));
    if (!Object.keys(holds).some((place) => place.startsWith("汇总"))) {
      expect(port.notifications()).toEqual([]);
    }
  });

  it("follows names of the workbook, and patches nothing but results", async () => {
    const { values, port } = await afterWriting(richWorkbook(), { "项目一!C4": 28.5 }, [
      "项目一!C6",
      "汇总!B1",
      "汇总!B2",
    ]);
    expect(values).toEqual([94, 94, "优"]);
    const { openPackage } = await import("../../../src/hosts/xlsx/package/open-package");
    const summary = openPackage(port.save()).readText("xl/worksheets/sheet2.xml");
    expect(summary).toContain('<c r="B1"><f>总分</f><v>94</v></c>');
    expect(summary).toContain('t="str"><f>IF(B1&gt;=90,"优","良")</f><v>优</v></c>');
  });

  it("does not load the engine when no formula depends on what was written", async () => {
    const loads: string[] = [];
    const port = await openWorkbookPort(
      buildXlsx({ sheets: [sheet("一", [1, 2, f("B1*2", 4)])] }),
      "a.xlsx",
      {
        loadCalculator: () => {
          loads.push("loaded");
          return loadCalculator();
        },
      },
    );
    await port.apply([{ kind: "cell", sheet: "一", cell: "A1", expect: 1, value: 9 }]);
    expect(loads).toEqual([]);
    await port.apply([{ kind: "cell", sheet: "一", cell: "B1", expect: 2, value: 9 }]);
    expect(loads).toEqual(["loaded"]);
  });

  it("does not load the engine when all that depends on what was written came with its result", async () => {
    const loads: string[] = [];
    const port = await openWorkbookPort(
      buildXlsx({ sheets: [sheet("一", [1, null, null])] }),
      "a.xlsx",
      {
        loadCalculator: () => {
          loads.push("loaded");
          return loadCalculator();
        },
      },
    );
    const at = { kind: "cell", sheet: "一", expect: null } as const;
    await port.apply([
      { ...at, cell: "A1", expect: 1, value: 9 },
      { ...at, cell: "B1", value: 18, formula: "A1*2" },
    ]);
    expect(loads).toEqual([]);
    await port.apply([{ ...at, cell: "C1", value: null, formula: "B1+1" }]);
    expect(loads).toEqual(["loaded"]);
    const cells = (await port.readWorkbook()).sheets[0]?.cells.values() ?? [];
    expect([...cells].map(({ value }) => value)).toEqual([9, 18, 19]);
  });

  it("keeps the old result of what it cannot compute, and of what is made from it, and says so", async () => {
    const book = {
      sheets: [
        sheet("一", [
          1,
          f("不存在的函数(A1)", 5),
          f("B1+1", 6),
          f("A1+1", 2),
          f("[1]外部!A1+A1", 3),
        ]),
      ],
    };
    const { values, port } = await afterWriting(buildXlsx(book), { "一!A1": 10 }, [
      "一!B1",
      "一!C1",
      "一!D1",
      "一!E1",
    ]);
    expect(values).toEqual([5, 6, 11, 3]);
    const [note] = port.notifications();
    expect(note?.code).toBe("notRecalculated");
    expect(note?.message).toMatch(/有 3 个公式.*一!B1/);
  });

  it("leaves dates to Excel where days count from 1904", async () => {
    const book = { date1904: true, sheets: [sheet("一", [1, f("YEAR(A1)", 1904), f("A1+1", 2)])] };
    const { values } = await afterWriting(buildXlsx(book), { "一!A1": 400 }, ["一!B1", "一!C1"]);
    expect(values).toEqual([1904, 401]);
  });
});
