import type { Visibility } from "../../../core/model/workbook";
import { childOf, insertionPoint, outlineOf, prefixOf, type Outline } from "./outline";
import { applySplices, setAttribute, type Splice } from "./splice";
import { escapeAttribute, escapeText } from "./xml-text";

/** The children of CT_Workbook in the order of the schema; Excel refuses any other. */
const SEQUENCE = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

export type NewSheet = {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly visibility: Visibility;
};

/** The namespaces a part of ours must use to belong to this workbook. */
export type Dialect = { readonly main: string; readonly relationships: string };

/** The namespaces of the workbook part: transitional or strict. */
export function dialectOf(xml: string): Dialect {
  const root = outlineOf(xml);
  const prefix = prefixOf(root.name).slice(0, -1);
  const main = root.attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix}`) ?? "";
  const strict = main.includes("purl.oclc.org");
  return { main, relationships: strict ? STRICT : TRANSITIONAL };
}

/** A sheet id that no sheet of the workbook uses. */
export function freeSheetId(xml: string): number {
  const sheets = childOf(outlineOf(xml), "sheets")?.children ?? [];
  return (
    sheets.reduce((most, sheet) => Math.max(most, Number(sheet.attributes.get("sheetId"))), 0) + 1
  );
}

/** The workbook part with one more sheet at the end of its list. */
export function appendSheet(xml: string, sheet: NewSheet): string {
  const root = outlineOf(xml);
  const list = childOf(root, "sheets");
  const state = sheet.visibility === "visible" ? "" : ` state="${sheet.visibility}"`;
  const { attribute, declaration } = relationshipAttribute(xml, root);
  const tag =
    `<${prefixOf(root.name)}sheet name="${escapeAttribute(sheet.name)}" sheetId="${sheet.sheetId}"` +
    `${state}${declaration} ${attribute}="${sheet.relationshipId}"/>`;
  if (list && !list.selfClosing) return insert(xml, list.closeStart, tag);
  const wrapped = `<${prefixOf(root.name)}sheets>${tag}</${prefixOf(root.name)}sheets>`;
  if (list) return applySplices(xml, [{ start: list.start, end: list.end, text: wrapped }]);
  return insert(xml, insertionPoint(root, "sheets", SEQUENCE), wrapped);
}

function relationshipAttribute(
  xml: string,
  root: Outline,
): { readonly attribute: string; readonly declaration: string } {
  const { relationships } = dialectOf(xml);
  for (const [name, value] of root.attributes) {
    if (name.startsWith("xmlns:") && value === relationships) {
      return { attribute: `${name.slice(6)}:id`, declaration: "" };
    }
  }
  return { attribute: "r:id", declaration: ` xmlns:r="${relationships}"` };
}

/** The workbook part with the sheet shown or hidden; as it is when that is so already. */
export function setVisibility(xml: string, index: number, visibility: Visibility): string {
  const sheet = childOf(outlineOf(xml), "sheets")?.children[index];
  if (!sheet || (sheet.attributes.get("state") ?? "visible") === visibility) return xml;
  const tag = xml.slice(sheet.start, sheet.openEnd);
  const text = setAttribute(tag, "state", visibility === "visible" ? null : visibility);
  return applySplices(xml, [{ start: sheet.start, end: sheet.openEnd, text }]);
}

/** The workbook part without the sheet at `index`: its names go too, and later sheets' names move up. */
export function removeSheet(xml: string, index: number): string {
  const root = outlineOf(xml);
  const sheet = childOf(root, "sheets")?.children[index];
  if (!sheet) return xml;
  return applySplices(xml, [
    { start: sheet.start, end: sheet.end, text: "" },
    ...dropNames(xml, root, index),
    ...moveTabs(xml, root, index),
  ]);
}

function dropNames(xml: string, root: Outline, index: number): Splice[] {
  const list = childOf(root, "definedNames");
  if (!list) return [];
  const rest = list.children.filter((name) => localSheet(name) !== index);
  if (rest.length === 0) return [{ start: list.start, end: list.end, text: "" }];
  return list.children.flatMap((name) => dropOrMoveName(xml, name, index));
}

function dropOrMoveName(xml: string, name: Outline, index: number): Splice[] {
  const local = localSheet(name);
  if (local === null || local < index) return [];
  if (local === index) return [{ start: name.start, end: name.end, text: "" }];
  const { start, openEnd: end } = name;
  return [
    { start, end, text: setAttribute(xml.slice(start, end), "localSheetId", `${local - 1}`) },
  ];
}

function localSheet(name: Outline): number | null {
  const value = name.attributes.get("localSheetId");
  return value === undefined ? null : Number(value);
}

/** `activeTab` and `firstSheet` count sheets; they must not point past the one taken away. */
function moveTabs(xml: string, root: Outline, index: number): Splice[] {
  return (childOf(root, "bookViews")?.children ?? []).map((view) => {
    const { start, openEnd: end } = view;
    const text = ["activeTab", "firstSheet"].reduce(
      (tag, attribute) => {
        const tab = Number(view.attributes.get(attribute) ?? 0);
        return tab >= index && tab > 0 ? setAttribute(tag, attribute, String(tab - 1)) : tag;
      },
      xml.slice(start, end),
    );
    return { start, end, text };
  });
}

/** The workbook part with the first `rows` rows of a sheet repeated on each printed page; `0` takes that away. */
export function setPrintTitles(
  xml: string,
  sheet: { readonly index: number; readonly name: string },
  rows: number,
): string {
  const root = outlineOf(xml);
  const list = childOf(root, "definedNames");
  const isOurs = (name: Outline): boolean =>
    name.attributes.get("name") === "_xlnm.Print_Titles" && localSheet(name) === sheet.index;
  const current = list?.children.find(isOurs);
  const p = prefixOf(root.name);
  const text = rows === 0 ? "" : printTitles(p, sheet, rows);
  if (current) return replace(xml, current, text);
  if (text === "") return xml;
  if (list && !list.selfClosing) return insert(xml, list.closeStart, text);
  const wrapped = `<${p}definedNames>${text}</${p}definedNames>`;
  if (list) return replace(xml, list, wrapped);
  return insert(xml, insertionPoint(root, "definedNames", SEQUENCE), wrapped);
}

function printTitles(
  prefix: string,
  { index, name }: { readonly index: number; readonly name: string },
  rows: number,
): string {
  const tag = `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${index}">`;
  return `${tag}${escapeText(`${quoteSheetName(name)}!$1:$${rows}`)}</${prefix}definedName>`;
}

