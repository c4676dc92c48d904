const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["apos", "'"],
  ["gt", ">"],
  ["lt", "<"],
  ["quot", '"'],
]);
const NUMBERED = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/;

/** Element text as it reads: `"a&lt;b\r\n"` → `"a<b\n"`; `null` where XML does not allow it. */
export function decodeText(raw: string): string | null {
  if (raw.includes("]]>")) return null;
  return decodeReferences(raw.replace(/\r\n?/g, "\n"));
}

/** An attribute's value as it reads, line breaks and tabs as blanks; `null` where XML does not allow it. */
export function decodeValue(raw: string): string | null {
  return decodeReferences(raw.replace(/\r\n|[\r\n\t]/g, " "));
}

function decodeReferences(raw: string): string | null {
  const [first = "", ...rest] = raw.split("&");
  const pieces = [first];
  for (const piece of rest) {
    const end = piece.indexOf(";");
    const character = characterOf(piece.slice(0, Math.max(end, 0)));
    if (character === null) return null;
    pieces.push(character, piece.slice(end + 1));
  }
  return pieces.join("");
}

function characterOf(reference: string): string | null {
  const named = NAMED.get(reference);
  if (named !== undefined) return named;
  const match = NUMBERED.exec(reference);
  if (!match) return null;
  const [, hexadecimal, decimal = ""] = match;
  const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  return isCharacter(code) ? String.fromCodePoint(code) : null;
}

/** XML 1.0, production 2. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return code <= 0x10ffff && code !== 0xfffe && code !== 0xffff;
}
