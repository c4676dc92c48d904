import { CONTENT_TYPES_PART } from "../package/content-types";
import { relationshipsPartOf } from "../package/relationships";
import { refreshParts, type OpenFile } from "./open-file";
import {
  addContentType,
  addRelationship,
  freeRelationshipId,
  removeContentType,
  removeRelationship,
} from "./package-xml";
import { openStyleBook, type StyleBook } from "./style-book";
import { dialectOf, setFullCalculation } from "./workbook-xml";

const TYPE_BASE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Changes the text of a part; the part is left alone when the text stays the same. */
export function editPart(file: OpenFile, part: string, change: (xml: string) => string): void {
  const before = file.store.view.readText(part);
  const after = change(before);
  if (after !== before) file.store.write(part, after);
}

/** `workbookFolder("xl/workbook.xml")` → `"xl/"`. */
function workbookFolder({ parts }: OpenFile): string {
  return parts.workbook.slice(0, parts.workbook.lastIndexOf("/") + 1);
}

type NewPart = {
  readonly path: string;
  readonly kind: string;
  readonly content: string | Uint8Array;
};

/** Adds a part that the workbook refers to; gives the id of the relationship. */
export function addWorkbookPart(file: OpenFile, { path, kind, content }: NewPart): string {
  const { store, parts } = file;
  const relationships = relationshipsPartOf(parts.workbook);
  const { relationships: namespace } = dialectOf(store.view.readText(parts.workbook));
  const id = freeRelationshipId(store.view.readText(relationships));
  const type = `${namespace}/${kind}`;
  const part = workbookFolder(file) + path;
  store.write(part, content);
  editPart(file, relationships, (xml) => addRelationship(xml, { id, type, target: path }));
  editPart(file, CONTENT_TYPES_PART, (xml) =>
    addContentType(xml, part, `${TYPE_BASE}.${kind}+xml`),
  );
  return id;
}

/** Takes a part away that the workbook refers to. */
export function removeWorkbookPart(file: OpenFile, part: string, relationshipId: string): void {
  const relationships = relationshipsPartOf(file.parts.workbook);
  file.store.remove(part);
  editPart(file, relationships, (xml) => removeRelationship(xml, relationshipId));
  editPart(file, CONTENT_TYPES_PART, (xml) => removeContentType(xml, part));
}

/** A path below the workbook's folder for a new worksheet, to which no relationships of a sheet long gone belong. */
export function freeSheetPath(file: OpenFile): string {
  const folder = workbookFolder(file);
  let number = file.parts.sheets.length + 1;
  const path = (): string => `worksheets/sheet${number}.xml`;
  const { view } = file.store;
  const isTaken = (part: string): boolean => view.has(part) || view.has(relationshipsPartOf(part));
  while (isTaken(folder + path())) number += 1;
  return path();
}

/** The styles of the workbook for adding to; an empty list where the workbook has none. */
export function openStyles({ store, parts }: OpenFile): StyleBook {
  if (parts.styles !== null) return openStyleBook(store.view.readText(parts.styles));
  const { main } = dialectOf(store.view.readText(parts.workbook));
  return openStyleBook(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}"/>`,
  );
}

/** Writes the styles back when something was added. */
export function saveStyles(file: OpenFile, book: StyleBook): void {
  if (book.added() === 0) return;
  const content = book.render();
  if (file.parts.styles !== null) return file.store.write(file.parts.styles, content);
  addWorkbookPart(file, { path: "styles.xml", kind: "styles", content });
  refreshParts(file);
}

/** Excel offers a repair when the calculation chain names a cell without formula; it makes a new one by itself. */
export function dropCalculationChain(file: OpenFile): void {
  const { calcChain, relationships } = file.parts;
  if (calcChain === null) return;
  const link = relationships.find(({ type }) => type === "calcChain");
  if (!link) return;
  removeWorkbookPart(file, calcChain, link.id);
  refreshParts(file);
}

/** Has Excel compute every formula when it opens the file. */
export function requestFullCalculation(file: OpenFile): void {
  editPart(file, file.parts.workbook, setFullCalculation);
}
