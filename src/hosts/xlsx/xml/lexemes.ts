/** How the smallest pieces of XML are told apart. The functions give the offset after a piece. */

/** In place of an offset: spelled unusually, not allowed, or cut off by the end of the text. */
export const NOT_PLAIN = -1;

export const SPACE = 0x20;
export const QUOTE = 0x22;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const SLASH = 0x2f;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
/** The last code unit that XML allows. */
export const LAST = 0xfffd;

const FIRST_OF_NAME = /[A-Za-z_:]/;
const REST_OF_NAME = /[A-Za-z0-9_:.-]/;
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
/** By ASCII code: 2 where a name may begin, 1 where it may go on. Names beyond ASCII are not plain. */
const NAME_CODES = Uint8Array.from(ASCII, (character) => {
  if (FIRST_OF_NAME.test(character)) return 2;
  return REST_OF_NAME.test(character) ? 1 : 0;
});

/** The end of the name that begins here. */
export function skipName(text: string, start: number): number {
  if (nameCode(text, start) !== 2) return NOT_PLAIN;
  let at = start + 1;
  while (nameCode(text, at) > 0) at += 1;
  return at;
}

function nameCode(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (NAME_CODES[code] ?? 0) : 0;
}

/** The end of the white space that begins here, if any. */
export function skipSpace(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); code === SPACE || isBreak(code);) {
    at += 1;
    code = text.charCodeAt(at);
  }
  return at;
}

/** Whether a code is that of a line break or tab, which XML changes on reading. */
export function isBreak(code: number): boolean {
  return code === 0xa || code === 0xd || code === 0x9;
}

/** Whether a text is white space only, or empty. */
export function isSpace(text: string): boolean {
  return skipSpace(text, 0) === text.length;
}
