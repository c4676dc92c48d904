import { MAIN_NAMESPACE } from "../xlsx-builder";
import { sharedStrings } from "./bombs";
import {
  bookWith,
  bookWithRows,
  bookWithSheet,
  hostile,
  worksheet,
  type HostileFile,
} from "./hostile-file";

const SHEET = "xl/worksheets/sheet1.xml";

/** Workbooks with one impossible or unusual cell, row, format or merged area. */
export function cellFiles(): readonly HostileFile[] {
  const row =
    (cells: string): (() => Uint8Array) =>
    () =>
      bookWithRows(`<row r="1">${cells}</row>`);
  const strings =
    (index: string): (() => Uint8Array) =>
    () =>
      bookWith({
        ...sharedStrings("<si><t>a</t></si>"),
        [SHEET]: worksheet(`<sheetData><row><c t="s"><v>${index}</v></c></row></sheetData>`),
      });
  return [
    hostile("a column beyond XFD", row('<c r="XFE1"><v>1</v></c>'), "badXml"),
    hostile(
      "a row beyond 1048576",
      () => bookWithRows('<row r="1048577"><c><v>1</v></c></row>'),
      "badXml",
    ),
    hostile("row 0", () => bookWithRows('<row r="0"/>'), "badXml"),
    hostile("row -1", () => bookWithRows('<row r="-1"/>'), "badXml"),
    hostile("row 99999999999", () => bookWithRows('<row r="99999999999"/>'), "badXml"),
    hostile("a cell with the address 1A", row('<c r="1A"><v>1</v></c>'), "badXml"),
    hostile("a cell in the wrong row", row('<c r="A7"><v>1</v></c>'), "badXml"),
    hostile("a cell twice", row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'), "badXml"),
    hostile("20,000 cells in a row", row("<c><v>1</v></c>".repeat(20_000)), "badXml"),
    hostile("a number that is none", row('<c r="A1"><v>abc</v></c>'), "badXml"),
    hostile("a number beyond all numbers", row('<c r="A1"><v>1e999</v></c>'), "badXml"),
    hostile("a number in hexadecimal", row('<c r="A1"><v>0x10</v></c>'), "badXml"),
    hostile("an unknown cell type", row('<c r="A1" t="zz"><v>1</v></c>'), "badXml"),
    hostile("a date that is none", row('<c r="A1" t="d"><v>2023-13-45</v></c>'), "badXml"),
    hostile("a style out of range", row('<c r="A1" s="9999"><v>1</v></c>'), "read"),
    hostile("a negative style", row('<c r="A1" s="-1"><v>1</v></c>'), "read"),
    hostile("a shared string out of range", strings("7"), "badXml"),
    hostile("a negative shared string", strings("-1"), "badXml"),
    hostile("a shared string named length", strings("length"), "badXml"),
    hostile("a shared string without a table", row('<c r="A1" t="s"><v>0</v></c>'), "badXml"),
    hostile(
      "a shared formula without its text",
      row('<c r="A1"><f t="shared" si="5"/><v>1</v></c>'),
      "read",
    ),
    hostile(
      "overlapping merged areas",
      () =>
        bookWithSheet(
          '<sheetData/><mergeCells><mergeCell ref="A1:C3"/><mergeCell ref="B2:D4"/></mergeCells>',
        ),
      "read",
    ),
    hostile(
      "a merged area of the whole sheet",
      () => bookWithSheet('<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
      "read",
    ),
    hostile(
      "a merged area beyond the sheet",
      () => bookWithSheet('<sheetData/><mergeCells><mergeCell ref="A1:ZZZ9999999"/></mergeCells>'),
      "badXml",
    ),
    hostile(
      "a number format that is noise",
      () => bookWith({ "xl/styles.xml": noiseStyles() }),
      "read",
    ),
  ];
}

function noiseStyles(): string {
  return (
    `<styleSheet xmlns="${MAIN_NAMESPACE}"><numFmts><numFmt numFmtId="164" formatCode="[[[;;;;\\"/></numFmts>` +
    '<cellXfs><xf numFmtId="164"/><xf numFmtId="x"/></cellXfs></styleSheet>'
  );
}
