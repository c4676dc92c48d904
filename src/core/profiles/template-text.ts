import { normalizeLabel, remember } from "../values";

/**
 * The part of a header that its template prints, for comparing: without white space, brackets and the year, in half width.
 *
 * @example templateText("2023年⏎实际完成值（10 分）") → "年实际完成值"
 */
export const templateText: (text: string) => string = remember((text) => {
  const plain = normalizeLabel(text).replace(YEAR, "");
  // A text that was compared once is compared as it is: what is left may look like a label with a bracket again.
  return plain === text ? plain : templateText(plain);
});

/** The same template is issued anew each year. */
const YEAR = /(?:19|20)\d{2}(?=年)/g;

/**
 * The fingerprint of a template: 64 bits over its header's texts and where each stands. `headers` are row by row, each
 * from the block's first column to its last, `""` where no cell begins.
 *
 * @example the same for `[["序号", "考核内容"]]` wherever on a sheet; another one for `[["考核内容", "序号"]]`
 */
export function fingerprintOf(headers: readonly (readonly string[])[]): string {
  const text = headers.map((row) => row.map(templateText).join(BESIDE)).join(BELOW);
  let one = 0x811c9dc5;
  let two = 0x9e3779b1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x85ebca6b);
    two ^= two >>> 13;
  }
  return hex(one) + hex(two);
}

/** No cell holds these. */
const BESIDE = "\u001f";
const BELOW = "\u001e";

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, "0");
}
