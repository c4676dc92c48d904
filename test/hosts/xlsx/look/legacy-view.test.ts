import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell, Sheet } from "../../../../src/core/model/workbook";
import { cellKey } from "../../../../src/core/model/workbook";
import { legacyView } from "../../../../src/hosts/xlsx/look/legacy-view";
import { openWorkbookPort } from "../../../../src/hosts/xlsx/open-workbook-port";

const FILE = join(__dirname, "..", "fixtures", "旧版.xls");

function cell(row: number, column: number, value: string | number): Cell {
  const numberFormat = "0;[Red]-0";
  return { row, column, value, text: String(value), error: null, formula: null, numberFormat };
}

function viewOf(cells: readonly Cell[], more: Partial<Sheet> = {}) {
  const sheet: Sheet = {
    name: "表",
    visibility: "visible",
    protected: false,
    cells: new Map(cells.map((item) => [cellKey(item), item])),
    merges: [],
    hiddenRows: new Set(),
    ...more,
  };
  return legacyView({ name: "a.xls", sheets: [sheet], date1904: false });
}

describe("a workbook in the old format", () => {
  it("is shown by its contents and merges", async () => {
    const port = await openWorkbookPort(readFileSync(FILE), "旧版.xls", { loadCalculator: null });
    const [tab] = port.view.sheets();
    expect(tab).toEqual({ name: "项目支出绩效自评表", visibility: "visible" });
    const layout = port.view.layout("项目支出绩效自评表");
    expect(layout).toMatchObject({ rows: 23, columns: 9, gridLines: true, frozenRows: 0 });
    expect(layout.merges).toHaveLength(25);
    expect(layout.looks).toHaveLength(1);
    const cells = port.view.rows("项目支出绩效自评表", 6, 6);
    expect(cells.map(({ text, kind }) => [text, kind])).toContainEqual(["86.00", "number"]);
    expect(cells.every(({ row }) => row === 6)).toBe(true);
    expect(() => port.view.layout("没有")).toThrow(/没有可以显示的工作表“没有”/);
  });

  it("widens columns for their own cells, up to a limit, not for merges", () => {
    const view = viewOf(
      [
        cell(1, 1, "短"),
        cell(1, 2, "一二三四五六七八"),
        cell(2, 3, "长".repeat(90)),
        cell(3, 4, "长".repeat(90)),
      ],
      { merges: [{ top: 3, left: 4, bottom: 3, right: 6 }] },
    );
    const { columnRuns, columnWidth } = view.layout("表");
    expect(columnWidth).toBe(64);
    expect(columnRuns).toEqual([
      { from: 2, to: 2, width: 119, hidden: false },
      { from: 3, to: 3, width: 259, hidden: false },
    ]);
  });

  it("makes rows high enough for text that breaks, the last one of a merge too", () => {
    const view = viewOf([cell(1, 1, "a\nb"), cell(2, 2, "年\n度\n目\n标"), cell(4, 1, "短")], {
      merges: [{ top: 2, left: 2, bottom: 3, right: 2 }],
    });
    expect(view.layout("表").rowRuns).toEqual([
      { from: 1, to: 1, height: 38, hidden: false },
      { from: 3, to: 3, height: 54, hidden: false },
    ]);
  });

  it("marks hidden rows, locks protected sheets and colours numbers", () => {
    const view = viewOf([cell(1, 1, -3), cell(2, 1, "文字")], {
      hiddenRows: new Set([2]),
      protected: true,
    });
    expect(view.layout("表").rowRuns).toEqual([{ from: 2, to: 2, height: 20, hidden: true }]);
    expect(view.rows("表", 1, 1)).toEqual([
      {
        row: 1,
        column: 1,
        text: "-3",
        content: -3,
        kind: "number",
        look: 0,
        textColor: "#FF0000",
        locked: true,
      },
    ]);
  });

  it("of an empty sheet has no rows", () => {
    const view = viewOf([]);
    expect(view.layout("表")).toMatchObject({ rows: 0, columns: 0 });
    expect(view.rows("表", 1, 100)).toEqual([]);
  });
});