/** `quoteSheetName("一's")` → `"'一''s'"`, as references write it. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The workbook part that has Excel compute all formulas when it opens the file. */
export function setFullCalculation(xml: string): string {
  const root = outlineOf(xml);
  const calculation = childOf(root, "calcPr");
  if (!calculation) {
    const place = insertionPoint(root, "calcPr", SEQUENCE);
    return insert(xml, place, `<${prefixOf(root.name)}calcPr fullCalcOnLoad="1"/>`);
  }
  const { start, openEnd: end } = calculation;
  const text = setAttribute(xml.slice(start, end), "fullCalcOnLoad", "1");
  return applySplices(xml, [{ start, end, text }]);
}

/** Whether the workbook's structure is protected, so that no sheet may be added or taken away. */
export function isStructureLocked(xml: string): boolean {
  const lock = childOf(outlineOf(xml), "workbookProtection")?.attributes.get("lockStructure");
  return lock === "1" || lock === "true";
}

/** A name of the workbook: what it stands for, and the sheet it is valid on (`null` for all). */
export type DefinedName = {
  readonly name: string;
  readonly sheetIndex: number | null;
  readonly formula: string;
};

/** The names formulas of the workbook may use. */
export function definedNamesOf(xml: string): DefinedName[] {
  const names = childOf(outlineOf(xml), "definedNames")?.children ?? [];
  return names.map((name) => ({
    name: name.attributes.get("name") ?? "",
    sheetIndex: localSheet(name),
    formula: decodeEntities(xml.slice(name.openEnd, name.closeStart)),
  }));
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&amp;", "&"],
]);

function decodeEntities(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES.get(entity) ?? entity);
}

function insert(xml: string, place: number, text: string): string {
  return applySplices(xml, [{ start: place, end: place, text }]);
}

function replace(xml: string, element: Outline, text: string): string {
  return applySplices(xml, [{ start: element.start, end: element.end, text }]);
}
