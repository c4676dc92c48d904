import type { Amount } from "../../model/quantity";
import type { Read } from "../../model/read";
import type { Quantity } from "../../model/quantity";
import { leadOf } from "../read-labels";
import { halfStep } from "../read-figures";
import { nameFinder, type Named } from "../named-in-report";
import { placeIn } from "../read-report";
import { fail, open, pass, type ReportRule, type Said } from "../report-rule";
import type { Figure, Report, Sentence } from "../report-types";
import { showFigure } from "../show-figures";
import { cellOf, indicatorsOf, type IndicatorAt } from "../workbook-facts";

/** What the report says of an indicator by name, against its target or its actual. */
export const indicatorFigures: ReportRule = {
  id: "RC18",
  title: "指标的目标值和完成值",
  *check(report, facts) {
    const indicators = indicatorsOf(facts);
    if (indicators.length === 0) return;
    const find = nameFinder(indicators, ({ indicator }) => indicator.name.value ?? "");
    for (const sentence of report.sentences) {
      if (sentence.isRow) continue;
      for (const group of byPlace(find(sentence))) yield* inSentence(report, sentence, group);
    }
  },
};

type Group = readonly Named<IndicatorAt>[];

/** Indicators of several projects may share a name: they are one group. */
function byPlace(named: Group): readonly Group[] {
  const groups = new Map<number, Named<IndicatorAt>[]>();
  for (const one of named) groups.set(one.start, [...(groups.get(one.start) ?? []), one]);
  return [...groups.values()];
}

const TARGET_LEAD = /目标|指标值|计划|年初|设定|任务|预期/;
const NOT_ITS_VALUE = /得分|分值|权重|扣|增|减|提高|下降|上年|较|比/;

function* inSentence(report: Report, sentence: Sentence, group: Group): Generator<Said> {
  const [first] = group;
  if (first === undefined) return;
  const from = first.start + first.name.length;
  const inside = sentence.figures.filter(({ start, end }) => start >= from && end <= first.until);
  for (const figure of inside.slice(0, 2)) {
    // The name itself may hold such a word: 签约项目计划总投资.
    const words = leadOf(sentence, figure);
    const lead = words.slice(Math.max(0, words.length - (figure.start - from)));
    if (figure.unit === null || figure.unit === "分" || NOT_ITS_VALUE.test(lead)) continue;
    if (beginsReason(sentence, from, figure)) continue;
    const isTarget = figure.bound !== null || TARGET_LEAD.test(lead);
    const place = placeIn(report, sentence, { start: first.start, end: figure.end });
    const result = judge(figure, { group, isTarget, place });
    if (result !== null) yield result;
  }
}

/** After a colon alone a figure that goes on in words begins a reason: "…场次”：1场因天气取消". */
function beginsReason({ text }: Sentence, from: number, { start, end }: Figure): boolean {
  const between = text.slice(from, start);
  return /^[^\p{L}\d]*[:：]\s*$/u.test(between) && /^\p{Script=Han}/u.test(text.slice(end));
}

type Held = {
  readonly group: Group;
  readonly isTarget: boolean;
  readonly place: ReturnType<typeof placeIn>;
};

function judge(figure: Figure, { group, isTarget, place }: Held): Said | null {
  const what = isTarget ? "年度指标值" : "实际完成值";
  const comparable = group.filter(({ thing }) => isLike(readOf(thing, isTarget), figure));
  if (comparable.length === 0) return null;
  const agreeing = comparable.filter(({ thing }) => agrees(readOf(thing, isTarget), figure));
  const shown = (agreeing.length > 0 ? agreeing : comparable).slice(0, LISTED);
  const cells = shown.flatMap(({ thing }) => cellOf(thing.form, readOf(thing, isTarget), what));
  const sides = { places: [place], cells };
  const stated = `“${group[0]?.name ?? ""}”${what} ${showFigure(figure)}`;
  if (agreeing.length > 0) return pass(`已核对一致：${stated}。`, sides);
  if (
    isBetween(
      comparable.map(({ thing }) => readOf(thing, isTarget)),
      figure,
    )
  ) {
    return open(
      `无法核对${stated}：${String(comparable.length)} 个项目有同名指标，数值各不相同。请写明是哪个项目。`,
      sides,
    );
  }
  const text = [...new Set(cells.map((cell) => cell.text))].join("、");
  return fail("error", `报告写${stated}，表中是 ${text}。请核对哪一个正确。`, sides);
}

const LISTED = 3;

/** A mean of several projects lies between the lowest and the highest of them. */
function isBetween(reads: readonly Read<Quantity>[], { canonical }: Figure): boolean {
  const values = reads.map((read) => amountOf(read)?.canonical ?? canonical);
  return canonical >= Math.min(...values) && canonical <= Math.max(...values);
}

function readOf({ indicator }: IndicatorAt, isTarget: boolean): Read<Quantity> {
  return isTarget ? indicator.target : indicator.actual;
}

function amountOf({ value }: Read<Quantity>): Amount | null {
  return value?.kind === "amount" ? value : null;
}

function isLike(read: Read<Quantity>, figure: Figure): boolean {
  const amount = amountOf(read);
  return amount !== null && amount.dimension === figure.dimension && amount.upper === null;
}

function agrees(read: Read<Quantity>, figure: Figure): boolean {
  const amount = amountOf(read);
  if (amount === null) return false;
  const slack = halfStep(figure) + 1e-9 * Math.abs(amount.canonical);
  return Math.abs(amount.canonical - figure.canonical) <= slack;
}
