import { outlineOf, prefixOf, type Outline } from "./outline";
import { applySplices } from "./splice";
import { escapeAttribute } from "./xml-text";

/** An id that no relationship of the part uses. */
export function freeRelationshipId(xml: string): string {
  const used = new Set(outlineOf(xml).children.map((child) => child.attributes.get("Id")));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

export type NewRelationship = {
  readonly id: string;
  readonly type: string;
  readonly target: string;
};

/** A relationships part with one more relationship. */
export function addRelationship(xml: string, { id, type, target }: NewRelationship): string {
  const attributes = `Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"`;
  return appendChild(xml, (prefix) => `<${prefix}Relationship ${attributes}/>`);
}

/** A relationships part without the relationship of that id. */
export function removeRelationship(xml: string, id: string): string {
  return removeChildren(xml, (child) => child.attributes.get("Id") === id);
}

/** A content types part that names this part with this type, once. */
export function addContentType(xml: string, part: string, type: string): string {
  const rest = removeContentType(xml, part);
  const attributes = `PartName="${escapeAttribute(`/${part}`)}" ContentType="${type}"`;
  return appendChild(rest, (prefix) => `<${prefix}Override ${attributes}/>`);
}

/** A content types part that no longer names this part. */
export function removeContentType(xml: string, part: string): string {
  const name = `/${part}`.toLowerCase();
  return removeChildren(xml, (child) => child.attributes.get("PartName")?.toLowerCase() === name);
}

function appendChild(xml: string, child: (prefix: string) => string): string {
  const root = outlineOf(xml);
  const text = child(prefixOf(root.name));
  if (!root.selfClosing) {
    return applySplices(xml, [{ start: root.closeStart, end: root.closeStart, text }]);
  }
  const open = xml.slice(root.start, root.openEnd).replace(/\s*\/>$/, ">");
  const whole = `${open}${text}</${root.name}>`;
  return applySplices(xml, [{ start: root.start, end: root.end, text: whole }]);
}

function removeChildren(xml: string, matches: (child: Outline) => boolean): string {
  const gone = outlineOf(xml).children.filter(matches);
  return applySplices(
    xml,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
}
