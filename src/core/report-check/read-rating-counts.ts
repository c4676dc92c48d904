import type { Rating } from "../policy/types";
import { RATING_SPELLINGS, ratingOfWord } from "./read-ratings";
import type { Figure, Sentence } from "./report-types";

/** So many projects are said to have a rating: "评价等级为“优” 26 个". */
export type RatingCount = {
  readonly word: string;
  readonly rating: Rating;
  readonly count: Figure;
};

const WORD = `["“'‘「]?(?<word>${RATING_SPELLINGS})["”'’」]?`;
/** "等级为“优” 26 个", "“良” 1 个", "优秀项目 25 个": from the mark before the word to the count. */
const BEFORE = new RegExp(
  `(?:^|[,;、。:和及]|[为是])\\s*${WORD}(?:等[级次])?的?(?:自评)?(?:项目)?(?:共|有|共有|为|:|\\s)*$`,
);
/** "26 个项目评价等级为优", "26 个为优", "26 个评为“优”". */
const BEHIND = new RegExp(
  `^\\s*(?:自评)?(?:项目)?(?:的?(?:绩效)?(?:自评|评价)?(?:等级|等次|结果|结论))?(?:均|都|全部)?(?:评定为|评为|定为|属于|为|是|获得?|得|评)\\s*${WORD}(?:等[级次])?(?=$|[,;、。!)\\s])`,
);

/** The projects that a sentence counts by their ratings. Nothing of rows, headings and sentences on no projects. */
export function ratingCounts(sentence: Sentence): readonly RatingCount[] {
  const { text, figures, isRow, isHeading } = sentence;
  if (isRow || isHeading || !/项目/.test(text)) return [];
  return figures.flatMap((count, index) => {
    if (!isCount(count) || isSomeOnly(text.slice(0, count.start))) return [];
    const from = figures[index - 1]?.end ?? 0;
    const until = figures[index + 1]?.start ?? text.length;
    const match =
      BEHIND.exec(text.slice(count.end, until)) ?? BEFORE.exec(text.slice(from, count.start));
    const word = match?.groups?.["word"] ?? "";
    const rating = ratingOfWord(word);
    return rating === null ? [] : [{ word, rating, count }];
  });
}

function isCount({ unit, decimals, bound }: Figure): boolean {
  return unit !== null && /^[个项]$/.test(unit) && decimals === 0 && bound === null;
}

/** Of another year, of a sample, or of what somebody else rated. */
function isSomeOnly(head: string): boolean {
  return /上年|去年|往年|抽查|抽取|重点|指标|复核|核查/.test(head);
}
