import { SaxesParser } from "saxes";
import { isSpace } from "./lexemes";
import { createPlainScanner, type ScanHandler } from "./plain-scanner";
import { createShownAttributes } from "./saxes-attributes";

/** What is gathered while scanning, and how. */
export type Gathering<State> = {
  readonly begin: () => State;
  readonly handlerOf: (state: State) => ScanHandler;
};

/** Goes through XML with the places of its tags. Throws on what is not well formed, and on a DOCTYPE. */
export function scanXml<State>(xml: string, { begin, handlerOf }: Gathering<State>): State {
  const state = begin();
  if (scanPlainXml(xml, handlerOf(state))) return state;
  const fresh = begin();
  parseXml(xml, handlerOf(fresh));
  return fresh;
}

/** The fast way: `false`, with part of it reported, when the XML is not spelled as usual. */
export function scanPlainXml(xml: string, handler: ScanHandler): boolean {
  const scanner = createPlainScanner(handler);
  const rest = xml.slice(scanner.read(xml));
  return scanner.isDone() && isSpace(rest);
}

/** The way for all XML. */
export function parseXml(xml: string, handler: ScanHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const shown = createShownAttributes();
  const tagStart = (end: number): number => xml.lastIndexOf("<", end - 1);
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("the part has a DOCTYPE");
  });
  parser.on("opentag", (tag) => {
    const end = parser.position;
    handler.open(tag.name, shown.show(tag), { start: tagStart(end), end });
  });
  parser.on("closetag", ({ name, isSelfClosing }) => {
    const end = parser.position;
    handler.close(name, isSelfClosing ? end : tagStart(end), end);
  });
  parser.on("text", handler.text);
  parser.on("cdata", handler.text);
  parser.write(xml).close();
}
