import type { Amount } from "../../model/quantity";
import type { Read } from "../../model/read";
import type { Quantity } from "../../model/quantity";
import { clauseOf, leadOf } from "../read-labels";
import { halfStep } from "../read-figures";
import { nameFinder, type Named } from "../named-in-report";
import { placeIn } from "../read-report";
import { fail, open, pass, type ReportRule, type Said } from "../report-rule";
import type { Figure, Report, Sentence } from "../report-types";
import { figuresOfNames, type SaidFigure } from "../said-respectively";
import { showFigure } from "../show-figures";
import { cellOf, indicatorsOf, type IndicatorAt, type WorkbookFacts } from "../workbook-facts";

/** What the report says of an indicator by name, against its target or its actual. */
export const indicatorFigures: ReportRule = {
  id: "RC18",
  title: "指标的目标值和完成值",
  *check(report, facts) {
    const indicators = indicatorsOf(facts);
    if (indicators.length === 0) return;
    const find = nameFinder(indicators, ({ indicator }) => indicator.name.value ?? "");
    const findShort = nameFinder(ownIndicators(facts, indicators), ({ indicator }) =>
      shortName(indicator.name.value),
    );
    for (const sentence of report.sentences) {
      if (sentence.isRow) continue;
      const named = find(sentence);
      const said = figuresOfNames(sentence, named);
      for (const group of byPlace(named)) {
        const own = said[named.findIndex((one) => one === group[0])] ?? [];
        yield* inSentence(report, { sentence, said: own }, group);
      }
      if (named.length === 0) yield* byShortName(report, sentence, findShort(sentence));
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

type SaidIn = { readonly sentence: Sentence; readonly said: readonly SaidFigure[] };

function* inSentence(report: Report, { sentence, said }: SaidIn, group: Group): Generator<Said> {
  const [named] = group;
  if (named === undefined) return;
  for (const { figure, first, from } of said.slice(0, 2)) {
    // The name itself may hold such a word: 签约项目计划总投资.
    const words = leadOf(sentence, first);
    const lead = words.slice(Math.max(0, words.length - (first.start - from)));
    if (figure.unit === null || figure.unit === "分" || NOT_ITS_VALUE.test(lead)) continue;
    if (beginsReason(sentence, from, first)) continue;
    const isTarget = figure.bound !== null || TARGET_LEAD.test(lead);
    const place = placeIn(report, sentence, { start: named.start, end: figure.end });
    const result = judge(figure, { group, isTarget, place });
    if (result !== null) yield result;
  }
}

/** "引进招商项目个数" is told as "引进招商项目 234 个". */
const COUNTED = /(?:个数|数量|场次|次数|人数|人次|批次|家数|户数|件数|册数|份数|金额|数)$/;

function shortName(name: string | null): string {
  const plain = name ?? "";
  return COUNTED.test(plain) ? plain.replace(COUNTED, "") : "";
}

/** A report without a project's name speaks of the form it is about: the department's, or the only one. */
function ownIndicators(
  { department, evaluation }: WorkbookFacts,
  all: readonly IndicatorAt[],
): readonly IndicatorAt[] {
  const forms = evaluation?.forms ?? [];
  const own = department ?? (forms.length === 1 ? forms[0] : undefined);
  return all.filter(({ form }) => form === own?.form);
}

/** A part of the year, or of the things, has a figure of its own. */
const OF_PART =
  /季度|[上下]半年|月|旬|周|其中|累计|历年|以来|重点|部分|平均|每|计划|目标|拟|上年|去年/;

/** What stands right behind an indicator's name without its word of counting; a person decides whether it is the same. */
function* byShortName(report: Report, sentence: Sentence, named: Group): Generator<Said> {
  for (const group of byPlace(named)) {
    const [first] = group;
    const figure = first && sentence.figures.find((one) => one.start >= first.start);
    if (
      first === undefined ||
      figure === undefined ||
      figure.bound !== null ||
      figure.unit === null
    )
      continue;
    const from = first.start + first.name.length;
    const isNext = /^(?:[共总合]?计?|达到?|为|约|了)?\s*$/.test(
      sentence.text.slice(from, figure.start),
    );
    if (!isNext || OF_PART.test(clauseOf(sentence, figure))) continue;
    const place = placeIn(report, sentence, { start: first.start, end: figure.end });
    const result = judge(figure, { group, isTarget: false, place });
    if (result !== null)
      yield result.kind === "fail" ? { ...result, kind: "review", level: "warning" } : result;
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
