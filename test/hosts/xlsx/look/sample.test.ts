import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellLook, GridCell } from "../../../../src/core/model/sheet-look";
import { openWorkbookPort } from "../../../../src/hosts/xlsx/open-workbook-port";
import type { XlsxPort } from "../../../../src/hosts/xlsx/xlsx-port";

const SAMPLE = join(__dirname, "../../../../assets/samples/投资服务局2023年度绩效自评-待评分.xlsx");
const FORM = "01招商推介活动专项经费";
const BLACK = { style: "thin", color: "#000000" } as const;

let port: XlsxPort;

beforeAll(async () => {
  port = await openWorkbookPort(readFileSync(SAMPLE), "待评分.xlsx", { loadCalculator: null });
});

function cellOf(row: number, column: number): GridCell | undefined {
  return port.view.rows(FORM, row, row).find((cell) => cell.column === column);
}

/** Read off the parts of the sample by hand. */
describe("the sample workbook", () => {
  it("lists its thirty sheets, one of them hidden", () => {
    const sheets = port.view.sheets();
    expect(sheets).toHaveLength(30);
    expect(sheets.filter(({ visibility }) => visibility !== "visible")).toEqual([
      { name: "21重点项目履约跟踪评估费", visibility: "hidden" },
    ]);
  });

  it("has a form of 23 rows and nine columns, with the widths, heights and merges of its part", () => {
    const layout = port.view.layout(FORM);
    expect(layout).toMatchObject({ rows: 23, columns: 9, rowHeight: 20, columnWidth: 64 });
    expect(layout.columnRuns.map(({ width }) => width)).toEqual([
      52, 70, 84, 182, 105, 105, 52, 52, 147,
    ]);
    // 34 points and 24 points.
    expect(layout.rowRuns[0]).toEqual({ from: 1, to: 1, height: 45, hidden: false });
    expect(layout.rowRuns.at(-1)).toEqual({ from: 23, to: 23, height: 32, hidden: false });
    expect(layout.merges).toHaveLength(25);
    expect(layout.merges).toContainEqual({ top: 12, left: 1, bottom: 21, right: 1 });
  });

  test.each<readonly [string, number, number, Partial<GridCell>, Partial<CellLook>]>([
    [
      "A1: the title",
      1,
      1,
      { text: "项目支出绩效自评表", kind: "text" },
      { font: "宋体", size: 18, bold: true, horizontal: "center", vertical: "center", top: null },
    ],
    [
      "D6: an amount with two digits",
      6,
      4,
      { text: "86.00", content: 86, kind: "number" },
      { font: "宋体", size: 10, bold: false, wrap: true, left: BLACK, bottom: BLACK },
    ],
    [
      "A6: inside a merge, lines at its sides only",
      6,
      1,
      { text: "", content: null, kind: "blank" },
      { left: BLACK, right: BLACK, top: null, bottom: null },
    ],
    [
      "F22: the end of a merge",
      22,
      6,
      { kind: "blank" },
      { left: null, right: BLACK, top: BLACK, bottom: BLACK },
    ],
    ["H6: to be filled in", 6, 8, { kind: "blank", locked: false }, { size: 10, right: BLACK }],
    [
      "A23: the signatures",
      23,
      1,
      { kind: "text" },
      { horizontal: "left", wrap: true, fill: null, top: null, bottom: null },
    ],
  ])("%s", (_, ...[row, column, expected, look]) => {
    const cell = cellOf(row, column);
    expect(cell).toMatchObject(expected);
    expect(port.view.layout(FORM).looks[cell?.look ?? -1]).toMatchObject(look);
  });

  it("gives all rows of the form as it gives them one by one", () => {
    const rows = Array.from({ length: 23 }, (_, at) => port.view.rows(FORM, at + 1, at + 1));
    expect(rows.flat()).toEqual(port.view.rows(FORM, 1, 23));
  });
});
