import type { GridCell } from "../../../../src/core/model/sheet-look";
import { numberColors } from "../../../../src/hosts/xlsx/look/number-color";
import { openLooks, sheetData } from "./look-workbook";

/** Style 1 is filled, 2 is filled and unlocked, 3 is bold, 4 shows numbers below zero in red, 5 is unlocked. */
const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="0.00;[Red]-0.00"/></numFmts>' +
  "<fonts><font/><font><b/></font></fonts>" +
  '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>' +
  '<cellXfs><xf/><xf fillId="1"/><xf fillId="1"><protection locked="0"/></xf><xf fontId="1"/><xf numFmtId="164"/><xf><protection locked="0"/></xf></cellXfs>';

async function rowsOf(sheet: string, from = 1, to = 100): Promise<readonly GridCell[]> {
  return (await openLooks({ sheet, styles: STYLES })).view.rows("表", from, to);
}

/** `"B2 1"`: the place of a cell and its look. */
function places(cells: readonly GridCell[]): readonly string[] {
  return cells.map(({ row, column, look }) => `${String.fromCharCode(64 + column)}${row} ${look}`);
}

describe("what a cell holds and shows", () => {
  test.each<readonly [string, Partial<GridCell>]>([
    ['<c r="A1" t="str"><v>文字</v></c>', { content: "文字", text: "文字", kind: "text" }],
    [
      '<c r="A1" s="4"><v>1.5</v></c>',
      { content: 1.5, text: "1.50", kind: "number", textColor: null },
    ],
    ['<c r="A1" s="4"><v>-1.5</v></c>', { content: -1.5, text: "-1.50", textColor: "#FF0000" }],
    ['<c r="A1" t="b"><v>1</v></c>', { content: true, text: "TRUE", kind: "boolean" }],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { content: "#DIV/0!", text: "#DIV/0!", kind: "error" }],
    ['<c r="A1"><f>B1+1</f><v>3</v></c>', { content: "=B1+1", text: "3", kind: "number" }],
    [
      '<c r="A1" t="str"><f>B1&amp;"x"</f><v>x</v></c>',
      { content: '=B1&"x"', text: "x", kind: "text" },
    ],
    ['<c r="A1"><f>B1+1</f></c>', { content: "=B1+1", text: "", kind: "blank" }],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { content: "=1/0", kind: "error" }],
    ['<c r="A1" s="3"/>', { content: null, text: "", kind: "blank", look: 2 }],
  ])("%s", async (cell, expected) => {
    const [first] = await rowsOf(sheetData(`<row r="1">${cell}</row>`));
    expect(first).toMatchObject({ row: 1, column: 1, locked: false, ...expected });
  });

  test("zeros are not shown where the sheet says so", async () => {
    const view = '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>';
    const cells = await rowsOf(
      `${view}${sheetData('<row r="1"><c r="A1"><v>0</v></c><c r="B1"><v>10</v></c></row>')}`,
    );
    expect(cells.map(({ text, content }) => [text, content])).toEqual([
      ["", 0],
      ["10", 10],
    ]);
  });
});

describe("colours of number formats", () => {
  test.each([
    ["0.00", -1, null],
    ["0;[Red]-0", -1, "#FF0000"],
    ["0;[Red]-0", 1, null],
    ["[红色]0.00", 1, "#FF0000"],
    ["[绿色]0;[洋红]-0", -1, "#FF00FF"],
    ["[颜色10]0", 1, "#008000"],
    ["[Color 3]0", 1, "#FF0000"],
    ["[Blue][>=90]0;[Red]0", 95, "#0000FF"],
    ["[Blue][>=90]0;[Red]0", 60, "#FF0000"],
    ["[Cyan]@", "文字", "#00FFFF"],
    ['"[Red]"0', 1, null],
    ["[DBNum1]0", 1, null],
    ["[$-804]yyyy", 45000, null],
    ["[Red]][0", 1, null],
  ])("%s shows %s in %s", (code, value, expected) => {
    const colors = numberColors();
    expect(colors(code, value)).toBe(expected);
    expect(colors(code, value)).toBe(expected);
  });
});

