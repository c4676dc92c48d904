import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/**
 * What the cells of a workbook hold: sheet name → address → text, a formula with "=". Enough for files that the bench
 * or its contestants wrote; not a reader for files of unknown origin.
 */
export function cellsOf(path) {
  const parts = unzipSync(readFileSync(path), { filter: ({ name }) => name.startsWith("xl/") });
  const text = (name) => (parts[name] ? strFromU8(parts[name]) : "");
  const strings = [...text("xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>/g)].map(
    ([, item]) => textOf(item),
  );
  const targets = new Map(
    tagsOf(text("xl/_rels/workbook.xml.rels"), "Relationship").map((tag) => [
      tag("Id"),
      tag("Target"),
    ]),
  );
  return new Map(
    tagsOf(text("xl/workbook.xml"), "sheet").map((tag) => {
      const part = targets.get(tag("r:id")).replace(/^\/?(xl\/)?/, "xl/");
      return [tag("name"), sheetCells(text(part), strings)];
    }),
  );
}

/** How many cells of each sheet differ from before: `{ sheets, fewest, most, total }` over the sheets of `before`. */
export function changedCells(before, after) {
  const counts = [...before].map(([name, cells]) => changedIn(cells, after.get(name) ?? new Map()));
  return {
    sheets: counts.length,
    fewest: Math.min(...counts),
    most: Math.max(...counts),
    total: counts.reduce((sum, count) => sum + count, 0),
  };
}

function changedIn(before, after) {
  const addresses = new Set([...before.keys(), ...after.keys()]);
  return [...addresses].filter((address) => before.get(address) !== after.get(address)).length;
}

function tagsOf(xml, name) {
  return [...xml.matchAll(new RegExp(`<${name}\\b([^>]*)>`, "g"))].map(
    ([, attributes]) =>
      (wanted) =>
        unescaped(new RegExp(`(?:^|\\s)${wanted}="([^"]*)"`).exec(attributes)?.[1] ?? ""),
  );
}

function sheetCells(xml, strings) {
  const cells = new Map();
  for (const [, attributes, body = ""] of xml.matchAll(CELL)) {
    const content = contentOf(attributes, body, strings);
    if (content !== null) cells.set(/\br="([A-Z]+\d+)"/.exec(attributes)[1], content);
  }
  return cells;
}

function contentOf(attributes, body, strings) {
  const formula = /<f\b[^>]*>([\s\S]*?)<\/f>/.exec(body)?.[1];
  if (formula) return `=${unescaped(formula)}`;
  if (attributes.includes('t="inlineStr"')) return textOf(body);
  const value = /<v>([\s\S]*?)<\/v>/.exec(body)?.[1];
  if (value === undefined) return null;
  return attributes.includes('t="s"') ? strings[Number(value)] : unescaped(value);
}

function textOf(xml) {
  return [...xml.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)]
    .map(([, text]) => unescaped(text))
    .join("");
}

function unescaped(text) {
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
