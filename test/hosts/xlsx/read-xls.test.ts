import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAt } from "../../../src/core/model/workbook";
import { openWorkbook } from "../../../src/hosts/xlsx/read/open-workbook";
import { readXls } from "../../../src/hosts/xlsx/read/legacy/read-xls";
import { rawXls, type XlsRecords } from "../../support/raw-xls";

const fixture = new Uint8Array(readFileSync(join(__dirname, "fixtures", "旧版.xls")));

const BOF_CHART = [0x809, [0, 6, 32, 0, 0, 0, 0, 0]] as const;
const END = [0x0a, []] as const;
/** Style 0 is General, style 1 is 0%. */
const STYLES: XlsRecords = [
  [0xe0, [0, 0, 0, 0]],
  [0xe0, [0, 0, 9, 0]],
];

function xls(globals: XlsRecords, sheet: XlsRecords): Uint8Array {
  return rawXls([...STYLES, ...globals], sheet);
}

function double(value: number): number[] {
  return [...new Uint8Array(new Float64Array([value]).buffer)];
}

function cellsOf(sheet: XlsRecords, globals: XlsRecords = []): readonly unknown[] {
  const [first] = readXls(xls(globals, sheet), "a.xls").sheets;
  return [...(first?.cells.values() ?? [])].map(({ row, column, value, text, error }) => [
    row,
    column,
    value,
    text,
    error,
  ]);
}

describe("a workbook of Excel 97 to 2003", () => {
  test("a real one is read with values, shown text, formats and merges", async () => {
    const opened = await openWorkbook(fixture, "旧版.xlsx");
    const [sheet] = opened.workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    expect(opened.format).toBe("xls");
    expect(sheet.name).toBe("项目支出绩效自评表");
    expect([sheet.cells.size, sheet.merges.length]).toEqual([109, 25]);
    expect(cellAt(sheet, 3, 3)?.value).toBe("招商推介活动专项经费");
    expect(cellAt(sheet, 6, 8)).toMatchObject({ value: 1, text: "100.00%", numberFormat: "0.00%" });
    expect(cellAt(sheet, 12, 1)?.value).toBe("绩\n效\n指\n标");
  });

  test.each(["WORKBOOK", "workbook", "Book", "BOOK"])("is found in a stream named %s", (name) => {
    const bytes = rawXls(STYLES, [[0x203, [0, 0, 0, 0, 0, 0, ...double(96)]]], name);
    expect(cellAt(readXls(bytes, "a.xls").sheets[0]!, 1, 1)?.value).toBe(96);
  });

  test("charts, macros and modules are left out with a reason", () => {
    const listed = (kind: number, name: string) =>
      [0x85, [0, 0, 0, 0, 0, kind, 1, 0, name.charCodeAt(0)]] as const;
    const bytes = xls([listed(1, "m"), listed(2, "c"), listed(6, "v")], []);
    const { sheets, skippedSheets } = readXls(bytes, "a.xls");
    expect(sheets.map(({ name }) => name)).toEqual(["a"]);
    expect(skippedSheets).toEqual([
      { sheet: "m", reason: "这是宏工作表，没有可检查的内容。" },
      { sheet: "c", reason: "这是图表工作表，没有单元格。" },
      { sheet: "v", reason: "这是旧版的宏模块，没有单元格。" },
    ]);
  });

  test("zeros between two records are passed over", () => {
    const zeros = [0, []] as const;
    const number = [0x203, [0, 0, 0, 0, 0, 0, ...double(7)]] as const;
    expect(cellsOf([zeros, number, zeros])).toEqual([[1, 1, 7, "7", null]]);
  });

  test("a number format that is cut short leaves the number to be shown plainly", () => {
    const cutShort = [0x41e, [0xa4, 0, 40, 0, 0, 48]] as const;
    const style = [0xe0, [0, 0, 0xa4, 0]] as const;
    const [first] = cellsOf([[0x203, [0, 0, 0, 0, 2, 0, ...double(0.5)]]], [cutShort, style]);
    expect(first).toEqual([1, 1, 0.5, "0.5", null]);
  });

  test("every kind of number is read", () => {
    expect(
      cellsOf([
        [0x203, [0, 0, 0, 0, 1, 0, ...double(0.96)]],
        // RK: an integer (10 << 2 | 2), and one divided by 100 (1234 << 2 | 3).
        [0x27e, [1, 0, 0, 0, 0, 0, 42, 0, 0, 0]],
        [0xbd, [2, 0, 1, 0, 0, 0, 42, 0, 0, 0, 0, 0, 75, 19, 0, 0, 2, 0]],
      ]),
    ).toEqual([
      [1, 1, 0.96, "96%", null],
      [2, 1, 10, "10", null],
      [3, 2, 10, "10", null],
      [3, 3, 12.34, "12.34", null],
    ]);
  });

  test("formulas give their stored results", () => {
    const formula = (row: number, result: number[]): readonly [number, readonly number[]] => [
      0x06,
      [row, 0, 0, 0, 0, 0, ...result, 0, 0, 0, 0, 0, 0],
    ];
    expect(
      cellsOf([
        formula(0, double(9.5)),
        formula(1, [0, 0, 0, 0, 0, 0, 255, 255]),
        [0x207, [1, 0, 1, 0x18, 0x4f]],
        formula(2, [1, 0, 1, 0, 0, 0, 255, 255]),
        formula(3, [2, 0, 7, 0, 0, 0, 255, 255]),
        formula(4, [3, 0, 0, 0, 0, 0, 255, 255]),
      ]),
    ).toEqual([
      [1, 1, 9.5, "9.5", null],
      [2, 1, "优", "优", null],
      [3, 1, true, "TRUE", null],
      [4, 1, null, "#DIV/0!", "#DIV/0!"],
    ]);
  });

  test("a formula is known as one, though its text is not", () => {
    const formula = [0x06, [0, 0, 0, 0, 0, 0, ...double(9.5), 0, 0, 0, 0, 0, 0]] as const;
    const [sheet] = readXls(
      xls([], [formula, [0x203, [1, 0, 0, 0, 0, 0, ...double(1)]], END]),
      "甲.xls",
    ).sheets;
    expect([...sheet!.cells.values()].map(({ formula: text }) => text)).toEqual(["", null]);
  });

  test("a shared text goes on in the next record with letters of another width", () => {
    const strings: XlsRecords = [
      [0xfc, [1, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 97]],
      [0x3c, [1, 0x18, 0x4f, 98, 0]],
    ];
    expect(cellsOf([[0xfd, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]], strings)).toEqual([
      [1, 1, "a优b", "a优b", null],
    ]);
  });

  test("protection, hidden rows and a chart on the sheet are understood", () => {
    const number = [0x203, [4, 0, 0, 0, 0, 0, ...double(1)]] as const;
    const [sheet] = readXls(
      xls(
        [],
        [
          [0x12, [1, 0]],
          [0x208, [4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0]],
          BOF_CHART,
          number,
          END,
          number,
        ],
      ),
      "a.xls",
    ).sheets;
    expect(sheet).toMatchObject({ protected: true, visibility: "hidden" });
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([5]);
    expect(sheet?.cells.size).toBe(1);
  });

  test("dates count from 1904 where the file says so", () => {
    expect(readXls(xls([[0x22, [1, 0]]], []), "a.xls").date1904).toBe(true);
  });
});
