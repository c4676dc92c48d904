import { strToU8, zipSync, type ZipOptions } from "fflate";
import { columnLetters } from "../../src/core/model/address";

/** A cell of a test workbook. A bare value is the value; the object form adds what else a cell can have. */
export type CellSpec =
  | string
  | number
  | boolean
  | null
  | {
      readonly value?: string | number | boolean | null;
      /** Without "=". */
      readonly formula?: string;
      /** 1-based index into `formats`; 0 is General. */
      readonly style?: number;
      /** "#DIV/0!" */
      readonly error?: string;
    };

export type SheetSpec = {
  readonly name: string;
  readonly rows: readonly (readonly CellSpec[])[];
  readonly merges?: readonly string[];
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  readonly protected?: boolean;
  readonly hiddenRows?: readonly number[];
};

export type WorkbookSpec = {
  readonly sheets: readonly SheetSpec[];
  /** Number format codes; the cell style of the first is 1. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  /** Parts put in the place of the built ones, added, or taken away (`null`). */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
};

export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of a small .xlsx file; the same specification always gives the same bytes. */
export function buildXlsx(spec: WorkbookSpec): Uint8Array {
  const parts = new Map<string, string | Uint8Array>(Object.entries(buildParts(spec)));
  for (const [name, content] of Object.entries(spec.parts ?? {})) {
    if (content === null) parts.delete(name);
    else parts.set(name, content);
  }
  return zipParts(Object.fromEntries(parts));
}

/** A zip of the given parts, in order, with a fixed date. */
export function zipParts(
  parts: Readonly<Record<string, string | Uint8Array>>,
  options: ZipOptions = {},
): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: "2024-01-01T00:00:00", ...options });
}

/** The XML of one worksheet as `buildXlsx` writes it, for tests that change a part of it. */
export function sheetXml(sheet: SheetSpec): string {
  const rows = sheet.rows.map((cells, index) => rowXml(cells, index + 1, sheet.hiddenRows ?? []));
  const protection = sheet.protected ? '<sheetProtection sheet="1"/>' : "";
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP}">` +
    `<sheetData>${rows.join("")}</sheetData>${protection}${mergesXml(sheet.merges ?? [])}</worksheet>`
  );
}

function buildParts(spec: WorkbookSpec): Record<string, string> {
  const sheets = spec.sheets.map((sheet, index): [string, string] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(sheet),
  ]);
  return {
    "[Content_Types].xml": contentTypesXml(spec.sheets.length),
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(spec),
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ...sheets.map(([part], index): [string, string, string] => [
        `rId${index + 1}`,
        "worksheet",
        part.replace("xl/", ""),
      ]),
      [`rId${sheets.length + 1}`, "styles", "styles.xml"],
    ]),
    "xl/styles.xml": stylesXml(spec.formats ?? []),
    ...Object.fromEntries(sheets),
  };
}

function contentTypesXml(sheets: number): string {
  const overrides = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/styles.xml", "styles"],
    ...Array.from({ length: sheets }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      "worksheet",
    ]),
  ];
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    overrides
      .map(([part, type]) => `<Override PartName="${part}" ContentType="${CONTENT}.${type}+xml"/>`)
      .join("") +
    "</Types>"
  );
}

/** A relationships part: `[id, last word of the type, target]` each. */
export function relationshipsXml(
  links: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const items = links.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIP}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function workbookXml({ sheets, date1904 }: WorkbookSpec): string {
  const items = sheets.map(({ name, visibility }, index) => {
    const state = visibility && visibility !== "visible" ? ` state="${visibility}"` : "";
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return (
    `${DECLARATION}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP}">` +
    `<workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${items.join("")}</sheets></workbook>`
  );
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`,
  );
  const styles = formats.map((_, index) => xfXml(164 + index));
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN_NAMESPACE}">` +
    (codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join("")}</numFmts>` : "") +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1">${xfXml(0)}</cellStyleXfs>` +
    `<cellXfs count="${styles.length + 1}">${xfXml(0)}${styles.join("")}</cellXfs></styleSheet>`
  );
}

function xfXml(format: number): string {
  return `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0"/>`;
}

function rowXml(cells: readonly CellSpec[], row: number, hidden: readonly number[]): string {
  const items = cells.map((cell, index) => cellXml(cell, `${columnLetters(index + 1)}${row}`));
  return `<row r="${row}"${hidden.includes(row) ? ' hidden="1"' : ""}>${items.join("")}</row>`;
}

function cellXml(spec: CellSpec, reference: string): string {
  if (spec === null) return "";
  const cell = typeof spec === "object" ? spec : { value: spec };
  const style = cell.style ? ` s="${cell.style}"` : "";
  const formula = cell.formula === undefined ? "" : `<f>${escapeXml(cell.formula)}</f>`;
  const open = (type: string): string => `<c r="${reference}"${style}${type}>${formula}`;
  if (cell.error !== undefined) return `${open(' t="e"')}<v>${cell.error}</v></c>`;
  const value = cell.value ?? null;
  if (value === null) return `${open("")}</c>`;
  if (typeof value === "number") return `${open("")}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${open(' t="b"')}<v>${value ? 1 : 0}</v></c>`;
  if (formula) return `${open(' t="str"')}<v>${escapeXml(value)}</v></c>`;
  return `${open(' t="inlineStr"')}<is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function mergesXml(merges: readonly string[]): string {
  if (merges.length === 0) return "";
  const items = merges.map((reference) => `<mergeCell ref="${reference}"/>`);
  return `<mergeCells count="${merges.length}">${items.join("")}</mergeCells>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
