/** How Excel's lengths become pixels at 96 dpi. */

const PIXELS_PER_POINT = 96 / 72;
/** Excel's own limits. */
const MOST_POINTS = 409.5;
const MOST_CHARACTERS = 255;

/** `pointsToPixels(15)` → `20`; a height below 0 or beyond Excel's limit is brought back to it. */
export function pointsToPixels(points: number): number {
  return Math.round(Math.min(MOST_POINTS, Math.max(0, points)) * PIXELS_PER_POINT);
}

/** Fonts whose digits are half as wide as their Chinese characters. */
const HALF_WIDTH_DIGITS =
  /^(?:宋体|新宋体|N?SimSun|仿宋|仿宋_GB2312|FangSong|黑体|SimHei|楷体|楷体_GB2312|KaiTi|等线|DengXian)$/i;
const USUAL_SIZE = 11;
const USUAL_DIGIT = 7;

/**
 * The width of the widest digit of the default font in pixels: `digitWidth("Calibri", 11)` → `7`,
 * `digitWidth("宋体", 11)` → `8`. Fonts that are not known count as Calibri.
 */
export function digitWidth(font: string | null, points: number | null): number {
  const size = points ?? USUAL_SIZE;
  if (font !== null && HALF_WIDTH_DIGITS.test(font)) {
    return Math.max(1, Math.ceil(Math.round(size * PIXELS_PER_POINT) / 2));
  }
  return Math.max(1, Math.round((size * USUAL_DIGIT) / USUAL_SIZE));
}

/**
 * The pixels of a column by its width in digits, padding included: `columnPixels(9.140625, 7)` → `64`.
 * ECMA-376 part 1, 18.3.1.13.
 */
export function columnPixels(characters: number, digit: number): number {
  const width = Math.min(MOST_CHARACTERS, Math.max(0, characters));
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** The pixels of a column that no one gave a width: room for `base` digits and padding, in steps of eight. */
export function defaultColumnPixels(base: number, digit: number): number {
  return Math.ceil((Math.min(MOST_CHARACTERS, base) * digit + 5) / 8) * 8;
}

/** About what a line of text takes in pixels: `lineHeight(11)` → `18`. */
export function lineHeight(points: number | null): number {
  return Math.round((points ?? USUAL_SIZE) * PIXELS_PER_POINT * 1.22);
}
