import type { BandSubject, Edge, StandardBand, StepDeduction } from "./standard-rule";

/** What one clause of a standard says. */
export type Clause =
  | { readonly kind: "band"; readonly band: StandardBand; readonly subject: BandSubject }
  | { readonly kind: "deduction"; readonly deduction: StepDeduction }
  | { readonly kind: "met"; readonly marks: number | "full" }
  | { readonly kind: "otherwiseNothing" }
  | { readonly kind: "proportional" }
  | { readonly kind: "partCountsWhole" }
  | { readonly kind: "occurrence"; readonly marks: number }
  /** "扣完为止": marks never fall below zero in any case. */
  | { readonly kind: "nothingNew" };

const NUMBER = "(\\d+(?:\\.\\d+)?)";
const UNIT = "(%|个百分点|百分点|[\\u4e00-\\u9fff]{0,3}?)";
const MARKS = `(?:(?:的|可)?(?:得|计|记)(?:满分|分值满分|${NUMBER}分)|(不得分|不计分))`;
const INCLUDED = "(\\((?:不)?含(?:本数)?\\)|(?:不)?含)?";
/** Words before a figure name what it is of; another figure among them, or a "not", would say something else. */
const WORDS = "([^\\d≥≤><=%每未不没]{0,12}?)";

const AT_LEAST = new RegExp(
  `^${WORDS}(达到|达|≥|大于等于|不低于|不少于|超过|高于|大于|>|在)?${NUMBER}${UNIT}${INCLUDED}(及以上|以上|及其以上)?${INCLUDED}${MARKS}$`,
);
const BELOW = new RegExp(
  `^${WORDS}(低于|不足|不到|未达到|未达|没有达到|达不到|小于|<|≤|不高于|不超过)${NUMBER}${UNIT}${INCLUDED}${MARKS}$`,
);
const BELOW_BEHIND = new RegExp(`^${WORDS}${NUMBER}${UNIT}${INCLUDED}以下${INCLUDED}${MARKS}$`);
const SPAN = new RegExp(
  `^${WORDS}(?:在)?${NUMBER}${UNIT}${INCLUDED}(?:-|~|至|到|—|–)${NUMBER}${UNIT}${INCLUDED}(?:之间|区间)?${INCLUDED}${MARKS}$`,
);
const DEDUCTION = new RegExp(
  `^[^\\d每]{0,10}每([^\\d一]{0,8}?)(?:${NUMBER}|一)(%|个百分点|百分点|[\\u4e00-\\u9fff]{1,2}?)扣(?:减|除)?${NUMBER}分$`,
);
/** "每发现一起违规扣1分": what is counted is a thing that went wrong, not a figure of the row. */
const OCCURRENCE = new RegExp(
  `^[^\\d每]{0,10}每(?:发现|出现|发生|查出|存在|有)[一1][\\u4e00-\\u9fff]{1,10}扣(?:减|除)?${NUMBER}分$`,
);
const MET =
  /^(?:按时|按期|按要求|全部|全面)?(?:完成|达到|达标|符合要求|实现)(?:年度|年初|预期|计划|规定)?(?:目标|指标|要求|任务){0,2}(?:值)?(?:的)?(?:得|计)(?:满分|(\d+(?:\.\d+)?)分)$/;
const OTHERWISE_NOTHING =
  /^(?:否则|未完成|没有完成|未达标|未达到(?:目标|指标|要求)?(?:值)?|达不到(?:目标|指标|要求)?(?:值)?)(?:的)?(?:不得分|不计分|得0分|计0分)$/;
const PROPORTIONAL =
  /^(?:未完成的?|未达到(?:目标|指标)?值?的?|其余|否则)?(?:按|按照)(?:实际)?(?:完成)?(?:比例|比率)(?:计算)?(?:得分|计分|计算得分|折算得分)$/;
const PART_COUNTS_WHOLE = /^不足(?:一|1)?.{0,4}按(?:一|1).{0,4}(?:计算|计)$/;
/** "扣完为止", "未达到的，", "满分5分": they change nothing, marks never fall below zero in any case. */
const NOTHING_NEW =
  /^(?:直至|直到)?扣完(?:本项|该项|此项)?(?:分值|分数|得分)?为止$|^(?:如)?未(?:完成|达标|达到)(?:年度|预期)?(?:目标|指标)?值?的?$|^(?:最低|最少)(?:得|为)?0分$|^(?:本项)?满分\d+(?:\.\d+)?分$/;

