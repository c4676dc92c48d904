/**
 * A short name for a text: 64 bits of a hash by multiplication, and the length. Two texts of one session that differ have
 * different names but for one chance in a hundred million.
 */
export function textHash(text: string): string {
  let one = 0x9e3779b1;
  let two = 0x85ebca77;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x2c1b3c6d);
    one ^= one >>> 15;
    two = Math.imul(two ^ code, 0x297a2d39);
    two ^= two >>> 13;
  }
  return `${String(text.length)}:${(one >>> 0).toString(36)}:${(two >>> 0).toString(36)}`;
}
