import { cellAt, cellContent, parseAddress, type CellContent } from "../../src/core";
import { openWorkbookPort } from "../../src/hosts/xlsx/open-workbook-port";
import { buildXlsx, type CellSpec } from "../support/xlsx-builder";
import { bytesOf, openInMemory, SAMPLE, until } from "./support/open-in-memory";

// Whole workbooks are checked several times over.
jest.setTimeout(60_000);

const OLD_FORMAT = "test/hosts/xlsx/fixtures/旧版.xls";
const FORMATS = ["0.00%", "yyyy/m/d", "@", "0.00"];

function file(rows: readonly (readonly CellSpec[])[], isProtected = false): Uint8Array {
  const sheets = [{ name: "表", rows, protected: isProtected }];
  return buildXlsx({ sheets, formats: FORMATS });
}

const at = (cell: string) => ({ sheet: "表", cell });

/** What a cell of a file holds. */
async function contentIn(bytes: Uint8Array, sheet: string, cell: string): Promise<CellContent> {
  const port = await openWorkbookPort(bytes, "甲.xlsx", { loadCalculator: null });
  const { sheets } = await port.readWorkbook();
  const found = sheets.find(({ name }) => name === sheet);
  const { row = 0, column = 0 } = parseAddress(cell) ?? {};
  return found ? cellContent(cellAt(found, row, column)) : null;
}

describe("typing into the grid", () => {
  test("clears a finding of the sample, undo brings it back, redo clears it again", async () => {
    const { workbook } = await openInMemory(bytesOf(SAMPLE));
    const { session, grid } = workbook;
    await session.check({ kind: "workbook" });
    const sheet = "06招商代理服务费";
    const found = () =>
      session
        .getState()
        .checked!.evaluation.findings.filter((one) => one.sheet === sheet && one.level === "error")
        .length;
    const before = found();
    expect(before).toBeGreaterThan(0);
    expect(await grid.edit({ sheet, cell: "G15" }, "10")).toEqual({
      done: true,
      cell: { sheet, cell: "G15" },
    });
    expect(grid.history()).toEqual({ undo: 1, redo: 0 });
    await until(workbook, () => found() < before);
    await grid.undo();
    expect(grid.history()).toEqual({ undo: 0, redo: 1 });
    await until(workbook, () => found() === before);
    await grid.redo();
    await until(workbook, () => found() < before);
    workbook.dispose();
  });

  test("saves exactly that change", async () => {
    const { workbook } = await openInMemory(bytesOf(SAMPLE));
    const revisions: number[] = [];
    workbook.onEdit((revision) => revisions.push(revision));
    await workbook.grid.edit({ sheet: "06招商代理服务费", cell: "G15" }, "10");
    const { bytes, revision } = await workbook.save();
    expect(revision).toBe(1);
    expect(revisions).toEqual([1]);
    const [before, after] = await Promise.all(
      [bytesOf(SAMPLE), bytes].map(async (one) => {
        const port = await openWorkbookPort(one, "甲.xlsx", { loadCalculator: null });
        return (await port.readWorkbook()).sheets;
      }),
    );
    const changed = after!.flatMap((sheet, index) =>
      [...sheet.cells].filter(
        ([key, cell]) => cellContent(cell) !== cellContent(before![index]?.cells.get(key)),
      ),
    );
    expect(changed.map(([, cell]) => [cell.row, cell.column, cell.value])).toEqual([[15, 7, 10]]);
    workbook.dispose();
  });

  test("computes the formulas that depend on it, and fetches the engine for that", async () => {
    const { workbook, engineCalls } = await openInMemory(
      file([[1, { value: 3, formula: "A1+2" }, { value: "3元", formula: 'B1&"元"' }]]),
    );
    expect(engineCalls()).toBe(0);
    await workbook.grid.edit(at("A1"), "40");
    expect(engineCalls()).toBe(1);
    const cells = await workbook.grid.rows("表", 1, 1);
    expect(cells.map(({ text }) => text)).toEqual(["40", "42", "42元"]);
    workbook.dispose();
  });

  test("saves what was typed a moment before, even while the formula engine is on its way", async () => {
    const { workbook } = await openInMemory(file([[1, { value: 3, formula: "A1+2" }]]));
    const edit = workbook.grid.edit(at("A1"), "40");
    const { bytes } = await workbook.save();
    expect(await contentIn(bytes, "表", "A1")).toBe(40);
    expect(await edit).toMatchObject({ done: true });
    workbook.dispose();
  });

  const blanks: readonly (readonly [string, number, string, CellContent])[] = [
    ["a date into a blank date cell", 2, "2023-12-31", 45291],
    ["a number into a blank percentage cell", 1, "95", 0.95],
    ["digits into a blank text cell", 3, "007", "007"],
    ["a number into a blank number cell", 4, "95", 95],
  ];
  test.each(blanks)("puts %s as its format says", async (...given) => {
    const [, style, typed, content] = given;
    const { workbook } = await openInMemory(file([["甲", { style }]]));
    expect(await workbook.grid.edit(at("B1"), typed)).toMatchObject({ done: true });
    const { bytes } = await workbook.save();
    expect(await contentIn(bytes, "表", "B1")).toBe(content);
    expect(workbook.grid.history()).toEqual({ undo: 1, redo: 0 });
    await workbook.grid.undo();
    expect(await contentIn((await workbook.save()).bytes, "表", "B1")).toBeNull();
    workbook.dispose();
  });

  test("shows a percentage typed into a plain cell, and undo takes the format back", async () => {
    const { workbook } = await openInMemory(file([[1]]));
    await workbook.grid.edit(at("A1"), "95%");
    const [cell] = await workbook.grid.rows("表", 1, 1);
    expect(cell).toMatchObject({ text: "95.00%", content: 0.95 });
    await workbook.grid.undo();
    expect((await workbook.grid.rows("表", 1, 1))[0]).toMatchObject({ text: "1" });
    await workbook.grid.redo();
    expect((await workbook.grid.rows("表", 1, 1))[0]).toMatchObject({ text: "95.00%" });
    workbook.dispose();
  });

  test("refuses formulas, locked cells and typed formulas with the reason", async () => {
    const open = await openInMemory(file([[1, { value: 3, formula: "A1+2" }]]));
    const reasons = [
      await open.workbook.grid.edit(at("B1"), "5"),
      await open.workbook.grid.edit(at("A1"), "=1+1"),
    ];
    const locked = await openInMemory(file([[1]], true));
    reasons.push(await locked.workbook.grid.edit(at("A1"), "5"));
    expect(reasons).toEqual([
      { done: false, reason: expect.stringContaining("B1 是公式") },
      { done: false, reason: expect.stringContaining("不能输入公式") },
      { done: false, reason: expect.stringContaining("受保护") },
    ]);
    expect(open.workbook.grid.history()).toEqual({ undo: 0, redo: 0 });
    open.workbook.dispose();
    locked.workbook.dispose();
  });

  test("makes no step of what already stands there", async () => {
    const { workbook } = await openInMemory(file([[1]]));
    expect(await workbook.grid.edit(at("A1"), "1")).toMatchObject({ done: true });
    expect(workbook.grid.history()).toEqual({ undo: 0, redo: 0 });
    workbook.dispose();
  });

  test("a step that something else has overtaken is passed over, and that is said", async () => {
    const { workbook } = await openInMemory(bytesOf(SAMPLE));
    const { session, grid } = workbook;
    const cell = { sheet: "06招商代理服务费", cell: "I14" };
    await grid.edit(cell, "一");
    await session.applyFixes([
      {
        title: "改",
        safety: "safe",
        edits: [{ kind: "cell", ...cell, expect: "一", value: "二" }],
      },
    ]);
    expect(await grid.undo()).toEqual({
      done: false,
      reason: expect.stringMatching(/已跳过.*I14/),
    });
    expect(grid.history()).toEqual({ undo: 0, redo: 0 });
    expect(await grid.undo()).toEqual({ done: false, reason: "没有可以撤销的输入。" });
    workbook.dispose();
  });

  test("undoes two steps asked for at once one after the other", async () => {
    const { workbook } = await openInMemory(file([[1, 2]]));
    await workbook.grid.edit(at("A1"), "10");
    await workbook.grid.edit(at("B1"), "20");
    await Promise.all([workbook.grid.undo(), workbook.grid.undo()]);
    const cells = await workbook.grid.rows("表", 1, 1);
    expect(cells.map(({ content }) => content)).toEqual([1, 2]);
    workbook.dispose();
  });

  test("a value of TRUE can be overwritten, but not put back", async () => {
    const { workbook } = await openInMemory(file([[true]]));
    await workbook.grid.edit(at("A1"), "1");
    expect(await workbook.grid.undo()).toMatchObject({ done: false });
    expect(workbook.grid.history()).toEqual({ undo: 0, redo: 0 });
    workbook.dispose();
  });
});

