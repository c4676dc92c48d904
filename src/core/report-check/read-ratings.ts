import type { Rating } from "../policy/types";

const RATING_WORDS: readonly (readonly [string, Rating])[] = [
  ["优秀", "excellent"],
  ["优", "excellent"],
  ["良好", "good"],
  ["良", "good"],
  ["中等", "fair"],
  ["一般", "fair"],
  ["合格", "fair"],
  ["中", "fair"],
  ["较差", "poor"],
  ["不合格", "poor"],
  ["差", "poor"],
];

/** Every spelling of a rating as alternatives of a pattern, the longer ones first. */
export const RATING_SPELLINGS = RATING_WORDS.map(([word]) => word)
  .sort((one, other) => other.length - one.length)
  .join("|");

/** The rating of a spelling: `"优秀"` → `"excellent"`; `null` for any other word. */
export function ratingOfWord(word: string): Rating | null {
  return RATING_WORDS.find(([spelling]) => spelling === word)?.[1] ?? null;
}

/** A rating word of a sentence and where it stands. */
export type RatingWord = {
  readonly word: string;
  readonly rating: Rating;
  readonly start: number;
  readonly end: number;
};

const STATED = new RegExp(
  `(?<lead>(?:等级|等次|评级|结果|结论|评定|评价|评|定|得分|\\d\\s*分)[^,;。、]{0,12}?(?:为|是|属于?|达到|:|均|都)\\s*["“'‘「]?|(?:等级|等次)\\s*["“]|\\d\\s*分\\s*[,(]\\s*(?:等级)?(?:属于?|评为|评定为|定为|为)\\s*["“]?|[,、(]\\s*["“]?)(?<word>${RATING_SPELLINGS})(?=["”'’」]?(?:$|[,;。、)!]|等[级次]|的|[,，]))`,
  "g",
);

/** The ratings a sentence gives: 评价等级为“优秀”, 得分 92 分,评定为优. Words inside other words (优化, 中心) are none. */
export function ratingWords(text: string): readonly RatingWord[] {
  return [...text.matchAll(STATED)].flatMap((match) => {
    const { lead = "", word = "" } = match.groups ?? {};
    const rating = ratingOfWord(word);
    if (rating === null) return [];
    if (/^[,、(]/.test(lead) && !/等级|等次|评/.test(text)) return [];
    const start = match.index + lead.length;
    return [{ word, rating, start, end: start + word.length }];
  });
}

const BAND = new RegExp(
  `(?<from>\\d{2,3})\\s*分?\\s*(?:\\(含\\)|\\(含\\d*分?\\))?\\s*分?\\s*(?:(?:及|\\(含\\))?以上|[-—–~至到]\\s*\\d{2,3}\\s*分?\\s*(?:\\([^)]*\\))?)[^,;、。]{0,8}?(?:为|评为|定为|属|是|:)?\\s*["“]?(?<word>${RATING_SPELLINGS})(?=["”]?(?:$|[,;、。)]|等|的))`,
  "g",
);

/** From how many points on a rating is given, as the report explains its scale: "90分(含)以上为优". */
export type RatingBand = {
  readonly from: number;
  readonly rating: Rating;
  readonly word: string;
  readonly start: number;
  readonly end: number;
};

/** The bands a sentence explains; none where it gives no scale. */
export function ratingBands(text: string): readonly RatingBand[] {
  return [...text.matchAll(BAND)].flatMap((match) => {
    const { from = "", word = "" } = match.groups ?? {};
    const rating = ratingOfWord(word);
    if (rating === null) return [];
    const end = match.index + match[0].length;
    return [{ from: Number(from), rating, word, start: match.index, end }];
  });
}
