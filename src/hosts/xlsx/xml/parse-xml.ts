import { SaxesParser, type SaxesTagPlain } from "saxes";
import { badXml, WorkbookError } from "../errors";
import { doctypeError } from "../package/decode-text";
import type { XlsxPackage } from "../package/open-package";

/** Attribute values by their name as written, prefix included. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * What a part is read with. Elements in the namespace of the root come by their local name, whatever
 * prefix the file uses; all others keep their prefix (`"x14ac:row"`), so they match nothing by accident.
 */
export type XmlHandler = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  /** Text and CDATA, in pieces. */
  readonly text?: (text: string) => void;
};

/** Changes the text of a part on its way to the parser. */
export type TextFilter = {
  readonly next: (piece: string) => string;
  /** What was held back, when the part is at its end. */
  readonly end: () => string;
};

type Expected = {
  /** Local name of the root element. */
  readonly root: string;
  readonly handler: XmlHandler;
  readonly filter?: TextFilter;
};

const DEEPEST = 256;
/** Characters without a tag after which a part is given up: the parser holds them all in memory. */
const LONGEST_RUN = 32 * 1024 * 1024;

/** Reads one XML part of the package. Throws a `WorkbookError` for bad XML, a DOCTYPE or another root. */
export function parsePart(pkg: XlsxPackage, part: string, expected: Expected): void {
  const { parser, feed } = createParser(part, expected);
  guardXml(part, () => {
    const { filter } = expected;
    pkg.readTextInPieces(part, filter ? (piece) => feed(filter.next(piece)) : feed);
    if (filter) feed(filter.end());
    parser.close();
  });
}

function guardXml(part: string, parse: () => void): void {
  try {
    parse();
  } catch (error) {
    // saxes reports bad XML by a plain `Error`; anything else is ours and goes on as it is.
    if (error instanceof WorkbookError || !isSaxesError(error)) throw error;
    throw badXml(part, "不是格式正确的 XML");
  }
}

function isSaxesError(error: unknown): boolean {
  return error instanceof Error && error.constructor === Error;
}

type PlainParser = SaxesParser<{ position: false; xmlns: false }>;
type Parser = { readonly parser: PlainParser; readonly feed: (piece: string) => void };

function createParser(part: string, { root, handler }: Expected): Parser {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const names = createNames(part, root);
  let depth = 0;
  let silent = 0;
  parser.on("doctype", () => {
    throw doctypeError(part);
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    depth += 1;
    silent = 0;
    if (depth > DEEPEST) throw badXml(part, `的嵌套超过 ${DEEPEST} 层`);
    if (depth === 1) names.enterRoot(tag);
    handler.open(names.localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag: SaxesTagPlain) => {
    depth -= 1;
    silent = 0;
    handler.close?.(names.localName(tag.name));
  });
  if (handler.text) {
    parser.on("text", handler.text);
    parser.on("cdata", handler.text);
  }
  const feed = (piece: string): void => {
    silent += piece.length;
    parser.write(piece);
    if (silent > LONGEST_RUN) throw badXml(part, "有过长的文字或属性");
  };
  return { parser, feed };
}

type Names = {
  readonly enterRoot: (tag: SaxesTagPlain) => void;
  readonly localName: (name: string) => string;
};

/** Prefixes bound on the root element to the root's own namespace are dropped. */
function createNames(part: string, root: string): Names {
  const homePrefixes = new Set<string>();
  let defaultIsHome = true;
  const localName = (name: string): string => {
    const colon = name.indexOf(":");
    if (colon < 0) return defaultIsHome ? name : `:${name}`;
    return homePrefixes.has(name.slice(0, colon)) ? name.slice(colon + 1) : name;
  };
  const enterRoot = ({ name, attributes }: SaxesTagPlain): void => {
    const colon = name.indexOf(":");
    const declaration = colon < 0 ? "xmlns" : `xmlns:${name.slice(0, colon)}`;
    const home = attributes[declaration];
    defaultIsHome = attributes["xmlns"] === home;
    for (const [attribute, value] of Object.entries(attributes)) {
      if (attribute.startsWith("xmlns:") && value === home) homePrefixes.add(attribute.slice(6));
    }
    if (localName(name) !== root) throw badXml(part, `的内容不是 ${root}`);
  };
  return { enterRoot, localName };
}

/** `isTrue("1")` → `true`: how OOXML writes a switch that is on. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** The attribute with this local name under any prefix but none: `r:id`, `rel:id`. */
export function prefixedAttribute(attributes: Attributes, local: string): string | null {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.endsWith(`:${local}`)) return value ?? null;
  }
  return null;
}