describe("rows", () => {
  const sheet = sheetData(
    '<row r="2"><c r="B2" s="1"/><c r="D2"><v>1</v></c></row>',
    '<row r="3"><c r="A3"/><c r="C3" s="1"><v>2</v></c></row>',
    '<row r="7"><c r="A7" s="3"><v>3</v></c></row>',
  );

  test.each([
    [1, 100, ["B2 1", "D2 0", "C3 1", "A7 2"]],
    [3, 3, ["C3 1"]],
    [3, 7, ["C3 1", "A7 2"]],
    [4, 6, []],
    [-5, 2, ["B2 1", "D2 0"]],
    [8, 2_000_000_000, []],
    [7, 3, []],
  ])("%d to %d", async (from, to, expected) => {
    expect(places(await rowsOf(sheet, from, to))).toEqual(expected);
  });

  test.each([
    [
      "without addresses",
      '<row><c s="1"/><c><v>1</v></c></row><row><c s="3"><v>1</v></c></row>',
      ["A1 1", "B1 0", "A2 2"],
    ],
    [
      "out of order",
      '<row r="2"><c r="B2" s="3"/><c r="A2" s="1"/></row><row r="1"><c r="A1" s="1"><v>1</v></c></row>',
      ["A1 1", "A2 1", "B2 2"],
    ],
    [
      "with a blank cell twice",
      '<row r="1"><c r="A1" s="1"/><c r="A1" s="3"/><c r="B1"><v>1</v></c></row>',
      ["A1 1", "B1 0"],
    ],
    [
      "with comments",
      '<!-- <c r="A9"/> --><row r="1"><!-- x --><c r="A1" s="1"><v>1</v></c></row>',
      ["A1 1"],
    ],
    [
      "with styles that are none",
      '<row r="1"><c r="A1" s="-3"><v>1</v></c><c r="B1" s="1e99"><v>1</v></c><c r="C1" s="x"/></row>',
      ["A1 0", "B1 0"],
    ],
  ])("%s", async (_, rows, expected) => {
    expect(places(await rowsOf(sheetData(rows)))).toEqual(expected);
  });

  test("a prefix on every element changes nothing", async () => {
    const port = await openLooks({
      styles: STYLES,
      parts: {
        "xl/worksheets/sheet1.xml":
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:cols><x:col min="1" max="1" width="20"/></x:cols>' +
          '<x:sheetData><x:row r="1"><x:c r="A1" s="1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect(places(port.view.rows("表", 1, 9))).toEqual(["A1 1"]);
    expect(port.view.layout("表").columnRuns).toHaveLength(1);
  });
});

describe("blank cells that get their look from elsewhere", () => {
  const far = '<row r="5"><c r="D5"><v>1</v></c></row>';

  test("a row gives it as far as the sheet reaches, written cells keep their own", async () => {
    const row = '<row r="2" s="1" customFormat="1"><c r="B2"><v>1</v></c><c r="C2"/></row>';
    expect(places(await rowsOf(sheetData(row, far)))).toEqual(["A2 1", "B2 0", "D2 1", "D5 0"]);
  });

  test("a column gives it to rows that do not", async () => {
    const columns = '<cols><col min="3" max="16384" width="9" style="1"/></cols>';
    const row = '<row r="2" s="3" customFormat="1"><c r="A2"><v>1</v></c></row>';
    const last = '<row r="3"><c r="C3"><v>1</v></c><c r="D3" s="3"><v>1</v></c></row>';
    expect(places(await rowsOf(columns + sheetData(row, last)))).toEqual(
      ["A2 0", "C3 0", "D3 2", "C1 1", "D1 1"].sort((a, b) =>
        a.slice(1, 2).localeCompare(b.slice(1, 2)),
      ),
    );
  });

  test("a font alone shows nothing on a blank cell", async () => {
    const columns = '<cols><col min="1" max="9" width="9" style="3"/></cols>';
    expect(places(await rowsOf(columns + sheetData(far)))).toEqual(["D5 0"]);
  });
});

describe("protection", () => {
  const rows = sheetData(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="1"/><c r="D1" s="5"/></row>',
  );

  test("locks cells unless their style says otherwise, and shows blank ones that may be filled", async () => {
    const cells = await rowsOf(`${rows}<sheetProtection sheet="1" objects="1"/>`);
    expect(cells.map(({ column, locked }) => [column, locked])).toEqual([
      [1, true],
      [2, false],
      [3, true],
      [4, false],
    ]);
  });

  test.each(["", '<sheetProtection sheet="0"/>'])(
    "locks nothing without: %s",
    async (protection) => {
      const cells = await rowsOf(rows + protection);
      expect(cells.map(({ column, locked }) => [column, locked])).toEqual([
        [1, false],
        [2, false],
        [3, false],
      ]);
    },
  );
});
