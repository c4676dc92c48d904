/**
 * Whether a text holds nothing but Chinese characters, ASCII letters and digits: no space, no sign, nothing that has another
 * spelling. Most names and labels are such, and most of what takes signs and spaces out of a text then has nothing to do:
 * looking at eight characters takes a tenth of the time of looking a text up in a memory.
 */
export function isWordsOnly(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!isWordCharacter(text.charCodeAt(at))) return false;
  }
  return true;
}

function isWordCharacter(code: number): boolean {
  return isIdeograph(code) || isDigit(code) || isLetter(code | LOWER_CASE);
}

/** The block of CJK unified ideographs: each is its own normal form. */
export function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The bit by which small letters differ from capitals. */
const LOWER_CASE = 0x20;

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
