import type { DaySpan } from "./calendar";
import { FIRST_YEAR, LAST_YEAR, isoDay, monthSpan } from "./calendar";
import { CHINESE_NUMERAL_CHARACTERS, parseChineseNumeral } from "./chinese-numeral";

/** A point or stretch of time as written. `span` is `null` where no year is known. */
export type DateExpression = {
  readonly span: DaySpan | null;
  /** The whole of a month or more, where "前" may or may not leave the stretch itself out. */
  readonly wide: boolean;
  /** Written with digits and marks only ("2023.12", "6.30"): may as well be a number. */
  readonly likeNumber: boolean;
};

const YEAR =
  "(?:(?<year>\\d{4})(?:年度?|[-./])|(?<shortYear>\\d{2})年(?=\\d{1,2}月)|(?<relative>今年|本年度?|当年度?|该年|次年|明年|翌年|下一?年度?|上一?年度?|去年|年度)?)";
const EDGE = "(?<edge>底|末|初|中旬|上旬|下旬|中|份|内|度内|终)?";

const DAY = new RegExp(
  `^${YEAR}(?<month>\\d{1,2})(?:月份?|(?<numeric>[-./]))(?<day>\\d{1,2})[日号]?$`,
);
const PLAIN_DAY = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;
const MONTH = new RegExp(`^${YEAR}(?<month>\\d{1,2})月份?${EDGE}$`);
const DOTTED_MONTH = /^(?<year>\d{4})(?:[-/]|(?<dot>\.))(?<month>\d{1,2})(?<edge>底|末|初)?$/;
const QUARTER = new RegExp(
  `^${YEAR}第?(?<quarter>[1-4])(?:季度|季)${EDGE}$|^(?<qYear>\\d{4})?年?[Qq](?<q>[1-4])$`,
);
const HALF = new RegExp(`^${YEAR}(?<half>上|下)半年${EDGE}$`);
const YEAR_ALONE =
  /^(?<year>\d{4})年(?:度)?年?(?<edge>内|底|末|初|中|终|全年)?$|^(?<relative>今年|本年度?|当年度?|年度|次年|明年|上年度?|去年)?(?:年)?(?<edge2>内|底|末|初|中|终)$/;

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Reads a text that is one date and nothing else; `null` when it is none.
 *
 * @example readDate("2023年10月底", null) → the day 2023-10-31
 * @example readDate("第三季度", 2023) → 2023-07-01 to 2023-09-30
 */
export function readDate(text: string, fiscalYear: number | null): DateExpression | null {
  const plain = text.replace(/^第(?=\d年)/, "");
  for (const [pattern, read] of READERS) {
    const groups = pattern.exec(plain)?.groups;
    const found = groups ? read(groups, yearOf(groups, fiscalYear)) : null;
    if (found) return found;
  }
  return null;
}

/** `undefined`: no year that a form could speak of; `null`: no year written and none known. */
function yearOf(groups: Groups, fiscalYear: number | null): number | null | undefined {
  const written = groups["year"] ?? groups["qYear"];
  if (written !== undefined) return plausibleYear(Number(written));
  if (groups["shortYear"] !== undefined) return plausibleYear(2000 + Number(groups["shortYear"]));
  if (fiscalYear === null) return null;
  const relative = groups["relative"] ?? "";
  if (/次|明|翌|下/.test(relative)) return fiscalYear + 1;
  return /上|去/.test(relative) ? fiscalYear - 1 : fiscalYear;
}

function plausibleYear(year: number): number | undefined {
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

type Reader = (groups: Groups, year: number | null | undefined) => DateExpression | null;

/** A year to test month and day against when none is known; a leap year, so that 29 February may stand. */
const ANY_YEAR = 2024;

const readDay: Reader = (groups, year) => {
  if (year === undefined) return null;
  const day = isoDay(year ?? ANY_YEAR, Number(groups["month"]), Number(groups["day"]));
  if (day === null) return null;
  const likeNumber = groups["year"] === undefined && groups["numeric"] !== undefined;
  return { span: year === null ? null : { from: day, to: day }, wide: false, likeNumber };
};

function stretch(
  year: number | null | undefined,
  months: readonly [number, number],
  edge: string,
): DateExpression | null {
  if (year === undefined) return null;
  const span = monthSpan(year ?? ANY_YEAR, ...months);
  if (span === null) return null;
  const cut = cutToEdge(span, edge);
  return { span: year === null ? null : cut, wide: cut === span, likeNumber: false };
}

/** 底 and 末 mean the last day, 初 the first ten of a month, 上旬 and 中旬 thirds of it. */
function cutToEdge(span: DaySpan, edge: string): DaySpan {
  if (/底|末|终/.test(edge)) return { from: span.to, to: span.to };
  if (span.from.slice(0, 7) !== span.to.slice(0, 7)) return span;
  const day = (text: string): string => `${span.from.slice(0, 8)}${text}`;
  if (edge === "初" || edge === "上旬") return { from: span.from, to: day("10") };
  if (edge === "中旬" || edge === "中") return { from: day("11"), to: day("20") };
  return edge === "下旬" ? { from: day("21"), to: span.to } : span;
}

const readMonth: Reader = (groups, year) => {
  const month = Number(groups["month"]);
  return stretch(year, [month, month], groups["edge"] ?? "");
};

const readDottedMonth: Reader = (groups, year) => {
  const found = readMonth(groups, year);
  return (
    found && { ...found, likeNumber: groups["dot"] !== undefined && groups["edge"] === undefined }
  );
};

const readQuarter: Reader = (groups, year) => {
  const quarter = Number(groups["quarter"] ?? groups["q"]);
  return stretch(year, [quarter * 3 - 2, quarter * 3], groups["edge"] ?? "");
};

const readHalf: Reader = (groups, year) =>
  stretch(year, groups["half"] === "上" ? [1, 6] : [7, 12], groups["edge"] ?? "");

/** "年初" and "年中" name no day; only the year's end and the year itself do. */
const readYear: Reader = (groups, year) => {
  const edge = groups["edge"] ?? groups["edge2"] ?? "";
  return /初|中/.test(edge) ? null : stretch(year, [1, 12], edge);
};

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [DAY, readDay],
  [PLAIN_DAY, (groups, year) => markLikeNumber(readDay(groups, year))],
  [MONTH, readMonth],
  [DOTTED_MONTH, readDottedMonth],
  [QUARTER, readQuarter],
  [HALF, readHalf],
  [YEAR_ALONE, readYear],
];

function markLikeNumber(found: DateExpression | null): DateExpression | null {
  return found && { ...found, likeNumber: true };
}

const NUMERAL_IN_DATE = new RegExp(`[${CHINESE_NUMERAL_CHARACTERS}]+(?=年|月|日|号|季度)`, "g");

/** `spellOutDate("二〇二三年十二月")` → `"2023年12月"`. */
export function spellOutDate(text: string): string {
  return text.replace(NUMERAL_IN_DATE, (numeral) =>
    String(parseChineseNumeral(numeral) ?? numeral),
  );
}
