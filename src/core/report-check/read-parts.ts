import { leadOf } from "./read-labels";
import type { Figure, Sentence } from "./report-types";

/** Parts of a total, as a sentence lists them. */
export type Parts = {
  /** The figures that may be the total, the likeliest last. */
  readonly totals: readonly Figure[];
  readonly parts: readonly Figure[];
  /** The parts are said to be all of it. */
  readonly isWhole: boolean;
};

const PARTS_FOLLOW = /其中|包括|(?<!得)分为|分别(?:为|是)|由/;
/** "职工 25 人:管理岗 12 人、工勤岗 13 人". */
const LIST_FOLLOWS = /^[^,;。、:]{0,6}:[^,;。、:]{1,12}$/;
const WHOLE =
  /包括|(?<!得)分为|由|分别|其余|其他|剩余|基本支出[\s\S]*项目支出|项目支出[\s\S]*基本支出/;
const TOTAL_LEAD = /(?:合计|共计|总计|总共|一共|共|合|计)(?:有|为|到位|投入|支出|资金|下达|\s)*$/;
const CHANGE = /增加|增长|减少|下降|降低|上升|提高|增幅|降幅|减幅|较|比|占/;

/** What a sentence lists behind "其中" and the like, and before "共". */
export function partsIn(sentence: Sentence): readonly Parts[] {
  return sentence.figures.flatMap((figure, index) => [
    ...behind(sentence, index),
    ...before(sentence, figure, index),
  ]);
}

/** "27 个,其中 25 个……,2 个……": the figure at `index` is the first part. */
function behind(sentence: Sentence, index: number): readonly Parts[] {
  const { text, figures } = sentence;
  const [first, last] = [figures[index], figures[index - 1]];
  if (first === undefined || last === undefined) return [];
  const joint = text.slice(last.end, first.start);
  const isList = LIST_FOLLOWS.test(joint);
  if (!(PARTS_FOLLOW.test(joint) || isList) || joint.includes(";")) return [];
  const totals = figures
    .slice(0, index)
    .filter((figure) => sameUnit(figure, first) && !isChange(sentence, figure))
    .filter((figure) => !text.slice(figure.end, first.start).includes(";"));
  const colon = isList || /(?:其中|包括|分别为)[^,;]{0,4}:/.test(joint);
  const parts = run(sentence, figures.slice(index), colon);
  if (parts.length < 2 || totals.length === 0 || first.dimension === "ratio") return [];
  const end = parts.at(-1)?.end ?? text.length;
  const isWhole =
    WHOLE.test(text.slice(last.end, end)) ||
    (isList && isClosed(text.slice(end))) ||
    isWholeLoss(sentence, last, parts);
  return [{ totals, parts, isWhole }];
}

/**
 * "失分 15 分,其中预算执行率 4.5 分、产出指标 10.5 分": every mark that was lost was lost somewhere, so the parts are all of
 * it, unless the sentence says that it names only some.
 */
function isWholeLoss(sentence: Sentence, total: Figure, parts: readonly Figure[]): boolean {
  const { text } = sentence;
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isLoss = total.unit === "分" && LOST.test(leadOf(sentence, total));
  const isOfLoss = !parts.some((part) => EARNED.test(leadOf(sentence, part)));
  const around =
    text.slice(total.end, first.start) + (text.slice(last.end).split(/[;。]/)[0] ?? "");
  return isLoss && isOfLoss && !SOME_ONLY.test(around);
}

const LOST = /[失扣](?:掉|去|除)?(?:了)?(?:的?分数?)?(?:合计|共计?)?(?:为|:|\s)*$/;
const EARNED = /得|满分|分值/;
const SOME_ONLY = /主要|较多|最多|例如|比如|如:|其余|其他|另|等(?![级次])/;

/** Nothing of the list is left out, and nothing follows it. */
function isClosed(rest: string): boolean {
  return /^[)。;]*$/.test(rest.trim());
}

/** "A 3 家、B 2 家,共 5 家": the figure at `index` is the total. */
function before(sentence: Sentence, total: Figure, index: number): readonly Parts[] {
  const { text, figures } = sentence;
  if (total.bound !== null || total.unit === null || total.dimension === "ratio") return [];
  const from = figures[index - 1]?.end ?? 0;
  const lead = text.slice(from, total.start).split(/[,;]/).at(-1) ?? "";
  if (!TOTAL_LEAD.test(lead)) return [];
  const parts: Figure[] = [];
  for (const figure of figures.slice(0, index).reverse()) {
    const next = parts.at(-1)?.start ?? total.start;
    if (!sameUnit(figure, total) || /[;:。]|较|比/.test(text.slice(figure.end, next))) break;
    parts.push(figure);
  }
  return parts.length < 2 ? [] : [{ totals: [total], parts: parts.reverse(), isWhole: true }];
}

/** Figures of one unit that follow each other; a share or a score in between passes, other things end the list. */
function run(
  { text }: Sentence,
  figures: readonly Figure[],
  overSemicolon: boolean,
): readonly Figure[] {
  const parts: Figure[] = [];
  const level = sameLevel(text, figures);
  const [first] = figures;
  let end = first?.start ?? 0;
  for (const figure of level) {
    const lead = text.slice(end, figure.start);
    end = endWithBrackets(text, figure.end);
    if (parts.length > 0 && /较|比|增|减|其中|累计|以上|共|完成投资|总计|合计/.test(lead)) break;
    if ((lead.includes(";") && !overSemicolon) || figure.bound !== null) break;
    if (first && sameUnit(figure, first)) parts.push(figure);
    else if (figure.dimension !== "ratio" && figure.unit !== "分") break;
  }
  return parts;
}

/** "基本支出 612.37 万元(人员经费 538.24 万元)": parts of a part are none of the whole. */
function sameLevel(text: string, figures: readonly Figure[]): readonly Figure[] {
  const depth = depthAt(text, figures[0]?.start ?? 0);
  return figures.filter(({ start }) => depthAt(text, start) <= depth);
}

/** Behind what stands in brackets right after a figure. */
function endWithBrackets(text: string, end: number): number {
  const bracket = /^\([^()]*\)/.exec(text.slice(end));
  return end + (bracket?.[0].length ?? 0);
}

/** How many brackets are open there. */
function depthAt(text: string, at: number): number {
  const before = text.slice(0, at);
  return before.split("(").length - before.split(")").length;
}

function sameUnit(one: Figure, other: Figure): boolean {
  return one.unit !== null && one.family === other.family && one.bound === null;
}

function isChange({ text, figures }: Sentence, figure: Figure): boolean {
  const from = figures[figures.indexOf(figure) - 1]?.end ?? 0;
  return CHANGE.test(text.slice(from, figure.start).split(/[,;]/).at(-1) ?? "");
}
