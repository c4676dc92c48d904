import { SaxesParser } from "saxes";

/** An element of an XML file; names carry their prefix as written. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
};

type Open = Element & { children: Element[]; text: string };

/** The root element of an XML text; throws with line and column when it is not well formed. */
export function parseXml(xml: string): Element {
  const top: Open = { name: "", attributes: {}, children: [], text: "" };
  const open: Open[] = [top];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  const root = top.children[0];
  if (!root) throw new Error("the file holds no element");
  return root;
}

/** The element and everything below it, in document order. */
function descendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** Every element of that name below (and with) the given one. */
export function elementsNamed(element: Element, name: string): readonly Element[] {
  return descendants(element).filter((each) => each.name === name);
}
