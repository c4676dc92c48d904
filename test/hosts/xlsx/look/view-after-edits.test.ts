import type { Edit, ResultSheetEdit } from "../../../../src/core/model/edit";
import type { CellLook, GridCell } from "../../../../src/core/model/sheet-look";
import { openWorkbookPort } from "../../../../src/hosts/xlsx/open-workbook-port";
import type { XlsxPort } from "../../../../src/hosts/xlsx/xlsx-port";
import { buildXlsx, type SheetSpec, type WorkbookSpec } from "../../../support/xlsx-builder";

const SHEET: SheetSpec = {
  name: "表",
  rows: [
    ["名称", 1, { value: 0.5, style: 1 }],
    ["合计", { formula: "B1+1", value: 2 }],
  ],
};

function open(spec: Partial<WorkbookSpec> = {}): Promise<XlsxPort> {
  const bytes = buildXlsx({ sheets: [SHEET], formats: ["0%"], ...spec });
  return openWorkbookPort(bytes, "a.xlsx", { loadCalculator: null });
}

async function apply(port: XlsxPort, ...edits: readonly Edit[]): Promise<void> {
  const outcomes = await port.apply(edits);
  expect(outcomes.map(({ status, reason }) => [status, reason])).toEqual(
    edits.map(() => ["done", null]),
  );
}

function cellOf(port: XlsxPort, row: number, column: number): GridCell | undefined {
  return port.view.rows("表", row, row).find((cell) => cell.column === column);
}

function lookOf(port: XlsxPort, row: number, column: number): CellLook | undefined {
  const cell = cellOf(port, row, column);
  return cell && port.view.layout("表").looks[cell.look];
}

const RESULT: ResultSheetEdit = {
  kind: "resultSheet",
  name: "自评检查结果",
  visibility: "visible",
  columnWidths: [10, 20],
  frozenRows: 1,
  rows: [
    [
      { value: "序号", style: "header" },
      { value: "问题", style: "header" },
    ],
    [
      { value: 1, style: "count" },
      { value: "说明", style: "error" },
    ],
  ],
  merges: [],
  print: null,
};

