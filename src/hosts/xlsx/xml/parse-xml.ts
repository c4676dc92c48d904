import { SaxesParser, type SaxesTagPlain } from "saxes";
import { badXml, WorkbookError } from "../errors";
import { doctypeError } from "../package/decode-text";
import type { XlsxPackage } from "../package/open-package";
import type { Attributes } from "./attributes";
import { createNames } from "./names";
import { isSpace } from "./lexemes";
import { createPlainScanner } from "./plain-scanner";
import { createShownAttributes } from "./saxes-attributes";

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

/** Where a part is read from. */
export type PartTexts = Pick<XlsxPackage, "readTextInPieces">;

type Expected = {
  /** Local name of the root element. */
  readonly root: string;
  readonly handler: XmlHandler;
  readonly filter?: TextFilter;
};

const DEEPEST = 256;
/** Characters without a tag after which a part is given up: the parser holds them all in memory. */
const LONGEST_RUN = 32 * 1024 * 1024;
/** A tag or text that is cut off is waited for up to this length. */
const LONGEST_TAIL = 64 * 1024;

/** Reads one XML part of the package. Throws a `WorkbookError` for bad XML, a DOCTYPE or another root. */
export function parsePart(pkg: PartTexts, part: string, expected: Expected): void {
  const { feed, end } = createReader(part, expected);
  guardXml(part, () => {
    const { filter } = expected;
    pkg.readTextInPieces(part, filter ? (piece) => feed(filter.next(piece)) : feed);
    if (filter) feed(filter.end());
    end();
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

type Reader = { readonly feed: (piece: string) => void; readonly end: () => void };

/** Reads plainly as long as the part is spelled as usual; from there on the whole parser reads. */
function createReader(part: string, expected: Expected): Reader {
  const handler = localHandler(part, expected);
  const scanner = createPlainScanner(handler);
  let tail = "";
  let parser: Reader | null = null;
  const takeOver = (): Reader => {
    parser = createParser(part, handler, scanner.openTags());
    parser.feed(tail);
    return parser;
  };
  return {
    feed: (piece) => {
      if (parser) return parser.feed(piece);
      const text = tail + piece;
      tail = text.slice(scanner.read(text));
      if (tail.length > LONGEST_TAIL) takeOver();
    },
    end: () => {
      const isWhole = parser === null && scanner.isDone() && isSpace(tail);
      if (!isWhole) (parser ?? takeOver()).end();
    },
  };
}

/** The handler as the readers call it: by names as written, the root checked. */
function localHandler(part: string, { root, handler }: Expected): Required<XmlHandler> {
  const names = createNames();
  let sawRoot = false;
  return {
    open: (name, attributes) => {
      if (!sawRoot) names.enterRoot(name, attributes);
      const local = names.localName(name);
      if (!sawRoot && local !== root) throw badXml(part, `的内容不是 ${root}`);
      sawRoot = true;
      handler.open(local, attributes);
    },
    close: (name) => handler.close?.(names.localName(name)),
    text: (text) => handler.text?.(text),
  };
}

/** `openTags` bring the parser to the place in the part where it begins; they are not reported. */
function createParser(part: string, handler: Required<XmlHandler>, openTags: string): Reader {
  const parser = new SaxesParser({ position: false, xmlns: false });
  let isReporting = false;
  let depth = 0;
  let silent = 0;
  const attributes = createShownAttributes();
  parser.on("doctype", () => {
    throw doctypeError(part);
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    depth += 1;
    silent = 0;
    if (depth > DEEPEST) throw badXml(part, `的嵌套超过 ${DEEPEST} 层`);
    if (isReporting) handler.open(tag.name, attributes.show(tag));
  });
  parser.on("closetag", (tag: SaxesTagPlain) => {
    depth -= 1;
    silent = 0;
    if (isReporting) handler.close(tag.name);
  });
  parser.on("text", handler.text);
  parser.on("cdata", handler.text);
  parser.write(openTags);
  isReporting = true;
  const feed = (piece: string): void => {
    silent += piece.length;
    parser.write(piece);
    if (silent > LONGEST_RUN) throw badXml(part, "有过长的文字或属性");
  };
  return { feed, end: () => void parser.close() };
}
