import type { SheetLayout } from "../../../../src/core/model/sheet-look";
import { digitWidth } from "../../../../src/hosts/xlsx/look/lengths";
import { openLooks, sheetData } from "./look-workbook";

const CELL = '<c r="A1"><v>1</v></c>';
const ONE = sheetData(`<row r="1">${CELL}</row>`);
const FILL =
  '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>';
/** Style 1 is filled, style 2 has a font of its own, style 3 is unlocked, style 4 looks like style 0. */
const STYLES =
  `<fonts><font><sz val="11"/></font><font><sz val="11"/><b/></font></fonts>${FILL}` +
  '<cellXfs><xf/><xf fillId="1"/><xf fontId="1"/><xf><protection locked="0"/></xf><xf numFmtId="2"/></cellXfs>';

async function layoutOf(sheet: string, styles: string | null = STYLES): Promise<SheetLayout> {
  return (await openLooks({ sheet, styles })).view.layout("表");
}

describe("column widths", () => {
  test.each([
    ['<col min="1" max="1" width="9.140625"/>', [{ from: 1, to: 1, width: 64, hidden: false }]],
    [
      '<col min="2" max="4" width="8" customWidth="1"/>',
      [{ from: 2, to: 4, width: 56, hidden: false }],
    ],
    [
      '<col min="1" max="1" width="20" hidden="1"/>',
      [{ from: 1, to: 1, width: 140, hidden: true }],
    ],
    ['<col min="1" max="1" width="0"/>', [{ from: 1, to: 1, width: 64, hidden: true }]],
    [
      '<col min="2" max="3" width="3" hidden="1" outlineLevel="1"/><col min="4" max="4" collapsed="1" width="10"/>',
      [
        { from: 2, to: 3, width: 21, hidden: true },
        { from: 4, to: 4, width: 70, hidden: false },
      ],
    ],
    ['<col min="5" max="16384" width="10"/>', [{ from: 5, to: 16384, width: 70, hidden: false }]],
    [
      '<col min="1" max="2000000000" width="1000"/>',
      [{ from: 1, to: 16384, width: 1785, hidden: false }],
    ],
    [
      '<col min="3" max="9" width="10"/><col min="1" max="4" width="5"/>',
      [
        { from: 1, to: 4, width: 35, hidden: false },
        { from: 5, to: 9, width: 70, hidden: false },
      ],
    ],
    ['<col min="0" max="3" width="5"/><col min="4" max="2" width="5"/><col width="x"/>', []],
    ['<col min="1" max="1" width="-5"/>', [{ from: 1, to: 1, width: 64, hidden: false }]],
  ])("%s", async (columns, expected) => {
    expect((await layoutOf(`<cols>${columns}</cols>${ONE}`)).columnRuns).toEqual(expected);
  });

  test.each([
    ["", 64],
    ['<sheetFormatPr baseColWidth="10" defaultRowHeight="15"/>', 80],
    ['<sheetFormatPr defaultColWidth="9" defaultRowHeight="15"/>', 63],
    ['<sheetFormatPr defaultColWidth="0" defaultRowHeight="15"/>', 64],
  ])("by default: %s gives %d pixels", async (format, expected) => {
    expect((await layoutOf(format + ONE)).columnWidth).toBe(expected);
  });

  test.each([
    ["Calibri", 11, 7],
    ["宋体", 11, 8],
    ["宋体", 12, 8],
    ["SimSun", 9, 6],
    ["等线", 11, 8],
    [null, null, 7],
    ["Unheard Of", 22, 14],
  ])("a digit of %s in %s points is %d pixels wide", (font, size, expected) => {
    expect(digitWidth(font, size)).toBe(expected);
  });

  test("count in digits of the workbook's own font, as its title bar in Excel shows 72 pixels", async () => {
    const styles =
      '<fonts><font><sz val="12"/><name val="宋体"/></font></fonts><cellXfs><xf/></cellXfs>';
    const columns = '<cols><col min="1" max="1" width="9.125"/></cols>';
    const layout = await layoutOf(columns + ONE, styles);
    expect(layout.columnWidth).toBe(72);
    expect(layout.columnRuns[0]?.width).toBe(73);
  });
});

