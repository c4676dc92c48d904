import { reportParts } from "./report-parts";
import type { Report, Sentence } from "./report-types";

/** Something the report says it holds, and the sentence or heading that bears it out. */
export type Promised = {
  readonly name: string;
  readonly sentence: Sentence;
  readonly found: Sentence | null;
};

const ANNOUNCED =
  /(?:报告|自评|评价)[^,;。]{0,12}(?:内容|材料)?(?:应当?)?(?:主要)?(?:包括|包含|涵盖|应有|分为|(?:依次|分别)(?:说明|介绍|反映|阐述|汇报)了?)(?:以下内容)?:?(?<list>[^。]{6,})/;
const ATTACHED = /(?:详见|见|附后|附)\s*(?:附件|附表)\s*(?<number>\d|[一二三四五六七八九十])/g;

/** What stands in lists of "报告内容包括……" and behind "详见附件N". */
export function promisedContents(report: Report): readonly Promised[] {
  return report.sentences.flatMap((sentence) =>
    sentence.isRow ? [] : [...listed(report, sentence), ...attached(report, sentence)],
  );
}

function listed(report: Report, sentence: Sentence): readonly Promised[] {
  const list = ANNOUNCED.exec(sentence.text)?.groups?.["list"];
  if (list === undefined) return [];
  const names = list
    .split(/[、,;]|以及|及其|及(?!时)|和(?=[^,、]{4})/)
    .map((name) => name.replace(/^[\s“"《(]+|[\s”"》)等。]+$/g, ""))
    .filter((name) => name.length >= 4 && name.length <= 30 && !/\d/.test(name));
  if (names.length < 2) return [];
  return names.map((name) => {
    const found = underHeading(report, name) ?? bearing(report, sentence, name);
    return { name, sentence, found };
  });
}

/** A usual part by another word: "部门概况" is there under "一、基本情况". */
function underHeading({ headings, sentences }: Report, name: string): Sentence | null {
  const parts = reportParts.filter(({ words }) => isNothingElse(name, words));
  const heading = headings.find(({ title }) => parts.some(({ words }) => words.test(title)));
  return sentences.find(({ paragraph }) => paragraph === heading?.paragraph) ?? null;
}

/** Words that every part of such a report may hold. */
const COMMON = /情况|工作|部分|内容|相关|有关|主要|具体|年度|年初|本年|对|的|与|和|及|等/g;

/** Whether a name says no more than that it is this part, of this department: not so 年初绩效目标设定质量倒查. */
function isNothingElse(name: string, words: RegExp): boolean {
  if (!words.test(name)) return false;
  const rest = name.replace(words, "").replace(COMMON, "");
  return rest.replace(/部门|单位|整体|支出|绩效|自评|评价|项目/g, "").length < 2;
}

/** A sentence that shares half of the name's own words, the promise itself apart. */
function bearing(report: Report, promise: Sentence, name: string): Sentence | null {
  const pairs = pairsOf(name);
  if (pairs.length === 0) return promise;
  const others = report.sentences.filter(
    ({ index, text }) => index !== promise.index && !ANNOUNCED.test(text),
  );
  const last = lastOf(name);
  return others.find(({ text }) => text.includes(last) && shareOf(pairs, text) >= ENOUGH) ?? null;
}

/** A name ends in what it is of: 倒查 of 年初绩效目标设定质量倒查情况, 项目 of 各预算项目完成情况. */
function lastOf(name: string): string {
  const own = name.split(COMMON).filter((word) => word.length >= 2 && !DONE.test(word));
  return (own.at(-1) ?? "").replace(/(?:完成|实现|开展|落实|执行|组织)$/, "").slice(-2);
}

const DONE = /^(?:完成|实现|开展|落实|执行|组织|实施)$/;

/** So much of a name's pairs of characters must stand in one sentence (本工具默认). */
const ENOUGH = 0.5;

function pairsOf(name: string): readonly string[] {
  const words = name.split(COMMON).filter((word) => word.length >= 2);
  return words.flatMap((word) => [...word].slice(0, -1).map((_, at) => word.slice(at, at + 2)));
}

function shareOf(pairs: readonly string[], text: string): number {
  return pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}

function attached(report: Report, sentence: Sentence): readonly Promised[] {
  return [...sentence.text.matchAll(ATTACHED)].map((match) => {
    const number = match.groups?.["number"] ?? "";
    const head = new RegExp(`^\\s*附(?:件|表)\\s*:?\\s*(?:${number}|\\d?[.、]?\\s*)(?:\\D|$)`);
    const found = report.sentences.find(
      ({ index, text }) => index !== sentence.index && head.test(text) && hasNumber(text, number),
    );
    return { name: `附件${number}`, sentence, found: found ?? null };
  });
}

/** The number itself: 附件10 is not 附件1. */
function hasNumber(text: string, number: string): boolean {
  return new RegExp(`附(?:件|表)\\s*:?\\s*${number}(?![\\d十])`).test(text);
}
