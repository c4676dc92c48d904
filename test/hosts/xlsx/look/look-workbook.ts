import { openWorkbookPort } from "../../../../src/hosts/xlsx/open-workbook-port";
import type { XlsxPort } from "../../../../src/hosts/xlsx/xlsx-port";
import { buildXlsx, MAIN_NAMESPACE, relationshipsXml } from "../../../support/xlsx-builder";

/** A workbook of one sheet, "表", by what stands inside its parts. */
export type LookSpec = {
  /** Inside `worksheet`. */
  readonly sheet?: string;
  /** Inside `styleSheet`; `null` leaves the part out. */
  readonly styles?: string | null;
  /** Inside `a:clrScheme`; without it there is no theme. */
  readonly colors?: string;
  /** Further parts as they are. */
  readonly parts?: Readonly<Record<string, string>>;
};

const THEME = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** The bytes of such a workbook. */
export function lookWorkbook({ sheet, styles, colors, parts }: LookSpec): Uint8Array {
  const links: [string, string, string][] = [["rId1", "worksheet", "worksheets/sheet1.xml"]];
  if (styles !== null) links.push(["rId2", "styles", "styles.xml"]);
  if (colors !== undefined) links.push(["rId3", "theme", "theme/theme1.xml"]);
  return buildXlsx({
    sheets: [{ name: "表", rows: [] }],
    parts: {
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN_NAMESPACE}">${sheet ?? "<sheetData/>"}</worksheet>`,
      "xl/styles.xml":
        styles === null
          ? null
          : `<styleSheet xmlns="${MAIN_NAMESPACE}">${styles ?? ""}</styleSheet>`,
      "xl/_rels/workbook.xml.rels": relationshipsXml(links),
      "xl/theme/theme1.xml":
        colors === undefined
          ? null
          : `<a:theme xmlns:a="${THEME}"><a:themeElements><a:clrScheme name="x">${colors}</a:clrScheme></a:themeElements></a:theme>`,
      ...parts,
    },
  });
}

/** The port of such a workbook. */
export function openLooks(spec: LookSpec): Promise<XlsxPort> {
  return openWorkbookPort(lookWorkbook(spec), "a.xlsx", { loadCalculator: null });
}

/** Rows by their elements: `sheetData('<row r="1"/>')`. */
export function sheetData(...rows: readonly string[]): string {
  return `<sheetData>${rows.join("")}</sheetData>`;
}