/** Reads one clause in half width without spaces; `null` when it says anything else. */
export function readClause(text: string): Clause | null {
  if (NOTHING_NEW.test(text)) return { kind: "nothingNew" };
  if (PART_COUNTS_WHOLE.test(text)) return { kind: "partCountsWhole" };
  if (PROPORTIONAL.test(text)) return { kind: "proportional" };
  if (OTHERWISE_NOTHING.test(text)) return { kind: "otherwiseNothing" };
  const met = MET.exec(text);
  if (met) return { kind: "met", marks: met[1] === undefined ? "full" : Number(met[1]) };
  const occurrence = OCCURRENCE.exec(text);
  if (occurrence) return { kind: "occurrence", marks: Number(occurrence[1]) };
  return readDeduction(text) ?? readBand(text);
}

const BELOW_WORDS = /低|降|少|减|差|未/;
const ABOVE_WORDS = /高|超|增|多|升|加|逾期|延迟|推迟|晚/;

function readDeduction(text: string): Clause | null {
  const match = DEDUCTION.exec(text);
  if (!match) return null;
  const [, verb = "", step, unit = "", marks = ""] = match;
  const [below, above] = [BELOW_WORDS.test(verb), ABOVE_WORDS.test(verb)];
  if (below === above) return null;
  return {
    kind: "deduction",
    deduction: {
      away: below ? "below" : "above",
      step: step === undefined ? 1 : Number(step),
      unit: unit.replace(/^百分点$/, "个百分点"),
      marks: Number(marks),
      partCountsWhole: false,
    },
  };
}

function readBand(text: string): Clause | null {
  return readSpan(text) ?? readBelow(text) ?? readAtLeast(text);
}

function readSpan(text: string): Clause | null {
  const match = SPAN.exec(text);
  if (!match) return null;
  const [, words = "", low = "", lowUnit = "", lowIn, high = "", unit = "", highIn, , full, none] =
    match;
  if (lowUnit !== "" && lowUnit !== unit) return null;
  const band = {
    from: Number(low),
    to: Number(high),
    fromEdge: edgeOf(lowIn),
    toEdge: edgeOf(highIn),
    marks: marksOf(full, none),
  };
  return band.from < band.to ? { kind: "band", band, subject: { unit, words } } : null;
}

function readBelow(text: string): Clause | null {
  const before = BELOW.exec(text);
  if (before) {
    const [, words = "", sign = "", figure = "", unit = "", included, full, none] = before;
    const toEdge = /^(≤|不高于|不超过)$/.test(sign) ? "in" : (edgeSaid(included) ?? "out");
    return belowBand({ figure, unit, words, toEdge, marks: marksOf(full, none) });
  }
  const behind = BELOW_BEHIND.exec(text);
  if (!behind) return null;
  const [, words = "", figure = "", unit = "", inside, after, full, none] = behind;
  const toEdge = edgeOf(inside ?? after);
  return belowBand({ figure, unit, words, toEdge, marks: marksOf(full, none) });
}

type Below = {
  readonly figure: string;
  readonly unit: string;
  readonly words: string;
  readonly toEdge: Edge;
  readonly marks: number | "full";
};

function belowBand({ figure, unit, words, toEdge, marks }: Below): Clause {
  const band = { from: null, to: Number(figure), fromEdge: "in", toEdge, marks } as const;
  return { kind: "band", band, subject: { unit, words } };
}

/**
 * "90%以上" without a word for the edge: by the usual sense of 以上 it holds 90 % itself, as 达到 does. "100%得满分" says no more
 * than 达到, for nothing is above.
 */
function readAtLeast(text: string): Clause | null {
  const match = AT_LEAST.exec(text);
  if (!match) return null;
  const [, words = "", sign = "", figure = "", unit = "", inside, above, after, full, none] = match;
  const isWhole = Number(figure) === 100 && unit === "%";
  if (sign === "" && above === undefined && !isWhole) return null;
  const strict = /^(超过|高于|大于|>)$/.test(sign);
  const said = edgeSaid(inside ?? after);
  const fromEdge = said ?? (strict ? "out" : "in");
  const band = {
    from: Number(figure),
    to: null,
    fromEdge,
    toEdge: "in",
    marks: marksOf(full, none),
  } as const;
  return { kind: "band", band, subject: { unit, words } };
}

function edgeSaid(words: string | undefined): Edge | null {
  if (words === undefined || words === "") return null;
  return words.includes("不") ? "out" : "in";
}

function edgeOf(words: string | undefined): Edge {
  return edgeSaid(words) ?? "unsaid";
}

function marksOf(figure: string | undefined, none: string | undefined): number | "full" {
  if (none !== undefined) return 0;
  return figure === undefined ? "full" : Number(figure);
}
