import { remember } from "./remember";

/** One spelling for every operator glyph. Longer sequences first; spaces inside an operator are allowed. */
const OPERATOR_GLYPHS: readonly (readonly [RegExp, string])[] = [
  [/[≧⩾⪀⋝≩]/g, "≥"],
  [/[≦⩽⪁≨]/g, "≤"],
  [/≮/g, "≥"],
  [/≯/g, "≤"],
  [/[﹥〉]/g, ">"],
  [/[﹤〈]/g, "<"],
  [/[﹦═＝]/g, "="],
  [/> ?=|= ?>|≥ ?=|>≥/g, "≥"],
  [/< ?=|= ?<|≤ ?=|<≤/g, "≤"],
];

/** Single characters with one common spelling. */
const CHARACTERS: Readonly<Record<string, string>> = {
  "\u3000": " ",
  "﹪": "%",
  "٪": "%",
  "﹢": "+",
  "﹣": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "–": "—",
  "―": "—",
  "─": "—",
  "━": "—",
  "﹏": "~",
  "∼": "~",
  "〜": "~",
  "﹐": ",",
  "﹔": ";",
  "﹕": ":",
  "﹙": "(",
  "﹚": ")",
  "〔": "[",
  "〕": "]",
  "【": "[",
  "】": "]",
  "﹟": "#",
  "㎡": "m²",
  "㎥": "m³",
  "㎞": "km",
  "㎏": "kg",
  "㎜": "mm",
  "㎝": "cm",
  "℃": "°C",
  "\u00ad": "",
  "\u200b": "",
  "\u200c": "",
  "\u200d": "",
  "\u2060": "",
  "\ufeff": "",
};

/** FF01–FF5E lie this far above ASCII. */
const FULL_WIDTH_OFFSET = 0xfee0;

const NOT_HALF_WIDTH = new RegExp(`[\uff01-\uff5e${Object.keys(CHARACTERS).join("")}]`, "g");

function halfWidth(character: string): string {
  return CHARACTERS[character] ?? String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET);
}

/**
 * Most texts have nothing to change: Chinese characters, marks of one spelling, ASCII without spaces, and no operator
 * of two glyphs.
 */
const ALREADY_PLAIN = /^[\u4e00-\u9fff≥≤!-;?-~、。《》“”‘’…—·①-⑳]*$/;

/** Whether any of `OPERATOR_GLYPHS` may match. */
const HAS_OPERATOR = /[≧⩾⪀⋝≩≦⩽⪁≨≮≯﹥〉﹤〈﹦═＝=]|>≥|<≤/;

/**
 * One spelling for a cell's text: full-width letters, digits and punctuation become half-width, operators
 * one glyph each, white space and line feeds one space; a space that does not part two digits is dropped.
 *
 * @example normalizeText("＞＝　９５％\n") → "≥95%"; normalizeText("3\n5") → "3 5"
 */
export function normalizeText(text: string): string {
  return ALREADY_PLAIN.test(text) ? text : respelled(text);
}

const respelled = remember((text) => {
  const narrow = text
    .replace(NOT_HALF_WIDTH, halfWidth)
    .replace(/[\s\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f]+/g, " ")
    .trim();
  const plain = HAS_OPERATOR.test(narrow) ? oneGlyphOperators(narrow) : narrow;
  // Two numbers in one cell must not run together into one: "3 5" stays apart.
  return plain.replace(/ (?![\d.])|(?<![\d.]) /g, "");
});

function oneGlyphOperators(text: string): string {
  return OPERATOR_GLYPHS.reduce((plain, [glyph, operator]) => plain.replace(glyph, operator), text);
}

/**
 * A label with all white space dropped and brackets kept, in half width.
 *
 * @example normalizeWholeLabel("执行率\n（%）") → "执行率(%)"
 */
export function normalizeWholeLabel(text: string): string {
  const plain = normalizeText(text);
  return plain.includes(" ") ? plain.replace(/ /g, "") : plain;
}

/**
 * A header label for comparing: white space and bracketed parts dropped, in half width.
 * A label that is nothing but a bracket loses only the bracket characters.
 *
 * @example normalizeLabel("年初\n预算数（万元）") → "年初预算数"
 */
export function normalizeLabel(text: string): string {
  const whole = normalizeWholeLabel(text);
  return HAS_MARKS.test(whole) ? withoutMarks(whole) : whole;
}

/** Whether a label may have something to drop. */
const HAS_MARKS = /[()[\]]|[:;,。、]$/;

const withoutMarks = remember((whole) => {
  const bare = whole
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, "")
    .replace(/(?<![:;,。、])[:;,。、]+$/, "");
  return bare === "" ? whole.replace(/[()[\]]/g, "") : bare;
});

/**
 * What stands in a label's last bracket, usually its unit; `null` without one.
 *
 * @example labelBracket("年初\n预算数（万元）") → "万元"
 */
export function labelBracket(text: string): string | null {
  const groups = [...normalizeWholeLabel(text).matchAll(/\(([^()]+)\)/g)];
  return groups.at(-1)?.[1] ?? null;
}