describe("the view of a workbook that is edited", () => {
  it("shows new contents, in cells that were blank before too", async () => {
    const port = await open();
    expect(cellOf(port, 1, 2)?.text).toBe("1");
    expect(port.view.layout("表").rows).toBe(2);
    await apply(
      port,
      { kind: "cell", sheet: "表", cell: "B1", expect: 1, value: 7 },
      { kind: "cell", sheet: "表", cell: "E9", expect: null, value: "新" },
      { kind: "cell", sheet: "表", cell: "A2", expect: "合计", value: null },
    );
    expect(cellOf(port, 1, 2)).toMatchObject({ text: "7", content: 7 });
    expect(cellOf(port, 9, 5)).toMatchObject({ text: "新", kind: "text" });
    expect(cellOf(port, 2, 1)).toBeUndefined();
    expect(port.view.layout("表")).toMatchObject({ rows: 9, columns: 5 });
  });

  it("shows a mark and its removal, on a cell that is blank too", async () => {
    const port = await open();
    const before = port.view.layout("表").looks;
    const marks = (color: string | null): readonly Edit[] =>
      ["C1", "D4"].map((cell) => ({ kind: "fill", sheet: "表", cell, color }));
    await apply(port, ...marks("FFF2CC"));
    expect(lookOf(port, 1, 3)?.fill).toBe("#FFF2CC");
    expect(lookOf(port, 4, 4)?.fill).toBe("#FFF2CC");
    expect(cellOf(port, 1, 3)?.text).toBe("50%");
    // What a screen drew before is still right: looks are only added.
    expect(port.view.layout("表").looks.slice(0, before.length)).toEqual(before);
    await apply(port, ...marks(null));
    expect(lookOf(port, 1, 3)?.fill).toBeNull();
    expect(cellOf(port, 4, 4)).toBeUndefined();
  });

  it("shows a number format that an edit brings", async () => {
    const port = await open();
    await apply(port, {
      kind: "cell",
      sheet: "表",
      cell: "B1",
      expect: 1,
      value: 0.86,
      numberFormat: "0.00%",
    });
    expect(cellOf(port, 1, 2)?.text).toBe("86.00%");
  });

  it("lists and shows our own sheets, also after they were replaced and removed", async () => {
    const port = await open();
    await apply(port, RESULT);
    expect(port.view.sheets()).toEqual([
      { name: "表", visibility: "visible" },
      { name: "自评检查结果", visibility: "visible" },
    ]);
    const layout = port.view.layout("自评检查结果");
    expect(layout).toMatchObject({ rows: 2, columns: 2, frozenRows: 1 });
    expect(layout.columnRuns.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    const [header] = port.view.rows("自评检查结果", 1, 1);
    expect(layout.looks[header?.look ?? 0]).toMatchObject({ bold: true });
    await apply(port, { ...RESULT, rows: [[{ value: "没有问题", style: "text" }]] });
    expect(port.view.rows("自评检查结果", 1, 9).map(({ text }) => text)).toEqual(["没有问题"]);
    await apply(port, { kind: "removeSheet", name: "自评检查结果" });
    expect(port.view.sheets()).toHaveLength(1);
    expect(() => port.view.layout("自评检查结果")).toThrow(/没有可以显示的工作表“自评检查结果”/);
  });

  it("does not list the sheet that keeps our record", async () => {
    const port = await open();
    await apply(port, { kind: "fill", sheet: "表", cell: "A1", color: "FFF2CC" });
    const saved = await openWorkbookPort(port.save(), "a.xlsx", { loadCalculator: null });
    for (const { view } of [port, saved]) {
      expect(view.sheets().map(({ name }) => name)).toEqual(["表"]);
      expect(() => view.rows("_selfeval", 1, 1)).toThrow(/_selfeval/);
    }
  });

  it("shows what the saved file shows", async () => {
    const port = await open();
    await apply(
      port,
      { kind: "fill", sheet: "表", cell: "B1", color: "FFF2CC" },
      { kind: "cell", sheet: "表", cell: "A5", expect: null, value: "长".repeat(40) },
      RESULT,
    );
    const saved = await openWorkbookPort(port.save(), "a.xlsx", { loadCalculator: null });
    for (const { name } of port.view.sheets()) {
      expect(saved.view.layout(name)).toEqual(port.view.layout(name));
      expect(saved.view.rows(name, 1, 100)).toEqual(port.view.rows(name, 1, 100));
    }
  });
});

describe("the sheets of the view", () => {
  it("are those with cells, hidden ones among them; others are asked for in vain", async () => {
    const hidden: SheetSpec = { name: "隐藏", rows: [[1]], visibility: "hidden" };
    const port = await open({ sheets: [SHEET, hidden, { name: "空", rows: [] }] });
    expect(port.view.sheets()).toEqual([
      { name: "表", visibility: "visible" },
      { name: "隐藏", visibility: "hidden" },
      { name: "空", visibility: "visible" },
    ]);
    expect(port.view.layout("空")).toMatchObject({ rows: 0, columns: 0, rowRuns: [] });
    expect(port.view.layout("隐藏").visibility).toBe("hidden");
    expect(() => port.view.layout("没有")).toThrow(/没有可以显示的工作表“没有”/);
    expect(() => port.view.rows("constructor", 1, 1)).toThrow(/constructor/);
  });

  it("are each parsed once, and only when they are asked for", async () => {
    const sheets = Array.from({ length: 60 }, (_, at) => ({ name: `表${at}`, rows: [[at]] }));
    const port = await open({ sheets });
    const first = port.view.layout("表7").looks;
    expect(port.view.layout("表8").looks).toBe(first);
    for (const { name } of sheets) expect(port.view.rows(name, 1, 1)).toHaveLength(1);
    expect(port.view.rows("表0", 1, 1)[0]?.content).toBe(0);
  });
});