describe("row heights", () => {
  const cell = (address: string, style: number, text: string): string =>
    `<c r="${address}" s="${style}" t="str"><v>${text}</v></c>`;

  test.each([
    ["by default, for the font of the first style", "", "", 20, []],
    ["as the sheet says", '<sheetFormatPr defaultRowHeight="14.25"/>', "", 19, []],
    [
      "as a row says, neighbours together",
      '<sheetFormatPr defaultRowHeight="15"/>',
      '<row r="2" ht="27.75" customHeight="1"/><row r="3" ht="27.75"/><row r="5" ht="30"><c r="A5"><v>1</v></c></row>',
      20,
      [
        { from: 2, to: 3, height: 37, hidden: false },
        { from: 5, to: 5, height: 40, hidden: false },
      ],
    ],
    [
      "with hidden rows marked",
      '<sheetFormatPr defaultRowHeight="15"/>',
      '<row r="2" hidden="1"/><row r="3" ht="0"/><row r="4" ht="30" hidden="1"/><row r="6"><c r="A6"><v>1</v></c></row>',
      20,
      [
        { from: 2, to: 3, height: 20, hidden: true },
        { from: 4, to: 4, height: 40, hidden: true },
      ],
    ],
    [
      "with rows hidden unless they say something",
      '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>',
      '<row r="4"><c r="A4"><v>1</v></c></row>',
      20,
      [{ from: 2, to: 3, height: 20, hidden: true }],
    ],
    [
      "kept inside Excel's limits, nonsense passed over",
      '<sheetFormatPr defaultRowHeight="15"/>',
      '<row r="2" ht="5000"/><row r="3" ht="-4"/><row r="4" ht="x"/><row r="5"><c r="A5"><v>1</v></c></row>',
      20,
      [{ from: 2, to: 2, height: 546, hidden: false }],
    ],
  ])("%s", async (_, ...[format, rows, height, runs]) => {
    const layout = await layoutOf(format + sheetData(`<row r="1">${CELL}</row>`, rows));
    expect(layout.rowHeight).toBe(height);
    expect(layout.rowRuns).toEqual(runs);
  });

  test("rows out of order are put in order", async () => {
    const rows = sheetData(
      '<row r="3" ht="30"><c r="A3"><v>1</v></c></row>',
      '<row r="1" ht="45"><c r="A1"><v>1</v></c></row>',
    );
    expect((await layoutOf(rows)).rowRuns.map(({ from, height }) => [from, height])).toEqual([
      [1, 60],
      [3, 40],
    ]);
  });

  describe("without a height fit what they hold", () => {
    const styles =
      '<fonts><font><sz val="11"/></font><font><sz val="22"/></font></fonts>' +
      '<cellXfs><xf/><xf><alignment wrapText="1"/></xf><xf fontId="1"/><xf><alignment wrapText="1" textRotation="255"/></xf></cellXfs>';
    const long = "绩".repeat(20);
    test.each<readonly [string, string, string, readonly [number, number] | null]>([
      ["a large font", `<row r="1">${cell("A1", 2, "大")}</row>`, "", [1, 38]],
      ["text that breaks", `<row r="1">${cell("A1", 1, long)}</row>`, "", [1, 128]],
      ["lines of their own", `<row r="1">${cell("A1", 1, "a\nb\nc")}</row>`, "", [1, 56]],
      ["text that does not break", `<row r="1">${cell("A1", 0, long)}</row>`, "", null],
      ["text that is turned", `<row r="1">${cell("A1", 3, long)}</row>`, "", null],
      [
        "a merge with a large font",
        `<row r="1">${cell("A1", 2, long)}</row>`,
        '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
        [1, 38],
      ],
      [
        "a merge over rows",
        `<row r="1">${cell("A1", 2, long)}</row>`,
        '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
        null,
      ],
      [
        "a merge",
        `<row r="1">${cell("A1", 1, long)}</row>`,
        '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
        null,
      ],
      ["a height", `<row r="1" ht="15">${cell("A1", 1, long)}</row>`, "", [1, 20]],
    ])("%s", async (_, ...[row, after, expected]) => {
      const layout = await layoutOf(sheetData(row) + after, styles);
      const [run] = layout.rowRuns;
      expect(run ? [run.from, run.height] : null).toEqual(expected);
    });

    test("not where the sheet fixes all heights", async () => {
      const format = '<sheetFormatPr defaultRowHeight="15" customHeight="1"/>';
      const layout = await layoutOf(
        format + sheetData(`<row r="1">${cell("A1", 1, long)}</row>`),
        styles,
      );
      expect(layout.rowRuns).toEqual([]);
    });
  });
});

