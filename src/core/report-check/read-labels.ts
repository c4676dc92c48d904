import type { Figure, Sentence } from "./report-types";

/** Words between a quantity's name and its figure. */
const TRAILING =
  /(?:分别|总计|合计|共计|累计|共有|达到|达|为|是|共|计|有|约|近|了|的|完成|实现|数额|总额|金额|:|\s|"|“|”|[(])+$/;

/** Words before a quantity's name that only say whose or when. */
const LEADING =
  /^(?:截至|截止|到|至|其中|同时|此外|另外|目前|经统计|经核算|据统计|(?:19|20)\d{2}年(?:度|末|底|\d{1,2}月(?:\d{1,2}日|底|末)?)?|本年度?|当年|全年|年内|期间|总体看|年度|年末|年底|期末|累计|上述|我(?:局|办|委|中心|单位|部门)|本(?:局|办|委|中心|单位|部门)|全(?:局|办|委)|部门整体|单位|共有|共|,|\s)+/;

const MARKS = /[,;。:、\t]/;

/** The words between a figure and the punctuation or figure before it: `"资产总额为"` before 103.50 万元. */
export function leadOf({ text, figures }: Sentence, figure: Figure): string {
  const at = figures.indexOf(figure);
  const from = at > 0 ? (figures[at - 1]?.end ?? 0) : 0;
  return text.slice(from, figure.start).split(MARKS).at(-1) ?? "";
}

/** The words behind a figure up to the next punctuation or figure: `"项目得分"`. */
export function tailOf({ text, figures }: Sentence, figure: Figure): string {
  const next = figures[figures.indexOf(figure) + 1]?.start ?? text.length;
  return text.slice(figure.end, next).split(MARKS)[0] ?? "";
}

/** The clause a figure stands in, from comma to comma. */
export function clauseOf({ text }: Sentence, { start, end }: Figure): string {
  const head =
    text
      .slice(0, start)
      .split(/[,;。]/)
      .at(-1) ?? "";
  const tail = text.slice(end).split(/[,;。]/)[0] ?? "";
  return head + text.slice(start, end) + tail;
}

/**
 * What a figure is of, without words of time, owner and verb: `"资产总额"` of "截至2023年末,我局资产总额为103.50万元".
 * `""` where nothing is left.
 */
export function labelOf(sentence: Sentence, figure: Figure): string {
  const lead = leadOf(sentence, figure);
  return lead.replace(TRAILING, "").replace(LEADING, "").replace(TRAILING, "").trim();
}

/** As `labelOf`, with the words of time and owner: `"我局资产总额"`. */
export function fullLabelOf(sentence: Sentence, figure: Figure): string {
  return leadOf(sentence, figure).replace(TRAILING, "").trim();
}

/**
 * The clause before the one a figure stands in, where that one has only a verb: `"整体得分取各项目的平均值"` of "整体得分
 * 取各项目的平均值,为 96.5 分". `""` where the figure has a name, or another figure stands between.
 */
export function nameBeforeComma(sentence: Sentence, figure: Figure): string {
  const { text, figures } = sentence;
  if (!/^(?:为|即|是|计)?$/.test(leadOf(sentence, figure).trim())) return "";
  const from = figures[figures.indexOf(figure) - 1]?.end ?? 0;
  const clauses = text.slice(from, figure.start).split(/[,;。:]/);
  return clauses.length < 2 ? "" : (clauses.at(-2) ?? "");
}

/** Whether the words before a figure place it in another year than the report's. */
export function isOfOtherYear(sentence: Sentence, figure: Figure, year: number | null): boolean {
  const before =
    sentence.text
      .slice(0, figure.start)
      .split(/[,;。]/)
      .at(-1) ?? "";
  if (/上年|去年|上一年|同期|往年|历年/.test(before)) return true;
  const years = [...before.matchAll(/(?:19|20)\d{2}(?=年)/g)].map(([text]) => Number(text));
  return year !== null && years.some((one) => one !== year);
}
