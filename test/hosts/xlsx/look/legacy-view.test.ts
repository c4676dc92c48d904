import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellLook, GridCell } from "../../../../src/core/model/sheet-look";
import { openWorkbookPort } from "../../../../src/hosts/xlsx/open-workbook-port";
import type { WorkbookView } from "../../../../src/hosts/xlsx/xlsx-port";

async function open(name: string): Promise<WorkbookView> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "..", "fixtures", name)));
  return (await openWorkbookPort(bytes, name, { loadCalculator: null })).view;
}

type Drawn = { readonly cell: GridCell | undefined; readonly look: CellLook | undefined };

function drawn(view: WorkbookView, sheet: string, [row, column]: readonly [number, number]): Drawn {
  const cell = view.rows(sheet, row, row).find((candidate) => candidate.column === column);
  return { cell, look: view.layout(sheet).looks[cell?.look ?? -1] };
}

const BLACK = "#000000";

/** `外观.xls` is the workbook of formatted-workbook.ts as LibreOffice saves it. */
describe("a workbook in the old format, saved by LibreOffice", () => {
  let view: WorkbookView;
  beforeAll(async () => {
    view = await open("外观.xls");
  });

  it("has the widths, heights, hidden rows and columns and merges of its sheet", () => {
    expect(view.sheets()).toEqual([{ name: "表", visibility: "visible" }]);
    const layout = view.layout("表");
    expect(layout).toMatchObject({ rows: 8, columns: 5, rowHeight: 20, protected: true });
    expect(layout.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
    expect(layout.columnRuns.slice(0, 4)).toEqual([
      { from: 1, to: 1, width: 124, hidden: false },
      { from: 2, to: 3, width: 76, hidden: false },
      { from: 4, to: 4, width: 58, hidden: true },
      { from: 5, to: 5, width: 94, hidden: false },
    ]);
    const unusual = layout.rowRuns.filter(({ height, hidden }) => hidden || height !== 20);
    expect(unusual).toEqual([
      { from: 1, to: 1, height: 48, hidden: false },
      { from: 3, to: 3, height: 20, hidden: true },
      { from: 4, to: 4, height: 53, hidden: false },
    ]);
  });

  test.each<readonly [string, readonly [number, number], Partial<GridCell>, Partial<CellLook>]>([
    [
      "A1: the title",
      [1, 1],
      { text: "Title", locked: true },
      {
        font: "Times New Roman",
        size: 16,
        bold: true,
        color: "#FF0000",
        horizontal: "center",
        vertical: "center",
      },
    ],
    [
      "A2: a link",
      [2, 1],
      {},
      { font: "Arial", size: 10, italic: true, underline: true, color: "#0000FF", fill: null },
    ],
    [
      "B2: struck through",
      [2, 2],
      {},
      { size: 8, strike: true, horizontal: "right", vertical: "top" },
    ],
    [
      "C2: indented, in a colour of the file's own palette",
      [2, 3],
      {},
      { font: "Courier New", size: 12, color: "#4A7B2C", horizontal: "left", indent: 3 },
    ],
    ["A4: broken into lines", [4, 1], {}, { wrap: true, vertical: "top" }],
    ["B4: turned", [4, 2], {}, { rotation: 45 }],
    ["C4: letters below each other", [4, 3], {}, { rotation: "stacked" }],
    ["A5: a zero that is not shown", [5, 1], { text: "", content: 0 }, { fill: "#FFFF00" }],
    [
      "B5: four lines",
      [5, 2],
      { text: "1.5", kind: "number" },
      {
        left: { style: "thin", color: BLACK },
        right: { style: "thick", color: "#FF0000" },
        top: { style: "double", color: "#0000FF" },
        bottom: { style: "hair", color: BLACK },
      },
    ],
    [
      "C5: four other lines",
      [5, 3],
      {},
      {
        left: { style: "medium", color: "#008000" },
        right: { style: "dotted", color: BLACK },
        top: { style: "dashed", color: BLACK },
        bottom: { style: "dashDot", color: BLACK },
      },
    ],
    ["A6: blank with a fill", [6, 1], { kind: "blank", text: "" }, { fill: "#FFFF00" }],
    ["B6: blank in lilac", [6, 2], { kind: "blank" }, { fill: "#E4DFEC", color: BLACK }],
    [
      "C6: blank with lines",
      [6, 3],
      { kind: "blank" },
      { bottom: { style: "thin", color: BLACK } },
    ],
    ["E6: blank in a green column", [6, 5], { kind: "blank" }, { fill: "#CCFFCC" }],
    ["A7: to be filled in", [7, 1], { locked: false, kind: "text" }, { fill: null, bold: false }],
    ["B7: blank, to be filled in", [7, 2], { locked: false, kind: "blank" }, { fill: null }],
    ["C7: locked", [7, 3], { locked: true }, {}],
    ["E8: blank in a lilac row", [8, 5], { kind: "blank", locked: true }, { fill: "#E4DFEC" }],
  ])("%s", (_, ...[at, expected, expectedLook]) => {
    const { cell, look } = drawn(view, "表", at);
    expect(cell).toMatchObject(expected);
    expect(look).toMatchObject(expectedLook);
  });

  it("gives all rows as it gives them one by one, and knows no other sheet", () => {
    const rows = Array.from({ length: 8 }, (_, at) => view.rows("表", at + 1, at + 1));
    expect(rows.flat()).toEqual(view.rows("表", 1, 8));
    expect(() => view.layout("没有")).toThrow(/没有可以显示的工作表“没有”/);
  });
});

/** `冻结.xls` was written by xlwt 1.3.0, as systems that export forms do: heights of rows are not worked out. */
describe("a workbook in the old format, exported by a program", () => {
  const FORM = "自评表";
  let view: WorkbookView;
  beforeAll(async () => {
    view = await open("冻结.xls");
  });

  it("has frozen panes, no grid lines, a hidden column and a hidden row", () => {
    const layout = view.layout(FORM);
    expect(layout).toMatchObject({ frozenRows: 2, frozenColumns: 1, gridLines: false, rows: 40 });
    expect(layout.columnRuns.map(({ from, hidden }) => [from, hidden])).toEqual([
      [1, false],
      [3, true],
    ]);
    expect(layout.rowRuns.filter(({ hidden }) => hidden).map(({ from }) => from)).toEqual([4]);
  });

  it("makes rows high enough that no one gave a height", () => {
    const [title, head] = view.layout(FORM).rowRuns;
    expect(title).toEqual({ from: 1, to: 1, height: 48, hidden: false });
    // Four lines of 11 points: the column has room for three letters.
    expect(head).toEqual({ from: 2, to: 2, height: 74, hidden: false });
  });

  it("has Chinese fonts, a colour of its own palette and lines in the colour of text", () => {
    expect(drawn(view, FORM, [1, 1]).look).toMatchObject({ font: "宋体", size: 18, bold: true });
    expect(drawn(view, FORM, [2, 2]).look).toMatchObject({ fill: "#E4DFEC", wrap: true });
    const { cell, look } = drawn(view, FORM, [3, 4]);
    expect(cell).toMatchObject({ kind: "blank", text: "", locked: false });
    expect(look).toMatchObject({
      top: { style: "double", color: null },
      right: { style: "thick", color: null },
    });
    expect(drawn(view, FORM, [3, 2]).cell).toMatchObject({ text: "86.00", content: 86 });
  });
});