describe("views", () => {
  const view = (attributes: string, pane: string): string =>
    `<sheetViews><sheetView ${attributes} workbookViewId="0">${pane}</sheetView><sheetView showGridLines="0" workbookViewId="1"/></sheetViews>`;
  const rows = sheetData('<row r="30"><c r="F30"><v>1</v></c></row>');

  test.each([
    ["", "", [0, 0, true]],
    ['showGridLines="0"', "", [0, 0, false]],
    ["", '<pane xSplit="2" ySplit="5" topLeftCell="C6" state="frozen"/>', [5, 2, true]],
    ["", '<pane ySplit="3" topLeftCell="A4" state="frozenSplit"/>', [3, 0, true]],
    ["", '<pane xSplit="2310" ySplit="1200" topLeftCell="C6"/>', [0, 0, true]],
    ['topLeftCell="B3"', '<pane xSplit="1" ySplit="2" state="frozen"/>', [4, 2, true]],
    ["", '<pane xSplit="9999" ySplit="9999" state="frozen"/>', [30, 6, true]],
    ["", '<pane xSplit="-1" ySplit="x" state="frozen"/>', [0, 0, true]],
  ])("%s %s", async (attributes, pane, [frozenRows, frozenColumns, gridLines]) => {
    expect(await layoutOf(view(attributes, pane) + rows)).toMatchObject({
      frozenRows,
      frozenColumns,
      gridLines,
    });
  });
});

describe("how far a sheet reaches", () => {
  const row = (number: number, cells: string, attributes = ""): string =>
    `<row r="${number}" ${attributes}>${cells}</row>`;
  const styledRows = (style: number): string =>
    Array.from({ length: 3000 }, (_, at) => row(at + 2, `<c r="A${at + 2}" s="${style}"/>`)).join(
      "",
    );

  test.each<readonly [string, string, string, readonly [number, number]]>([
    ["nothing", "", "", [0, 0]],
    ["a dimension that is wrong", "", '<dimension ref="A1:XFD1048576"/>', [0, 0]],
    ["a cell far down", row(1_048_576, '<c r="XFD1048576"><v>1</v></c>'), "", [1_048_576, 16_384]],
    [
      "blank cells that look like something",
      row(1, CELL) + row(40, '<c r="H40" s="1"/>'),
      "",
      [40, 8],
    ],
    [
      "blank cells with a font of their own",
      row(1, CELL) + row(9, '<c r="C9" s="2"/>'),
      "",
      [9, 3],
    ],
    [
      "blank cells that look like nothing",
      row(1, CELL) + row(40, '<c r="H40" s="4"/>'),
      "",
      [1, 1],
    ],
    [
      "rows that look like something",
      row(1, CELL) + row(9, "", 's="1" customFormat="1"'),
      "",
      [9, 1],
    ],
    ["rows whose look is not theirs", row(1, CELL) + row(9, "", 's="1"'), "", [1, 1]],
    ["looks far below the content", row(1, CELL) + styledRows(1), "", [201, 1]],
    [
      "looks far to the right",
      row(1, `${CELL}<c r="AA1" s="1"/><c r="AB1" s="1"/><c r="XFD1" s="1"/>`),
      "",
      [1, 27],
    ],
  ])("%s", async (_, ...[rows, before, [lastRow, lastColumn]]) => {
    const layout = await layoutOf(`${before}${sheetData(rows)}`);
    expect([layout.rows, layout.columns]).toEqual([lastRow, lastColumn]);
  });

  test.each([
    ["a merge counts", "A1:C5", [5, 3], [{ top: 1, left: 1, bottom: 5, right: 3 }]],
    [
      "a merge to the last row is cut",
      "A1:A1048576",
      [201, 1],
      [{ top: 1, left: 1, bottom: 201, right: 1 }],
    ],
    [
      "a merge to the last column is cut",
      "A1:XFD1",
      [1, 27],
      [{ top: 1, left: 1, bottom: 1, right: 27 }],
    ],
    ["a merge far away is left out", "A5000:B5001", [1, 1], []],
  ])("%s", async (_, ...[reference, extent, merges]) => {
    const after = `<mergeCells count="1"><mergeCell ref="${reference}"/></mergeCells>`;
    const layout = await layoutOf(ONE + after);
    expect([layout.rows, layout.columns]).toEqual(extent);
    expect(layout.merges).toEqual(merges);
  });

  test("cells that may be filled count on a protected sheet", async () => {
    const rows = sheetData(row(1, CELL) + row(9, '<c r="C9" s="3"/>'));
    expect((await layoutOf(rows)).rows).toBe(1);
    const layout = await layoutOf(`${rows}<sheetProtection sheet="1"/>`);
    expect([layout.rows, layout.columns, layout.protected]).toEqual([9, 3, true]);
  });
});
