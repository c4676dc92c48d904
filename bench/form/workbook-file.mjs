import { strToU8, zipSync } from "fflate";
import { seededRandom } from "../random.mjs";
import { longSheetXml } from "./long-sheet.mjs";
import { COLUMNS, INDICATORS, projectForm } from "./project-form.mjs";
import { STYLE_INDEX, stylesXml } from "./styles.mjs";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const SEED = 20200225;
const WIDTHS = [6.5, 9.5, 12.5, 12, 14, 14, 16, 7.5, 8.5, 24];

/**
 * The bytes of a workbook of `sheets` forms, stored the way Excel stores it: shared strings, one style table. With
 * `ledgerRows` a sheet of so many rows of figures comes after them.
 */
export function workbookBytes({ sheets, formulas, seed = SEED, ledgerRows = 0 }) {
  const random = seededRandom(seed);
  const strings = newStrings();
  const parts = { "xl/styles.xml": stylesXml() };
  const names = [];
  for (let number = 1; number <= sheets; number += 1) {
    const form = projectForm(random, { number, formulas });
    names.push(form.name);
    parts[`xl/worksheets/sheet${number}.xml`] = sheetXml(form, strings);
  }
  if (ledgerRows > 0) {
    names.push("明细");
    parts[`xl/worksheets/sheet${names.length}.xml`] = longSheetXml(ledgerRows, MAIN);
  }
  Object.assign(parts, packageParts(names), { "xl/sharedStrings.xml": strings.xml() });
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(2024, 1, 20) });
}

function newStrings() {
  const indexes = new Map();
  let uses = 0;
  const indexOf = (text) => {
    uses += 1;
    if (!indexes.has(text)) indexes.set(text, indexes.size);
    return indexes.get(text);
  };
  const xml = () => {
    const items = [...indexes.keys()].map(
      (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
    );
    return `${HEAD}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${indexes.size}">${items.join("")}</sst>`;
  };
  return { indexOf, xml };
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function sheetXml({ cells, merges, lastRow }, strings) {
  const columns = WIDTHS.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  ).join("");
  const rows = Array.from({ length: lastRow }, (_, index) => rowXml(cells, index + 1, strings));
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">\
<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:J${lastRow}"/>\
<sheetViews><sheetView workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews>\
<sheetFormatPr defaultRowHeight="14.25"/><cols>${columns}</cols><sheetData>${rows.join("")}</sheetData>\
<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>\
${validationXml()}<printOptions horizontalCentered="1"/>\
<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>\
<pageSetup paperSize="9" fitToHeight="0" orientation="portrait"/></worksheet>`;
}

/** A score lies between 0 and the weight beside it. */
function validationXml() {
  const last = 12 + INDICATORS;
  return `<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showErrorMessage="1" sqref="I13:I${last}">\
<formula1>0</formula1><formula2>H13</formula2></dataValidation></dataValidations>`;
}

function rowXml(cells, row, strings) {
  const written = [];
  for (let column = 0; column < COLUMNS; column += 1) {
    const address = `${String.fromCharCode(65 + column)}${row}`;
    const cell = cells.get(address);
    if (cell) written.push(cellXml(address, cell, strings));
  }
  const height = { 1: 34, 11: 76 }[row] ?? 24;
  return `<row r="${row}" spans="1:${COLUMNS}" ht="${height}" customHeight="1">${written.join("")}</row>`;
}

function cellXml(address, { value, style, formula }, strings) {
  const start = `<c r="${address}" s="${STYLE_INDEX[style]}"`;
  if (formula !== null) return `${start}><f>${escaped(formula)}</f><v>${value}</v></c>`;
  if (value === null) return `${start}/>`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  return `${start} t="s"><v>${strings.indexOf(value)}</v></c>`;
}

function packageParts(names) {
  const sheetFiles = names.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const targets = [...sheetFiles, "styles.xml", "sharedStrings.xml"];
  const types = [...sheetFiles.map(() => "worksheet"), "styles", "sharedStrings"];
  const links = targets.map(
    (target, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${types[index]}" Target="${target}"/>`,
  );
  const overrides = targets.map(
    (target, index) =>
      `<Override PartName="/xl/${target}" ContentType="${TYPE}.${types[index]}+xml"/>`,
  );
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">\
<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">\
<bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join("")}</sheets><calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join("")}</Relationships>`,
  };
}
