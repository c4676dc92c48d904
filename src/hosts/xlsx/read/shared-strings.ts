import { badXml, tooLarge } from "../errors";
import type { XlsxPackage } from "../package/open-package";
import { decodeEscapes } from "../xml/decode-escapes";
import { parsePart } from "../xml/parse-xml";

const MOST_STRINGS = 2_000_000;

/** The strings that cells refer to by index; runs of rich text joined, phonetic guides left out. */
export function readSharedStrings(pkg: XlsxPackage, part: string | null): readonly string[] {
  if (part === null) return [];
  const strings: string[] = [];
  const item = createTextCollector();
  parsePart(pkg, part, {
    root: "sst",
    handler: {
      open: (name) => {
        if (name === "si") item.begin();
        else item.open(name);
      },
      text: item.text,
      close: (name) => {
        item.close(name);
        if (name === "si") addString(strings, item.take(), part);
      },
    },
  });
  return strings;
}

function addString(strings: string[], text: string, part: string): void {
  if (strings.length >= MOST_STRINGS) throw tooLarge(`部件 ${part} 的文字超过 ${MOST_STRINGS} 条`);
  if (text.length > LONGEST_TEXT) throw badXml(part, `有超过 ${LONGEST_TEXT} 字的文字`);
  strings.push(text);
}

/** Excel's own limit is 32,767 characters; some writers go over it. */
const LONGEST_TEXT = 1_000_000;

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
