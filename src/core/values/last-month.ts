import { parseChineseNumeral } from "./chinese-numeral";
import { normalizeText } from "./normalize-text";
import { remember } from "./remember";

const SPANS: readonly (readonly [RegExp, number])[] = [
  [/上半年|前半年/, 6],
  [/前三季度|前3季度|[123一二三]-3季度|一至三季度/, 9],
  [/前两个季度|一至二季度/, 6],
  [/(第?一|1)季度/, 3],
];

const FROM_JANUARY =
  /(?:^|[^\d])(?:1|一)月?(?:-|~|—|–|至|到)(\d{1,2}|[一二三四五六七八九十]{1,2})月/;
const UNTIL =
  /(?:截至|截止|至|到)(?:\d{4}年)?(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:底|末|份|\d{1,2}日)?/;
const ALONE = /^(?:\d{4}年)?(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:底|末|份)/;

/**
 * The last month of a span that begins with January: `readLastMonth("2023年1-7月执行情况")` → `7`,
 * `readLastMonth("上半年完成值")` → `6`; `null` where the text names no such span.
 */
export const readLastMonth: (text: string) => number | null = remember((raw) => {
  const text = normalizeText(raw).replace(/ /g, "");
  const figure = (FROM_JANUARY.exec(text) ?? UNTIL.exec(text) ?? ALONE.exec(text))?.[1];
  if (figure !== undefined) return asMonth(figure);
  return SPANS.find(([words]) => words.test(text))?.[1] ?? null;
});

function asMonth(figure: string): number | null {
  const month = /^\d+$/.test(figure) ? Number(figure) : parseChineseNumeral(figure);
  return month !== null && month >= 1 && month <= 12 ? month : null;
}
