import { unzipSync } from "fflate";
import type { WorkbookErrorCode } from "../../../src/hosts/xlsx/errors";
import { buildXlsx, MAIN_NAMESPACE, type WorkbookSpec } from "../xlsx-builder";
import type { RawEntry } from "../raw-zip";

export type Outcome = WorkbookErrorCode | "read";

/** A damaged or dangerous file, made only when it is needed, and what reading it may come to. */
export type HostileFile = {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly expected: readonly Outcome[];
};

/** `[name, bytes, …expected outcomes]` as a hostile file. */
export function hostile(
  name: string,
  bytes: () => Uint8Array,
  ...expected: readonly Outcome[]
): HostileFile {
  return { name, bytes, expected };
}

const PLAIN: WorkbookSpec = {
  sheets: [
    { name: "自评表", rows: [["项目名称", "招商经费", 10, 0.955, true]], merges: ["A1:A2"] },
    { name: "说明", rows: [["填报说明"]] },
  ],
  formats: ["0%"],
};

/** A sound small workbook, with parts replaced or taken away. */
export function bookWith(parts: WorkbookSpec["parts"] = {}): Uint8Array {
  return buildXlsx({ ...PLAIN, parts: parts ?? {} });
}

/** The parts of the sound workbook, some replaced, as entries of a hand-made zip. */
export function bookEntries(parts: WorkbookSpec["parts"] = {}): RawEntry[] {
  return Object.entries(unzipSync(bookWith(parts))).map(([name, content]) => ({ name, content }));
}

/** A workbook whose first sheet is this XML inside `worksheet`. */
export function bookWithSheet(inner: string): Uint8Array {
  return bookWith({ "xl/worksheets/sheet1.xml": worksheet(inner) });
}

/** A workbook whose first sheet holds these rows. */
export function bookWithRows(rows: string): Uint8Array {
  return bookWithSheet(`<sheetData>${rows}</sheetData>`);
}

/** A worksheet part around this XML. */
export function worksheet(inner: string): string {
  return `<worksheet xmlns="${MAIN_NAMESPACE}">${inner}</worksheet>`;
}
