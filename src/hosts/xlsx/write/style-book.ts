import { childOf, insertionPoint, outlineOf, prefixOf, type Outline } from "./outline";
import { applySplices, setAttribute, type Splice } from "./splice";

/** The lists of a styles part that we add to, in the order of the schema. */
export type StyleListName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs";

/** A styles part to which formats are added; what is there stays as written and keeps its index. */
export type StyleBook = {
  /** Of the main namespace, with the colon. */
  readonly prefix: string;
  /** The item as written; `undefined` when there is none. */
  item(list: StyleListName, index: number): string | undefined;
  /** All items as written. */
  items(list: StyleListName): readonly string[];
  /** The index of an item, appended when no equal one is there. */
  indexOf(list: StyleListName, item: string): number;
  /** How many items were appended. */
  added(): number;
  /** The part with everything that was added; the text it came from when nothing was. */
  render(): string;
};

const SEQUENCE = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const LISTS: readonly StyleListName[] = ["numFmts", "fonts", "fills", "borders", "cellXfs"];

type List = { readonly element: Outline | null; readonly items: string[]; readonly found: number };

/** Reads a styles part for adding to it. Throws on broken XML. */
export function openStyleBook(xml: string): StyleBook {
  const root = outlineOf(xml);
  const prefix = prefixOf(root.name);
  const lists = new Map(LISTS.map((name) => [name, readList(xml, root, name)]));
  const listOf = (name: StyleListName): List => {
    const list = lists.get(name);
    if (!list) throw new Error(`no style list ${name}`);
    return list;
  };
  const positions = new Map<string, number>();
  return {
    prefix,
    item: (name, index) => listOf(name).items[index],
    items: (name) => listOf(name).items,
    indexOf: (name, item) => {
      const { items } = listOf(name);
      if (items.length === 0) items.push(...defaultItems(name, prefix));
      const key = `${name} ${item}`;
      const index = positions.get(key) ?? findOrAppend(items, item);
      positions.set(key, index);
      return index;
    },
    added: () =>
      [...lists.values()].reduce((sum, { items, found }) => sum + items.length - found, 0),
    render: () => renderBook(xml, root, lists),
  };
}

function readList(xml: string, root: Outline, name: StyleListName): List {
  const element = childOf(root, name) ?? null;
  const items = (element?.children ?? []).map((child) => xml.slice(child.start, child.end));
  return { element, items, found: items.length };
}

function findOrAppend(items: string[], item: string): number {
  const index = items.indexOf(item);
  return index >= 0 ? index : items.push(item) - 1;
}

/** What a list must begin with for its first index to mean "as usual". */
function defaultItems(name: StyleListName, p: string): string[] {
  const pattern = (type: string): string =>
    `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`;
  switch (name) {
    case "numFmts":
      return [];
    case "fonts":
      return [`<${p}font><${p}sz val="11"/><${p}name val="宋体"/></${p}font>`];
    case "fills":
      return [pattern("none"), pattern("gray125")];
    case "borders":
      return [`<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/></${p}border>`];
    case "cellXfs":
      return [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`];
  }
}

function renderBook(xml: string, root: Outline, lists: ReadonlyMap<StyleListName, List>): string {
  const splices: Splice[] = [];
  for (const [name, list] of lists) {
    if (list.items.length > list.found) splices.push(...renderList(xml, root, { name, ...list }));
  }
  if (splices.length === 0) return xml;
  if (!root.selfClosing) return applySplices(xml, splices);
  const inner = splices.map(({ text }) => text).join("");
  const open = xml.slice(root.start, root.openEnd).replace(/\s*\/>$/, ">");
  return `${xml.slice(0, root.start)}${open}${inner}</${root.name}>${xml.slice(root.end)}`;
}

function renderList(
  xml: string,
  root: Outline,
  { name, element, items, found }: List & { readonly name: StyleListName },
): Splice[] {
  const tagName = prefixOf(root.name) + name;
  const added = items.slice(found).join("");
  if (!element) {
    const place = insertionPoint(root, name, SEQUENCE);
    const text = `<${tagName} count="${items.length}">${added}</${tagName}>`;
    return [{ start: place, end: place, text }];
  }
  const tag = setAttribute(
    xml.slice(element.start, element.openEnd),
    "count",
    String(items.length),
  );
  const { start, openEnd, closeStart, end } = element;
  if (element.selfClosing) {
    const text = `${tag.replace(/\s*\/>$/, ">")}${added}</${tagName}>`;
    return [{ start, end, text }];
  }
  return [
    { start, end: openEnd, text: tag },
    { start: closeStart, end: closeStart, text: added },
  ];
}
