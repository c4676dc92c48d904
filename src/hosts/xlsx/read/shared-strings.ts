import { tooLarge } from "../errors";
import type { XlsxPackage } from "../package/open-package";
import { decodeEscapes } from "../xml/decode-escapes";
import { parsePart } from "../xml/parse-xml";

const MOST_STRINGS = 2_000_000;
/** Excel's own limit for one text is 32,767 characters; some writers go over it. */
const MOST_CHARACTERS = 40_000_000;

/** The strings that cells refer to by index; runs of rich text joined, phonetic guides left out. */
export function readSharedStrings(pkg: XlsxPackage, part: string | null): readonly string[] {
  if (part === null) return [];
  const strings: string[] = [];
  const item = createTextCollector();
  let characters = 0;
  const add = (text: string): void => {
    characters += text.length;
    if (strings.length < MOST_STRINGS && characters <= MOST_CHARACTERS) strings.push(text);
    else throw tooLarge(`共享文字超过 ${MOST_STRINGS} 条或 ${MOST_CHARACTERS} 字`);
  };
  parsePart(pkg, part, {
    root: "sst",
    handler: {
      open: (name) => (name === "si" ? item.begin() : item.open(name)),
      text: item.text,
      close: (name) => (name === "si" ? add(item.take()) : item.close(name)),
    },
  });
  return strings;
}

/** Collects the text of one string item (`si` or `is`) from the events of its elements. */
export type TextCollector = {
  readonly begin: () => void;
  readonly open: (name: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** The text since `begin`, with escapes undone. */
  readonly take: () => string;
};

/** A collector that joins every `t` outside a phonetic guide (`rPh`). */
export function createTextCollector(): TextCollector {
  let collected = "";
  let inText = false;
  let inPhonetic = false;
  return {
    begin: () => {
      collected = "";
      inText = false;
      inPhonetic = false;
    },
    open: (name) => {
      if (name === "t") inText = !inPhonetic;
      else if (name === "rPh") inPhonetic = true;
    },
    text: (text) => {
      if (inText) collected += text;
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") inPhonetic = false;
    },
    take: () => decodeEscapes(collected),
  };
}
