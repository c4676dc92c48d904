import { cellAt, type Cell, type Sheet } from "../../../src/core/model/workbook";
import { parseAddress } from "../../../src/core/model/address";
import { openWorkbook } from "../../../src/hosts/xlsx/read/open-workbook";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import {
  buildXlsx,
  MAIN_NAMESPACE,
  relationshipsXml,
  type WorkbookSpec,
} from "../../support/xlsx-builder";

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const SHEET = "xl/worksheets/sheet1.xml";

function firstSheet(spec: WorkbookSpec): Sheet {
  const sheet = readXlsx(buildXlsx(spec), "a.xlsx").workbook.sheets[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** The first sheet of a workbook whose part is this XML inside `worksheet`. */
function sheetOf(inner: string, parts: WorkbookSpec["parts"] = {}, formats: string[] = []): Sheet {
  return firstSheet({
    sheets: [{ name: "表", rows: [] }],
    formats,
    parts: { [SHEET]: `<worksheet xmlns="${MAIN_NAMESPACE}">${inner}</worksheet>`, ...parts },
  });
}

function rowsOf(rows: string, formats: string[] = []): Sheet {
  return sheetOf(`<sheetData>${rows}</sheetData>`, {}, formats);
}

function cell(sheet: Sheet, address: string): Partial<Cell> {
  const at = parseAddress(address);
  return (at && cellAt(sheet, at.row, at.column)) ?? {};
}

function withStrings(items: string): WorkbookSpec["parts"] {
  return {
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN_NAMESPACE}">${items}</sst>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"],
    ]),
  };
}

