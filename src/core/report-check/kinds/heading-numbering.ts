import { placeIn } from "../read-report";
import { fail, open, pass, type ReportRule, type Said } from "../report-rule";
import type { Heading, HeadingLevel, Report, Sentence } from "../report-types";
import { parseChineseNumeral } from "../../values";

/** Numbers of headings run 1, 2, 3 … under their heading; so do 一是、二是、三是 within a paragraph. */
export const headingNumbering: ReportRule = {
  id: "RC15",
  title: "标题和序号",
  *check(report) {
    const faults = [...headingFaults(report), ...pointFaults(report), ...inlineFaults(report)];
    yield* faults;
    if (report.paragraphs.some(({ autoNumbered }) => autoNumbered === true)) {
      yield open("部分段落由 Word 自动编号，序号不在文字里，无法核对；请在 Word 里查看。", {});
    }
    const headings = report.headings.length;
    if (faults.length === 0 && headings > 1) {
      yield pass(`已核对一致：${String(headings)} 个标题的序号连续。`, {});
    }
  },
};

const WRITTEN: Readonly<Record<HeadingLevel, (number: number) => string>> = {
  1: (number) => `${chinese(number)}、`,
  2: (number) => `（${chinese(number)}）`,
  3: (number) => `${String(number)}.`,
  4: (number) => `（${String(number)}）`,
};

function* headingFaults(report: Report): Generator<Said> {
  const last = new Map<HeadingLevel, Heading>();
  for (const heading of report.headings) {
    const { level, number } = heading;
    const before = last.get(level);
    // A list that begins anew at one is another list, except of main headings.
    const expected = (before?.number ?? 0) + 1;
    const isAnew = number === 1 && level > 1;
    if (number !== expected && !isAnew) yield wrongNumber(report, { heading, before, expected });
    last.set(level, heading);
    for (const deeper of [2, 3, 4] as const) if (deeper > level) last.delete(deeper);
  }
}

type Wrong = {
  readonly heading: Heading;
  readonly before: Heading | undefined;
  readonly expected: number;
};

function wrongNumber(report: Report, { heading, before, expected }: Wrong): Said {
  const { level, number } = heading;
  const isTwice = before?.number === number;
  const what = isTwice ? "重复" : "不连续";
  const after = before ? `前一个是 ${WRITTEN[level](before.number)}` : "这是第一个";
  const message = `序号 ${WRITTEN[level](number)}${what}：${after}，这里应为 ${WRITTEN[level](expected)}。请核对标题序号。`;
  const places = [heading, ...(before ? [before] : [])].flatMap((one) => placeOf(report, one));
  return fail("warning", message, { places });
}

function placeOf(report: Report, { paragraph }: Heading) {
  const sentence = report.sentences.find((one) => one.paragraph === paragraph);
  return sentence ? [placeIn(report, sentence)] : [];
}

const POINT = /(?:^|[,;:。、\s])(?<numeral>[一二三四五六七八九十]{1,2})是(?=[^否的])/g;

type Point = { readonly sentence: Sentence; readonly number: number; readonly at: number };

/** 一是……二是……: a sequence begins with 一是 and ends where the next one begins. */
function* pointFaults(report: Report): Generator<Said> {
  let before: Point | null = null;
  for (const point of pointsIn(report)) {
    if (point.number === 1) {
      before = point;
      continue;
    }
    const expected: number = (before?.number ?? 0) + 1;
    const isNear = before !== null && point.sentence.paragraph - before.sentence.paragraph <= NEAR;
    if (isNear && point.number !== expected) yield wrongPoint(report, point, expected);
    before = point;
  }
}

/** Points of one list stand in neighbouring paragraphs. */
const NEAR = 2;

function pointsIn({ sentences }: Report): readonly Point[] {
  return sentences.flatMap((sentence) =>
    sentence.isRow
      ? []
      : [...sentence.text.matchAll(POINT)].flatMap((match) => {
          const number = parseChineseNumeral(match.groups?.["numeral"] ?? "");
          return number === null ? [] : [{ sentence, number, at: match.index }];
        }),
  );
}

function wrongPoint(report: Report, { sentence, number, at }: Point, expected: number): Said {
  const span = { start: at, end: Math.min(sentence.text.length, at + SHOWN) };
  const message = `序号“${chinese(number)}是”不连续，这里应为“${chinese(expected)}是”。请核对序号。`;
  return fail("warning", message, { places: [placeIn(report, sentence, span)] });
}

const INLINE = /(?:^|[;:])\s*(?<number>\d{1,2})[.、](?=[\u4e00-\u9fff“"])/g;

/** "1.……;2.……" within a sentence: a list that begins with 1 runs on. */
function* inlineFaults(report: Report): Generator<Said> {
  for (const sentence of report.sentences) {
    if (sentence.isRow) continue;
    const numbers = [...sentence.text.matchAll(INLINE)].map(({ groups, index }) => ({
      number: Number(groups?.["number"]),
      at: index,
    }));
    if (numbers[0]?.number !== 1) continue;
    const wrong = numbers.find(({ number }, index) => number !== index + 1);
    if (wrong === undefined) continue;
    const expected = numbers.indexOf(wrong) + 1;
    const span = { start: wrong.at, end: Math.min(sentence.text.length, wrong.at + SHOWN) };
    const message = `序号“${String(wrong.number)}.”不连续，这里应为“${String(expected)}.”。请核对序号。`;
    yield fail("warning", message, { places: [placeIn(report, sentence, span)] });
  }
}

/** Characters of a long sentence that are shown. */
const SHOWN = 30;

const DIGITS = "零一二三四五六七八九十";

function chinese(number: number): string {
  if (number <= 10) return DIGITS[number] ?? String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens > 9) return String(number);
  return `${tens === 1 ? "" : DIGITS[tens]}十${ones === 0 ? "" : DIGITS[ones]}`;
}
