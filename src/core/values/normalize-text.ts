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

function halfWidth(character: string): string {
  const mapped = CHARACTERS[character];
  if (mapped !== undefined) return mapped;
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e
    ? String.fromCharCode(code - FULL_WIDTH_OFFSET)
    : character;
}

/** Most texts have nothing to change: Chinese characters, ASCII without spaces, and no operator of two glyphs. */
const ALREADY_PLAIN = /^(?:[\u4e00-\u9fff≥≤]|[!-;?-~])*$/;

/**
 * One spelling for a cell's text: full-width letters, digits and punctuation become half-width, operators
 * one glyph each, white space and line feeds one space; a space that does not part two digits is dropped.
 *
 * @example normalizeText("＞＝　９５％\n") → "≥95%"; normalizeText("3\n5") → "3 5"
 */
export function normalizeText(text: string): string {
  if (ALREADY_PLAIN.test(text)) return text;
  let plain = "";
  for (const character of text) plain += halfWidth(character);
  plain = plain.replace(/[\s\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f]+/g, " ").trim();
  for (const [glyph, operator] of OPERATOR_GLYPHS) plain = plain.replace(glyph, operator);
  // Two numbers in one cell must not run together into one: "3 5" stays apart.
  return plain.replace(/ (?![\d.])|(?<![\d.]) /g, "");
}

/**
 * A label with all white space dropped and brackets kept, in half width.
 *
 * @example normalizeWholeLabel("执行率\n（%）") → "执行率(%)"
 */
export function normalizeWholeLabel(text: string): string {
  return normalizeText(text).replace(/ /g, "");
}

/**
 * A header label for comparing: white space and bracketed parts dropped, in half width.
 * A label that is nothing but a bracket loses only the bracket characters.
 *
 * @example normalizeLabel("年初\n预算数（万元）") → "年初预算数"
 */
export function normalizeLabel(text: string): string {
  const whole = normalizeWholeLabel(text);
  const bare = whole
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, "")
    .replace(/(?<![:;,。、])[:;,。、]+$/, "");
  return bare === "" ? whole.replace(/[()[\]]/g, "") : bare;
}

/**
 * What stands in a label's last bracket, usually its unit; `null` without one.
 *
 * @example labelBracket("年初\n预算数（万元）") → "万元"
 */
export function labelBracket(text: string): string | null {
  const groups = [...normalizeWholeLabel(text).matchAll(/\(([^()]+)\)/g)];
  return groups.at(-1)?.[1] ?? null;
}
