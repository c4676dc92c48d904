import { strToU8, zipSync } from "fflate";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** The same input gives the same file. */
const FIXED_TIME = "1980-01-01T00:00:00";

/** The one sheet of a new workbook, to be taken away once it has others. */
export const PLACEHOLDER_SHEET = "_placeholder";

/** The bytes of a new .xlsx workbook with one empty sheet. */
export function newWorkbook(): Uint8Array {
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ["[Content_Types].xml", contentTypes()],
    ["_rels/.rels", relationships("officeDocument", "xl/workbook.xml")],
    ["xl/workbook.xml", workbook()],
    ["xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml")],
    ["xl/worksheets/sheet1.xml", `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`],
  ];
  const files = parts.map(([name, xml]) => [name, strToU8(DECLARATION + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: FIXED_TIME });
}

function contentTypes(): string {
  const overrides = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/worksheets/sheet1.xml", "worksheet"],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${CONTENT}.${type}+xml"/>`);
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

function relationships(type: string, target: string): string {
  const link = `<Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return `<Relationships xmlns="${PACKAGE}/relationships">${link}</Relationships>`;
}

function workbook(): string {
  const sheet = `<sheet name="${PLACEHOLDER_SHEET}" sheetId="1" r:id="rId1"/>`;
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheet}</sheets></workbook>`;
}
