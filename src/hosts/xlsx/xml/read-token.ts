import type { Attributes } from "./attributes";
import { decodeText, decodeValue } from "./character-references";
import {
  AMPERSAND,
  APOSTROPHE,
  EQUALS,
  GREATER,
  isBreak,
  LAST,
  LESS,
  NOT_PLAIN,
  QUOTE,
  skipName,
  skipSpace,
  SLASH,
  SPACE,
} from "./lexemes";

/** The open tag or run of text at hand; one object serves for a whole part. */
export type Token = {
  text: string;
  start: number;
  nameEnd: number;
  end: number;
  selfClosing: boolean;
  /** Four offsets for each attribute: where its name and its value begin and end. */
  readonly places: number[];
  /** How many of `places` count. */
  used: number;
  /** Holds what does not read as it is written. */
  escaped: boolean;
};

/** A token to read into. */
export function newToken(): Token {
  const flags = { selfClosing: false, escaped: false };
  return { text: "", start: 0, nameEnd: 0, end: 0, places: [], used: 0, ...flags };
}

/** Reads the open tag that begins here; `false` when it is not plain, and the token then says nothing. */
export function readTag(token: Token, start: number): boolean {
  const { text } = token;
  token.start = start;
  token.used = 0;
  token.escaped = false;
  token.nameEnd = skipName(text, start + 1);
  for (let at = token.nameEnd; at !== NOT_PLAIN;) {
    const next = skipSpace(text, at);
    const code = text.charCodeAt(next);
    token.selfClosing = code === SLASH && text.charCodeAt(next + 1) === GREATER;
    token.end = token.selfClosing ? next + 2 : next + 1;
    if (token.selfClosing || code === GREATER) return true;
    at = next === at ? NOT_PLAIN : readAttribute(token, next);
  }
  return false;
}

/** Each attribute is compared with those before it, which takes minutes for a tag with very many. */
const MOST_PLACES = 4 * 256;

function readAttribute(token: Token, start: number): number {
  const { text, places, used } = token;
  const nameEnd = skipName(text, start);
  if (nameEnd === NOT_PLAIN || text.charCodeAt(nameEnd) !== EQUALS) return NOT_PLAIN;
  const valueEnd = skipValue(token, nameEnd + 1);
  if (valueEnd === NOT_PLAIN || used >= MOST_PLACES) return NOT_PLAIN;
  if (isRepeated(token, start, nameEnd)) return NOT_PLAIN;
  places[used] = start;
  places[used + 1] = nameEnd;
  places[used + 2] = nameEnd + 2;
  places[used + 3] = valueEnd;
  token.used = used + 4;
  return valueEnd + 1;
}

/** The offset of the closing quote. */
function skipValue(token: Token, quoteAt: number): number {
  const { text } = token;
  const quote = text.charCodeAt(quoteAt);
  if (quote !== QUOTE && quote !== APOSTROPHE) return NOT_PLAIN;
  let escaped = false;
  for (let at = quoteAt + 1; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code > APOSTROPHE && code !== LESS && code <= LAST) continue;
    if (code === quote) return escaped ? checkValue(token, quoteAt + 1, at) : at;
    if (code === AMPERSAND || isBreak(code)) escaped = true;
    else if (!(code >= SPACE && code <= APOSTROPHE)) return NOT_PLAIN;
  }
}

function checkValue(token: Token, start: number, end: number): number {
  token.escaped = true;
  return decodeValue(token.text.slice(start, end)) === null ? NOT_PLAIN : end;
}

function isRepeated({ text, places, used }: Token, start: number, end: number): boolean {
  for (let place = 0; place < used; place += 4) {
    const from = places[place] ?? 0;
    const sameLength = (places[place + 1] ?? 0) - from === end - start;
    if (!sameLength || text.charCodeAt(from) !== text.charCodeAt(start)) continue;
    if (text.startsWith(text.slice(start, end), from)) return true;
  }
  return false;
}

/** The attributes of whatever tag the token was last read as. */
export function attributesOf(token: Token): Attributes {
  return {
    get: (name) => valueOf(token, name),
    names: () => namesOf(token),
    isEmptyElement: () => token.selfClosing,
  };
}

function valueOf({ text, places, used, escaped }: Token, name: string): string | undefined {
  for (let place = 0; place < used; place += 4) {
    const from = places[place] ?? 0;
    if ((places[place + 1] ?? 0) - from !== name.length || !text.startsWith(name, from)) continue;
    const raw = text.slice(places[place + 2], places[place + 3]);
    return escaped ? (decodeValue(raw) ?? undefined) : raw;
  }
  return undefined;
}

function namesOf({ text, places, used }: Token): readonly string[] {
  return Array.from({ length: used / 4 }, (_, index) =>
    text.slice(places[index * 4], places[index * 4 + 1]),
  );
}

/** Reads the text up to the next tag; `false` when it is not plain, or no tag follows. */
export function readText(token: Token, start: number): boolean {
  const { text } = token;
  token.start = start;
  token.escaped = false;
  for (let at = start; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code > GREATER && code <= LAST) continue;
    if (code === LESS) {
      token.end = at;
      return true;
    }
    if (code === AMPERSAND || code === GREATER || isBreak(code)) token.escaped = true;
    else if (!(code >= SPACE && code < LESS) && code !== EQUALS) return false;
  }
}

/** What a run of text reads as; `null` where XML does not allow it. */
export function textOf({ text, start, end, escaped }: Token): string | null {
  const raw = text.slice(start, end);
  return escaped ? decodeText(raw) : raw;
}
