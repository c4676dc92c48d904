import type { Attributes } from "./attributes";
import { GREATER, isSpace, LESS, NOT_PLAIN, SLASH } from "./lexemes";
import { attributesOf, newToken, readTag, readText, textOf, type Token } from "./read-token";

/** Where a tag stands: from "<" to after ">". */
export type TagPlace = { readonly start: number; readonly end: number };

/** What a scanner reports. Names are as written; offsets are those in the text last given. */
export type ScanHandler = {
  readonly open: (name: string, attributes: Attributes, tag: TagPlace) => void;
  /** `start` and `end` of the close tag; both are the end of a tag that closes itself. */
  readonly close: (name: string, start: number, end: number) => void;
  /** Text inside the root element. */
  readonly text: (text: string) => void;
};

/**
 * Reads XML as the programs that write workbooks spell it, several times faster than a whole parser. It accepts
 * nothing that XML does not allow, and stops before anything unusual: comments, CDATA, instructions, document types,
 * names beyond ASCII, blanks around "=", depths that no workbook has.
 */
export type PlainScanner = {
  /** Reads on; the next text must begin with what was not read of this one. Gives the offset where it stopped. */
  readonly read: (text: string) => number;
  /** What brings a whole parser to where this scanner stopped: `"<worksheet><sheetData>"`. */
  readonly openTags: () => string;
  /** Whether the root element has been closed. */
  readonly isDone: () => boolean;
};

type State = {
  readonly handler: ScanHandler;
  readonly token: Token;
  readonly attributes: Attributes;
  readonly stack: string[];
  root: string | null;
  begun: boolean;
};

const DEEPEST = 64;
const DECLARATION =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])[A-Za-z][\w.-]*\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>/;

/** A scanner at the beginning of a part. */
export function createPlainScanner(handler: ScanHandler): PlainScanner {
  const token = newToken();
  const attributes = attributesOf(token);
  const state: State = { handler, token, attributes, stack: [], root: null, begun: false };
  return {
    read: (text) => read(state, text),
    openTags: () => openTags(state),
    isDone: () => state.root !== null && state.stack.length === 0,
  };
}

function read(state: State, text: string): number {
  state.token.text = text;
  let at = state.begun ? 0 : skipDeclaration(text);
  state.begun ||= at > 0;
  for (;;) {
    const next = text.charCodeAt(at) === LESS ? readMarkup(state, at) : passText(state, at);
    if (next === NOT_PLAIN) return at;
    state.begun = true;
    at = next;
  }
}

function openTags({ root, stack, begun }: State): string {
  if (stack.length > 0) return stack.map((name) => `<${name}>`).join("");
  if (root !== null) return `<${root}></${root}>`;
  // A declaration is allowed at the very beginning only.
  return begun ? " " : "";
}

function skipDeclaration(text: string): number {
  return DECLARATION.exec(text)?.[0].length ?? 0;
}

function readMarkup(state: State, at: number): number {
  return state.token.text.charCodeAt(at + 1) === SLASH ? readClose(state, at) : readOpen(state, at);
}

function readOpen(state: State, at: number): number {
  const { handler, token, attributes, stack } = state;
  const isSecondRoot = stack.length === 0 && state.root !== null;
  if (isSecondRoot || stack.length >= DEEPEST || !readTag(token, at)) return NOT_PLAIN;
  const { end, selfClosing } = token;
  const name = token.text.slice(at + 1, token.nameEnd);
  state.root ??= name;
  handler.open(name, attributes, token);
  if (selfClosing) handler.close(name, end, end);
  else stack.push(name);
  return end;
}

function readClose({ token: { text }, handler, stack }: State, at: number): number {
  const name = stack.at(-1);
  if (name === undefined || !text.startsWith(name, at + 2)) return NOT_PLAIN;
  const end = at + 3 + name.length;
  if (text.charCodeAt(end - 1) !== GREATER) return NOT_PLAIN;
  stack.pop();
  handler.close(name, at, end);
  return end;
}

function passText({ handler, token, stack }: State, at: number): number {
  if (!readText(token, at)) return NOT_PLAIN;
  const { end } = token;
  if (stack.length === 0) return isSpace(token.text.slice(at, end)) ? end : NOT_PLAIN;
  const text = textOf(token);
  if (text === null) return NOT_PLAIN;
  handler.text(text);
  return end;
}
