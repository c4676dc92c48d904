import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatAddress } from "../../src/core/model/address";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { buildXlsx } from "../support/xlsx-builder";
import { startExcel, type RunningExcel } from "./start-excel";

const SAMPLES = join("assets", "samples");
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));

let excel: RunningExcel;

afterEach(() => excel.close());

test.each(samples)("%s shows in Excel what its file says", async (name) => {
  const bytes = new Uint8Array(readFileSync(join(SAMPLES, name)));
  const { workbook } = readXlsx(bytes, name);
  excel = await startExcel({ bytes, fileName: name });
  const seen = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const ranges = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of ranges)
      range.load("rowIndex,columnIndex,values,text,formulas,numberFormat");
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? {} : cellsOf(range)));
  });
  const expected = workbook.sheets.map(({ cells }) =>
    Object.fromEntries(
      [...cells.values()].map(({ value, error, text, formula, numberFormat, ...at }) => [
        formatAddress(at),
        [error ?? value, text, formula === null ? (error ?? value) : `=${formula}`, numberFormat],
      ]),
    ),
  );
  expect(seen).toEqual(expected);
});

function cellsOf({
  rowIndex,
  columnIndex,
  values,
  text,
  formulas,
  numberFormat,
}: Excel.Range): object {
  const cells: Record<string, unknown> = {};
  values.forEach((line, row) =>
    line.forEach((value: unknown, column) => {
      const formula: unknown = formulas[row]?.[column];
      if (formula === "") return;
      const address = formatAddress({ row: rowIndex + row + 1, column: columnIndex + column + 1 });
      cells[address] = [value, text[row]?.[column], formula, numberFormat[row]?.[column]];
    }),
  );
  return cells;
}

test("fills, locks, sizes and panes of a file are there, newer functions without their prefix", async () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const bytes = buildXlsx({
    sheets: [{ name: "表一", rows: [[1]] }],
    parts: {
      "xl/styles.xml":
        `<styleSheet xmlns="${main}"><fonts count="2"><font/><font><b/><color rgb="FFFF0000"/></font></fonts>` +
        `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
        `<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills>` +
        `<borders count="1"><border/></borders><cellXfs count="2"><xf fontId="0" fillId="0"/>` +
        `<xf fontId="1" fillId="2"><protection locked="0"/></xf></cellXfs></styleSheet>`,
      "xl/worksheets/sheet1.xml":
        `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" state="frozen"/></sheetView></sheetViews>` +
        `<cols><col min="2" max="2" width="20" hidden="1"/></cols><sheetData>` +
        `<row r="1"><c r="A1" s="1"><f>_xlfn.IFS(TRUE,5)</f><v>5</v></c></row><row r="3" hidden="1"><c r="C3" s="1"/></row>` +
        `</sheetData><sheetProtection sheet="1" formatCells="0"/></worksheet>`,
    },
  });
  excel = await startExcel({ bytes });
  expect(excel.host.snapshot().sheets[0]).toMatchObject({
    protected: true,
    protectionOptions: { allowFormatCells: true, allowSort: false },
    hiddenRows: [3],
    hiddenColumns: ["B"],
    columnWidths: { B: 120 },
    frozen: "A1:XFD2",
    cells: {
      A1: { formula: "IFS(TRUE,5)", value: 5, fill: "#FFF2CC", bold: true, locked: false },
      C3: { fill: "#FFF2CC", fontColor: "#FF0000" },
    },
  });
});
