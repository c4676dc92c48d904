import { SaxesParser } from "saxes";

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

/** The part's elements with their places in the text. Throws on XML that is not well formed or has a DOCTYPE. */
export function outlineOf(xml: string): Outline {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: Growing[] = [];
  let root: Growing | undefined;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("the part has a DOCTYPE");
  });
  parser.on("opentag", (tag) => {
    const element = startElement(tag, xml, parser.position);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element) endElement(element, xml, parser.position);
  });
  parser.write(xml).close();
  if (!root) throw new Error("the part is empty");
  return root;
}

type Tag = {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly isSelfClosing: boolean;
};

function startElement(tag: Tag, xml: string, openEnd: number): Growing {
  return {
    name: tag.name,
    local: localName(tag.name),
    attributes: new Map(Object.entries(tag.attributes)),
    children: [],
    start: xml.lastIndexOf("<", openEnd - 1),
    openEnd,
    closeStart: openEnd,
    end: openEnd,
    selfClosing: tag.isSelfClosing,
  };
}

function endElement(element: Growing, xml: string, end: number): void {
  if (element.selfClosing) return;
  element.closeStart = xml.lastIndexOf("<", end - 1);
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
