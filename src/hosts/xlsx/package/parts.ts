import type { Visibility } from "../../../core/model/workbook";
import { badXml, damaged, missingPart, notAWorkbook, unsupported } from "../errors";
import { isTrue, prefixedAttribute, type Attributes } from "../xml/attributes";
import { parsePart } from "../xml/parse-xml";
import { readContentTypes } from "./content-types";
import type { XlsxPackage } from "./open-package";
import { readRelationships, type Relationship } from "./relationships";

export type SheetKind = "worksheet" | "chartsheet" | "dialogsheet" | "macrosheet" | "module";

/** A sheet as the workbook lists it, and the part that holds it. */
export type SheetPart = {
  readonly name: string;
  readonly kind: SheetKind;
  readonly visibility: Visibility;
  /** Empty for a module, which stands in no part. */
  readonly part: string;
  readonly sheetId: string;
  readonly relationshipId: string;
};

/** Where the pieces of a workbook stand in the package. */
export type WorkbookParts = {
  readonly workbook: string;
  /** In tab order, sheets that hold no cells included. Never empty. */
  readonly sheets: readonly SheetPart[];
  readonly relationships: readonly Relationship[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly calcChain: string | null;
  readonly date1904: boolean;
};

const SHEET_KINDS: ReadonlyMap<string, SheetKind> = new Map([
  ["worksheet", "worksheet"],
  ["chartsheet", "chartsheet"],
  ["dialogsheet", "dialogsheet"],
  ["xlMacrosheet", "macrosheet"],
  ["xlIntlMacrosheet", "macrosheet"],
]);

/** Files of other programs that are zips too, by a part only they have. */
const OTHER_KINDS: readonly (readonly [part: string, kind: string])[] = [
  ["word/document.xml", " Word 文档"],
  ["ppt/presentation.xml", " PowerPoint 演示文稿"],
  ["mimetype", " OpenDocument（.ods / .odt）或其他格式的文件"],
  ["META-INF/MANIFEST.MF", " Java 程序包"],
  ["Index/Document.iwa", " Apple iWork 文稿"],
];

const MOST_SHEETS = 10_000;

/**
 * Finds the workbook, its sheets and their parts. A listed sheet without a part, or a workbook without
 * sheets, throws a `WorkbookError`: nothing is left out in silence.
 */
export function resolveParts(pkg: XlsxPackage): WorkbookParts {
  const workbook = findWorkbookPart(pkg);
  const relationships = readRelationships(pkg, workbook);
  const { listed, date1904 } = readWorkbookPart(pkg, workbook);
  if (listed.length === 0) throw badXml(workbook, "没有列出任何工作表");
  if (listed.length > MOST_SHEETS) throw badXml(workbook, `列出的工作表超过 ${MOST_SHEETS} 张`);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  refuseSameNames(listed);
  const sheets = listed.map((sheet) => toSheetPart(pkg, sheet, byId));
  refuseSharedParts(sheets);
  return {
    workbook,
    sheets,
    relationships,
    sharedStrings: partOfType(pkg, relationships, "sharedStrings"),
    styles: partOfType(pkg, relationships, "styles"),
    calcChain: partOfType(pkg, relationships, "calcChain"),
    date1904,
  };
}

function findWorkbookPart(pkg: XlsxPackage): string {
  const contentTypes = readContentTypes(pkg);
  const link = readRelationships(pkg, "").find(({ type }) => type === "officeDocument");
  const part = link?.target ?? typedWorkbook(contentTypes);
  if (part === null || !isSpreadsheet(pkg, part)) throw otherKind(pkg, part);
  const type = contentTypes.get(part.toLowerCase()) ?? "";
  if (type.includes("sheet.binary") || /\.bin$/i.test(part)) {
    throw unsupported("这是二进制工作簿（.xlsb），本工具不能读取");
  }
  return part;
}

function typedWorkbook(contentTypes: ReadonlyMap<string, string>): string | null {
  for (const [part, type] of contentTypes) {
    if (/(?:spreadsheetml|ms-excel)\.(?:sheet|template)\S*main\+xml$/.test(type)) return part;
  }
  return null;
}

function isSpreadsheet(pkg: XlsxPackage, part: string): boolean {
  return pkg.has(part) && !OTHER_KINDS.some(([other]) => pkg.has(other) && part === other);
}

function otherKind(pkg: XlsxPackage, part: string | null): Error {
  const other = OTHER_KINDS.find(([name]) => pkg.has(name));
  if (other) return notAWorkbook(other[1]);
  if (part !== null) return missingPart(`缺少工作簿部件 ${part}`);
  if (pkg.entries.some(({ name }) => name.startsWith("xl/"))) {
    return missingPart("没有指明工作簿部件（_rels/.rels）");
  }
  return notAWorkbook("普通压缩包");
}

type ListedSheet = Pick<SheetPart, "name" | "visibility" | "sheetId"> & {
  /** `null` where it is left out. */
  readonly relationshipId: string | null;
};
type ReadWorkbookPart = { readonly listed: readonly ListedSheet[]; readonly date1904: boolean };

function readWorkbookPart(pkg: XlsxPackage, part: string): ReadWorkbookPart {
  const listed: ListedSheet[] = [];
  let date1904 = false;
  parsePart(pkg, part, {
    root: "workbook",
    handler: {
      open: (element, attributes) => {
        if (element === "sheet") listed.push(listedSheet(attributes));
        if (element === "workbookPr") date1904 = isTrue(attributes.get("date1904"));
      },
    },
  });
  return { listed, date1904 };
}

function listedSheet(attributes: Attributes): ListedSheet {
  return {
    name: attributes.get("name") ?? "",
    visibility: readVisibility(attributes.get("state")),
    sheetId: attributes.get("sheetId") ?? "",
    relationshipId: prefixedAttribute(attributes, "id"),
  };
}

/** Findings and edits name a sheet by its name, so two sheets of one name cannot be told apart. */
function refuseSameNames(listed: readonly ListedSheet[]): void {
  const seen = new Set<string>();
  for (const { name } of listed) {
    if (name === "") throw damaged("有一张工作表没有名称");
    if (seen.has(name)) throw damaged(`有两张工作表同名“${name}”`);
    seen.add(name);
  }
}

/** Many sheets in one part would be a bomb, and a write to one of them would change the others. */
function refuseSharedParts(sheets: readonly SheetPart[]): void {
  const seen = new Set<string>();
  for (const { name, part, kind } of sheets) {
    if (kind === "module") continue;
    if (seen.has(part)) throw damaged(`工作表“${name}”与另一张工作表共用内容 ${part}`);
    seen.add(part);
  }
}

function toSheetPart(
  pkg: XlsxPackage,
  sheet: ListedSheet,
  byId: ReadonlyMap<string, Relationship>,
): SheetPart {
  const { relationshipId } = sheet;
  // Excel keeps the modules of Excel 5 and 95 on the list, and writes an empty id for them.
  if (relationshipId === "") return { ...sheet, relationshipId, kind: "module", part: "" };
  const relationship = relationshipId === null ? undefined : byId.get(relationshipId);
  const kind = relationship && SHEET_KINDS.get(relationship.type);
  if (!relationship || !kind || !pkg.has(relationship.target)) {
    throw missingPart(`工作表“${sheet.name}”没有对应的内容`);
  }
  return { ...sheet, relationshipId: relationship.id, kind, part: relationship.target };
}

function readVisibility(state: string | undefined): Visibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function partOfType(
  pkg: XlsxPackage,
  relationships: readonly Relationship[],
  type: string,
): string | null {
  const target = relationships.find((relationship) => relationship.type === type)?.target;
  return target !== undefined && pkg.has(target) ? target : null;
}
