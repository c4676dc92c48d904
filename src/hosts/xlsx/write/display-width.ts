/** Code units of Chinese, Japanese and Korean characters and full-width forms, the most frequent ones first. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x4e00, 0x9fff],
  [0xff00, 0xff60],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x1100, 0x115f],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xffe0, 0xffe6],
];
const FIRST_WIDE = 0x1100;

/** The width of a line in characters of the default font: `displayWidth("得分ab")` → `6`. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < FIRST_WIDE) width += 1;
    else if (!isSecondHalf(code)) width += isWide(code) ? 2 : 1;
  }
  return width;
}

/** The second code unit of a character beyond the basic plane, which was counted with its first. */
function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function isWide(code: number): boolean {
  return WIDE.some(([first, last]) => code >= first && code <= last);
}
