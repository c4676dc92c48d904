import { CHINESE_NUMERAL_CHARACTERS, parseChineseNumeral } from "./chinese-numeral";
import { normalizeWholeLabel } from "./normalize-text";

const CHINESE_YEAR = new RegExp(`[${CHINESE_NUMERAL_CHARACTERS}]{4}(?=年)`, "g");

/**
 * The fiscal year a text names; `null` when it names none, or several without saying which is the fiscal one.
 *
 * @example parseFiscalYear("（2023年度）") → 2023; parseFiscalYear("二〇二三年度") → 2023
 * @example parseFiscalYear("（      年度）") → null; parseFiscalYear("2021-2023年度") → null
 */
export function parseFiscalYear(text: string): number | null {
  const plain = normalizeWholeLabel(text).replace(CHINESE_YEAR, (numeral) =>
    String(parseChineseNumeral(numeral) ?? numeral),
  );
  const stated = yearsIn(plain, /(?<!\d)(20\d\d)(?=\)?年度)/g);
  if (/(?<!\d)20\d\d年?度?(?:-|—+|~|至|到)20\d\d年?度?/.test(plain)) return null;
  const years = stated.size > 0 ? stated : yearsIn(plain, /(?<!\d)(20\d\d)(?!\d)(?![\])号])/g);
  const [year, ...others] = years;
  return year !== undefined && others.length === 0 ? year : null;
}

function yearsIn(text: string, pattern: RegExp): ReadonlySet<number> {
  return new Set([...text.matchAll(pattern)].map((match) => Number(match[1])));
}