describe("the grid of a workbook in a worker", () => {
  test("gives sheets and layout, and refuses a sheet that is not there", async () => {
    const { workbook } = await openInMemory(file([["甲"]]));
    expect(await workbook.grid.sheets()).toEqual([{ name: "表", visibility: "visible" }]);
    expect(await workbook.grid.layout("表")).toMatchObject({ name: "表", rows: 1, columns: 1 });
    await expect(workbook.grid.layout("无")).rejects.toThrow();
    workbook.dispose();
  });

  test("is told to bring the cell of a finding before the user's eyes", async () => {
    const { workbook } = await openInMemory(file([["甲"]]));
    const revealed: unknown[] = [];
    workbook.grid.onReveal((cell) => revealed.push(cell));
    await workbook.session.reveal(at("A1"));
    expect(revealed).toEqual([at("A1")]);
    workbook.dispose();
  });

  test("bytes to keep for a reload come a while after the last change", async () => {
    const { workbook } = await openInMemory(file([[1]]));
    const kept = new Promise<Uint8Array>((resolve) => workbook.onKeep(resolve));
    await workbook.grid.edit(at("A1"), "5");
    await workbook.grid.edit(at("A1"), "6");
    expect(await contentIn(await kept, "表", "A1")).toBe(6);
    workbook.dispose();
  });
});

describe("a workbook in the old format", () => {
  test("is shown, is refused to be changed with the reason, and saves as a new workbook", async () => {
    const { workbook } = await openInMemory(bytesOf(OLD_FORMAT), "旧表.xls");
    expect(workbook.readOnlySource).toBe(true);
    const [sheet] = await workbook.grid.sheets();
    const { rows } = await workbook.grid.layout(sheet!.name);
    expect(await workbook.grid.rows(sheet!.name, 1, rows)).not.toEqual([]);
    expect(await workbook.grid.edit({ sheet: sheet!.name, cell: "A1" }, "5")).toEqual({
      done: false,
      reason: expect.stringContaining("旧格式（.xls）"),
    });
    await workbook.session.check({ kind: "workbook" });
    await workbook.session.writeResultSheets();
    const { bytes } = await workbook.save();
    const port = await openWorkbookPort(bytes, "结果.xlsx", { loadCalculator: null });
    expect(port.capabilities().writesSheets).toBe("sameFile");
    workbook.dispose();
  });
});