describe("cells", () => {
  test.each<[string, string, Partial<Cell>]>([
    ["an integer", '<c r="A1"><v>10</v></c>', { value: 10, text: "10", numberFormat: "General" }],
    ["a number of 17 digits", '<c r="A1"><v>8.4079999999999995</v></c>', { text: "8.408" }],
    ["a long number", '<c r="A1"><v>123456789012345</v></c>', { text: "1.23457E+14" }],
    ["a number in exponents", '<c r="A1"><v>1.5E-2</v></c>', { value: 0.015, text: "0.015" }],
    ["blanks around a number", '<c r="A1"><v> 5 </v></c>', { value: 5 }],
    [
      "a percentage",
      '<c r="A1" s="1"><v>0.955</v></c>',
      { value: 0.955, text: "96%", numberFormat: "0%" },
    ],
    ["a date", '<c r="A1" s="2"><v>45291</v></c>', { value: 45291, text: "2023年12月31日" }],
    ["truth", '<c r="A1" t="b"><v>1</v></c>', { value: true, text: "TRUE" }],
    [
      "an error",
      '<c r="A1" t="e"><v>#DIV/0!</v></c>',
      { value: null, text: "#DIV/0!", error: "#DIV/0!" },
    ],
    ["inline text", '<c r="A1" t="inlineStr"><is><t> ≥95% </t></is></c>', { value: " ≥95% " }],
    [
      "inline rich text",
      '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh><t>x</t></rPh></is></c>',
      { value: "甲乙" },
    ],
    [
      "text of a formula",
      '<c r="A1" t="str"><f>A2</f><v>优</v></c>',
      { value: "优", formula: "A2" },
    ],
    [
      "empty text of a formula",
      '<c r="A1" t="str"><f>A2</f><v></v></c>',
      { value: "", formula: "A2" },
    ],
    [
      "a formula that was not computed",
      '<c r="A1"><f>SUM(B1:B9)</f></c>',
      { value: null, text: "", formula: "SUM(B1:B9)" },
    ],
    [
      "a formula with an empty result",
      '<c r="A1"><f>SUM(B1:B9)</f><v></v></c>',
      { value: null, formula: "SUM(B1:B9)" },
    ],
    [
      "an array formula",
      '<c r="A1"><f t="array" ref="A1">SUM(B1*C1)</f><v>2</v></c>',
      { formula: "SUM(B1*C1)" },
    ],
    [
      "an ISO date",
      '<c r="A1" t="d"><v>2023-12-31T12:00:00Z</v></c>',
      { value: 45291.5, numberFormat: "yyyy-mm-dd" },
    ],
    ["an escaped line break", '<c r="A1" t="str"><v>甲_x000D_乙</v></c>', { value: "甲\r乙" }],
    ["an escaped escape", '<c r="A1" t="str"><v>_x005F_x000D_</v></c>', { value: "_x000D_" }],
    ["CDATA", '<c r="A1" t="str"><v><![CDATA[<c r="B1"/>]]></v></c>', { value: '<c r="B1"/>' }],
    [
      "a style that does not exist",
      '<c r="A1" s="99"><v>1</v></c>',
      { value: 1, numberFormat: "General" },
    ],
    ["a lower-case address", '<c r="a1"><v>1</v></c>', { value: 1 }],
  ])("%s is read", (_, xml, expected) => {
    const sheet = rowsOf(`<row r="1">${xml}</row>`, ["0%", 'yyyy"年"m"月"d"日"']);
    expect(cell(sheet, "A1")).toMatchObject({ row: 1, column: 1, ...expected });
  });

  test.each([
    ["a blank styled cell", '<c r="A1" s="1"/>'],
    ["a cell of empty text", '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
    ["a shared text without an index", '<c r="A1" t="s"><v></v></c>'],
  ])("%s is not kept", (_, xml) => {
    expect(rowsOf(`<row r="1">${xml}</row>`).cells.size).toBe(0);
  });

  test("shared texts join their runs and leave out phonetic guides", () => {
    const items =
      '<si><t>甲</t></si><si><r><t>乙</t></r><r><t xml:space="preserve"> 丙</t></r><rPh><t>x</t></rPh></si>';
    const sheet = sheetOf(
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData>',
      withStrings(items),
    );
    expect([cell(sheet, "A1").value, cell(sheet, "B1").value]).toEqual(["甲", "乙 丙"]);
  });

  test("rows and cells without numbers follow one another", () => {
    const sheet = rowsOf(
      '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    );
    expect([...sheet.cells.values()].map(({ row, column, value }) => [row, column, value])).toEqual(
      [
        [1, 1, 1],
        [1, 3, 2],
        [5, 1, 3],
        [6, 1, 4],
      ],
    );
  });

  test("cells out of order come in reading order", () => {
    const sheet = rowsOf(
      '<row r="2"><c r="B2"><v>3</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    );
    expect([...sheet.cells.values()].map(({ value }) => value)).toEqual([1, 2, 3]);
  });

  test("a shared formula is given as it reads in each cell, even before its text", () => {
    const sheet = rowsOf(
      '<row r="1"><c r="C1"><f t="shared" si="0"/><v>1</v></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" si="0" ref="C1:C3">A2*$B$1</f><v>1</v></c></row>' +
        '<row r="3"><c r="C3"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    expect(["C1", "C2", "C3"].map((at) => cell(sheet, at).formula)).toEqual([
      "A1*$B$1",
      "A2*$B$1",
      "A3*$B$1",
    ]);
  });

  test("a date counts from 1904 where the workbook says so", () => {
    const spec = {
      sheets: [{ name: "表", rows: [[{ value: 43829, style: 1 }]] }],
      formats: ["yyyy-mm-dd"],
    };
    const { workbook } = readXlsx(buildXlsx({ ...spec, date1904: true }), "a.xlsx");
    expect(workbook.date1904).toBe(true);
    expect([...(workbook.sheets[0]?.cells.values() ?? [])][0]).toMatchObject({
      value: 43829,
      text: "2023-12-31",
    });
  });
});

describe("sheets", () => {
  test("merges, hidden rows, protection and visibility are read", () => {
    const { workbook } = readXlsx(
      buildXlsx({
        sheets: [
          {
            name: "甲",
            rows: [["a"], ["b"], [null]],
            merges: ["A1:B2", "C1:C1"],
            hiddenRows: [2, 3],
            protected: true,
          },
          { name: "乙", rows: [], visibility: "hidden" },
        ],
      }),
      "单位.xlsx",
    );
    const [first, second] = workbook.sheets;
    expect(workbook.name).toBe("单位.xlsx");
    expect(first).toMatchObject({ name: "甲", protected: true, visibility: "visible" });
    expect(first?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
    expect([...(first?.hiddenRows ?? [])]).toEqual([2]);
    expect(second).toMatchObject({ protected: false, visibility: "hidden" });
  });

  test.each([
    ["a prefix for the main namespace", (xml: string) => prefixed(xml)],
    ["the strict namespace", (xml: string) => xml.replaceAll(MAIN_NAMESPACE, STRICT)],
    ["a byte order mark", (xml: string) => `\uFEFF${xml}`],
    ["single quotes", (xml: string) => xml.replaceAll('"', "'")],
    ["Windows line breaks and blanks", (xml: string) => xml.replaceAll("><", ">\r\n  <")],
    ["comments everywhere", (xml: string) => xml.replaceAll("><", "><!-- <c/> --><")],
  ])("all parts written with %s read the same", (_, by) => {
    const spec: WorkbookSpec = {
      sheets: [{ name: "表", rows: [["甲", 1], [{ value: 0.5, style: 1 }]], merges: ["A1:B1"] }],
      formats: ["0%"],
    };
    const parts = ["xl/workbook.xml", "xl/styles.xml", SHEET];
    const plain = readXlsx(buildXlsx(spec), "a.xlsx");
    const changed = parts.map((part) => [
      part,
      by(plain.package.readText(part).replace(/^<\?xml.*?\?>\s*/, "")),
    ]);
    const { workbook } = readXlsx(
      buildXlsx({ ...spec, parts: Object.fromEntries(changed) }),
      "a.xlsx",
    );
    expect(workbook).toEqual(plain.workbook);
  });

  test("a sheet with far more cells than any form is left out with a reason, the others are read", () => {
    const row = Array.from({ length: 1_000 }, (_, index) => index);
    const { workbook } = readXlsx(
      buildXlsx({
        sheets: [
          { name: "明细", rows: Array.from({ length: 301 }, () => row) },
          { name: "自评表", rows: [["a"]] },
        ],
      }),
      "a.xlsx",
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["自评表"]);
    expect(workbook.skippedSheets).toEqual([
      { sheet: "明细", reason: expect.stringContaining("300000 个单元格") },
    ]);
  });

  test("a sheet without cells is left out with a reason", () => {
    const { workbook, sheetParts } = readXlsx(
      buildXlsx({
        sheets: [{ name: "表", rows: [["a"]] }],
        parts: {
          "xl/workbook.xml": `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="r"><sheets><sheet name="图" r:id="b"/><sheet name="表" r:id="a"/></sheets></workbook>`,
          "xl/_rels/workbook.xml.rels": relationshipsXml([
            ["a", "worksheet", "worksheets/sheet1.xml"],
            ["b", "chartsheet", "chartsheets/sheet1.xml"],
          ]),
          "xl/chartsheets/sheet1.xml": "<chartsheet/>",
        },
      }),
      "a.xlsx",
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["表"]);
    expect(workbook.skippedSheets).toEqual([
      { sheet: "图", reason: "这是图表工作表，没有单元格。" },
    ]);
    expect(sheetParts.get("表")?.part).toBe(SHEET);
  });

  test("a module of Excel 5 or 95, which is listed with an empty id, is left out with a reason", () => {
    const { workbook } = readXlsx(
      buildXlsx({
        sheets: [{ name: "表", rows: [["a"]] }],
        parts: {
          "xl/workbook.xml": `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="r"><sheets><sheet name="Module1" state="veryHidden" r:id=""/><sheet name="表" r:id="a"/><sheet name="Module2" r:id=""/></sheets></workbook>`,
          "xl/_rels/workbook.xml.rels": relationshipsXml([
            ["a", "worksheet", "worksheets/sheet1.xml"],
          ]),
        },
      }),
      "a.xlsx",
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["表"]);
    expect(workbook.skippedSheets).toEqual([
      { sheet: "Module1", reason: "这是旧版的宏模块，没有单元格。" },
      { sheet: "Module2", reason: "这是旧版的宏模块，没有单元格。" },
    ]);
  });

  test("formatting down to the last row leaves nothing behind", () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, index) =>
        `<row r="${index + 2}" s="1" customFormat="1"><c r="A${index + 2}" s="1"/><c r="B${index + 2}" s="1"/></row>`,
    );
    const sheet = rowsOf(
      `<row r="1"><c r="A1"><v>1</v></c></row>${rows.join("")}<row r="1048576" s="1"><c r="XFD1048576" s="1"><v>2</v></c></row>`,
    );
    expect([...sheet.cells.values()].map(({ row, value }) => [row, value])).toEqual([
      [1, 1],
      [1_048_576, 2],
    ]);
  });

  test("a large sheet without row numbers is read in place", () => {
    const sheet = rowsOf(
      `${'<row s="1"><c s="1"/></row>'.repeat(20_000)}<row><c><v>1</v></c></row>`,
    );
    expect([...sheet.cells.values()].map(({ row }) => row)).toEqual([20_001]);
  });
});

test("openWorkbook goes by the content and not by the name", async () => {
  const opened = await openWorkbook(buildXlsx({ sheets: [{ name: "表", rows: [] }] }), "旧表.xls");
  expect(opened.format).toBe("xlsx");
});

/** The same XML with every element of the main namespace under `x:`. */
function prefixed(xml: string): string {
  return xml
    .replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:")
    .replace(`xmlns="${MAIN_NAMESPACE}"`, `xmlns:x="${MAIN_NAMESPACE}"`);
}
