/**
 * Contexts in which another year is right: document numbers, the year before as a basis of comparison,
 * carried-over money, plans over several years, evidence with a date of its own.
 */
const ALLOWED_BEFORE =
  /(〔|\[|［|【|自|从|始于|较|比|同比|相比|依据|根据|按照|截至|截止|至|到|上年|去年|上年度|《[^》]*|以来|不含)$/;
const ALLOWED_AFTER =
  /^\s*(〕|\]|］|】|号|年?[-—–~～至到、和及与]\s*\d{2,4}\s*年|年?\s*(结转|结余|以来|起|开始|度?决算|底前累计|末|底|年末|同期|至今|规划|[^。；，,;]{0,8}(结转|结余|续建|尾款|跨年|规划|五年)|[^。；，,;]{0,6}(相比|增长|提高|下降)))/;

const YEAR = /(?<![\d.\-/])((?:19|20)\d{2})(?=\s*(?:年|〕|\]|］|】|[-—–~～至]\s*\d{2,4}\s*年))/g;

/**
 * Years written in a text that are neither the fiscal year nor in an allowed context:
 * `strayYears("2022年计划引进项目200个", 2023)` → `[2022]`; `strayYears("财预〔2022〕10号", 2023)` → `[]`.
 */
export function strayYears(text: string, fiscalYear: number): readonly number[] {
  if (!mayNameYear(text)) return NO_YEARS;
  const found = new Set<number>();
  for (const match of text.matchAll(YEAR)) {
    const year = Number(match[1]);
    if (year !== fiscalYear && !isAllowed(text, match.index)) found.add(year);
  }
  return [...found];
}

const NO_YEARS: readonly number[] = [];

const FOUR_DIGITS = /\d{4}/;

/** Whether four digits follow each other anywhere: most texts of a form name no year at all. */
export function mayNameYear(text: string): boolean {
  return FOUR_DIGITS.test(text);
}

const SENTENCE_END = /[。；;！!\n]/;

function isAllowed(text: string, index: number): boolean {
  const before = text.slice(0, index);
  const after = text.slice(index + 4);
  const clause =
    (before.split(SENTENCE_END).pop() ?? "") + text.slice(index).split(SENTENCE_END)[0];
  if (ALLOWED_BEFORE.test(before) || ALLOWED_AFTER.test(after)) return true;
  return /规划|五年|结转|依据|上年|去年|往年|历年|以前年度|跨年|续建|《[^》]*\d{4}[^》]*》/.test(
    clause,
  );
}
