import type { Attributes } from "../xml/attributes";
import type { TagPlace } from "../xml/plain-scanner";
import { scanXml } from "../xml/scan-xml";

/** An element of a small part with the places of its tags in the text. */
export type Outline = {
  /** As written, prefix included. */
  readonly name: string;
  /** Without the prefix. */
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Outline[];
  /** Of the open tag. */
  readonly start: number;
  readonly openEnd: number;
  /** Of the close tag; equal to `openEnd` for `<a/>`. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
};

type Growing = { -readonly [Key in keyof Outline]: Outline[Key] } & { children: Growing[] };

type Growth = { root: Growing | null; readonly open: Growing[] };

/**
 * The part's elements with their places in the text. Throws on XML that is not well formed or has a DOCTYPE.
 * Adding a sheet looks at one workbook part six times over, so the last outline is kept.
 */
export function outlineOf(xml: string): Outline {
  if (last?.xml !== xml) last = { xml, root: readOutline(xml) };
  return last.root;
}

let last: { readonly xml: string; readonly root: Outline } | null = null;

function readOutline(xml: string): Outline {
  const { root } = scanXml<Growth>(xml, {
    begin: () => ({ root: null, open: [] }),
    handlerOf: (growth) => ({
      open: (name, attributes, place) => startElement(growth, newElement(name, attributes, place)),
      close: (_name, start, end) => endElement(growth, start, end),
      text: () => {},
    }),
  });
  if (!root) throw new Error("the part is empty");
  return root;
}

function newElement(name: string, attributes: Attributes, { start, end }: TagPlace): Growing {
  return {
    name,
    local: localName(name),
    attributes: new Map(attributes.names().map((key) => [key, attributes.get(key) ?? ""])),
    children: [],
    start,
    openEnd: end,
    closeStart: end,
    end,
    selfClosing: attributes.isEmptyElement(),
  };
}

function startElement(growth: Growth, element: Growing): void {
  growth.open.at(-1)?.children.push(element);
  growth.root ??= element;
  growth.open.push(element);
}

function endElement({ open }: Growth, start: number, end: number): void {
  const element = open.pop();
  if (!element) return;
  element.closeStart = start;
  element.end = end;
}

/** `localName("x:sheet")` → `"sheet"`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** `prefixOf("x:sheet")` → `"x:"`; `""` for a name without one. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** The first child with that local name. */
export function childOf(element: Outline, local: string): Outline | undefined {
  return element.children.find((child) => child.local === local);
}

/** The value of the attribute with that local name under any prefix: `r:id` is found as `id` when asked with `anyPrefix`. */
export function prefixedAttribute(element: Outline, local: string): string | undefined {
  for (const [name, value] of element.attributes) {
    if (name.includes(":") && localName(name) === local) return value;
  }
  return undefined;
}

/** Where a new child goes so that children keep the order of `sequence`, the schema's order of local names. */
export function insertionPoint(
  parent: Outline,
  local: string,
  sequence: readonly string[],
): number {
  const rank = sequence.indexOf(local);
  const next = parent.children.find((child) => sequence.indexOf(child.local) > rank);
  return next ? next.start : parent.closeStart;
}
