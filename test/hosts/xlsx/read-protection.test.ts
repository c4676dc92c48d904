import { formatAddress } from "../../../src/core/model/address";
import { MAX_COLUMN } from "../../../src/core/model/address";
import type { Sheet } from "../../../src/core/model/workbook";
import { openWorkbookPort } from "../../../src/hosts/xlsx/open-workbook-port";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { buildXlsx, MAIN_NAMESPACE } from "../../support/xlsx-builder";

const STYLES =
  `<styleSheet xmlns="${MAIN_NAMESPACE}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>` +
  '<cellStyleXfs><xf><protection locked="0"/></xf></cellStyleXfs><cellXfs>' +
  '<xf/><xf><protection locked="0"/></xf><xf><protection hidden="1"/></xf><xf><protection locked="false"/></xf></cellXfs>' +
  '<dxfs><dxf><protection locked="0"/></dxf></dxfs></styleSheet>';

function read(worksheet: string): Sheet {
  const xml = `<worksheet xmlns="${MAIN_NAMESPACE}">${worksheet}</worksheet>`;
  const bytes = buildXlsx({
    sheets: [{ name: "表", rows: [] }],
    parts: { "xl/worksheets/sheet1.xml": xml, "xl/styles.xml": STYLES },
  });
  const sheet = readXlsx(bytes, "样例.xlsx").workbook.sheets[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function unlocked(worksheet: string): readonly string[] | null {
  const { unlockedCells } = read(worksheet);
  if (!unlockedCells) return null;
  return [...unlockedCells].map((key) =>
    formatAddress({ row: Math.floor(key / MAX_COLUMN), column: (key % MAX_COLUMN) + 1 }),
  );
}

const CELLS =
  '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"/><c r="C2" s="2"/><c r="D2" s="3"><v>2</v></c></row>';
const PROTECTED = '<sheetProtection sheet="1" objects="1"/>';

describe("the cells of a protected sheet that may still be filled", () => {
  it.each([
    ["blank and filled cells by their style", CELLS, ["B2", "D2"]],
    ["cells without an address", '<row><c s="1"/><c/><c s="1"><v>1</v></c></row>', ["A1", "C1"]],
    ["none where every cell is locked", '<row r="1"><c r="A1"><v>1</v></c></row>', []],
  ])("are told: %s", (_, rows, cells) => {
    expect(unlocked(`<sheetData>${rows}</sheetData>${PROTECTED}`)).toEqual(cells);
  });

  it("are not listed for a sheet that is not protected", () => {
    expect(unlocked(`<sheetData>${CELLS}</sheetData>`)).toBeNull();
  });

  it("are not listed where the whole sheet is unlocked", () => {
    const row = (_: unknown, index: number): string =>
      `<row r="${index + 1}"><c r="A${index + 1}" s="1"/><c r="B${index + 1}" s="1"/></row>`;
    const rows = Array.from({ length: 51_000 }, row).join("");
    expect(unlocked(`<sheetData>${rows}</sheetData>${PROTECTED}`)).toBeNull();
  });
});

const DATA = "<sheetData/>";
const COLUMN = '<filterColumn colId="0"><filters><filter val="甲"/></filters></filterColumn>';

describe("a filter on a sheet", () => {
  it.each([
    ["rows are left out by it", `${DATA}<autoFilter ref="A1:B9">${COLUMN}</autoFilter>`, true],
    ["the sheet says so", `<sheetPr filterMode="1"/>${DATA}`, true],
    [
      "a condition leaves rows out",
      `${DATA}<autoFilter ref="A1:B9"><filterColumn colId="0"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn></autoFilter>`,
      true,
    ],
    ["it only shows its buttons", `${DATA}<autoFilter ref="A1:B9"/>`, false],
    [
      "a button is hidden",
      `${DATA}<autoFilter ref="A1:B9"><filterColumn colId="0" hiddenButton="1"/></autoFilter>`,
      false,
    ],
    [
      "another view has it",
      `${DATA}<customSheetViews><customSheetView guid="{1}"><autoFilter ref="A1:B9">${COLUMN}</autoFilter></customSheetView></customSheetViews>`,
      false,
    ],
    ["there is none", DATA, false],
  ])("is on or off where %s", (_, worksheet, filtered) => {
    expect(read(worksheet).filtered).toBe(filtered);
  });
});

describe("work that the caller has ended", () => {
  it("is refused before anything is changed", async () => {
    const bytes = buildXlsx({ sheets: [{ name: "表", rows: [["甲"]] }] });
    const port = await openWorkbookPort(bytes, "样例.xlsx", { loadCalculator: null });
    const stopped = { stopped: () => true };
    const edit = { kind: "cell", sheet: "表", cell: "A1", expect: "甲", value: "乙" } as const;
    await expect(port.apply([edit], stopped)).rejects.toMatchObject({ code: "stopped" });
    await expect(port.readWorkbook(stopped)).rejects.toMatchObject({ code: "stopped" });
    expect(port.save()).toBe(bytes);
  });
});
