import { methodTerms } from "../../model/terms";
import { methodResults } from "../../scoring/summary-methods";
import { roundHalfUp, sum } from "../../scoring/arithmetic";
import { mentionsOf, type Mention } from "../concepts";
import { placeIn } from "../read-report";
import { scoreDistributions, type ScoreDistributionStatement } from "../read-distribution";
import { fail, open, pass, review, type ReportRule, type Said, type Sides } from "../report-rule";
import { projectOfFigure } from "../said-of-projects";
import type { Figure, Report, Sentence } from "../report-types";
import { showNumber } from "../show-figures";
import { cellOf, type WorkbookFacts } from "../workbook-facts";

/** A way in which an overall score may have come about, and what it gives. */
type Derived = { readonly method: string; readonly score: number };

/** The overall score against every method that can be worked out, and against what the report says of its making. */
export const scoreDerivation: ReportRule = {
  id: "RC04",
  title: "总分的由来",
  *check(report, facts) {
    const distribution = wholeDistribution(report);
    const given = [...fromReport(distribution), ...fromWorkbook(facts)];
    const projectOf = projectOfFigure(facts);
    const mentions = mentionsOf(report, "overallScore").filter(
      ({ sentence, figure }) => projectOf(sentence, figure) === null,
    );
    for (const mention of distinct(mentions)) {
      const places = [
        placeIn(report, mention.sentence),
        ...(distribution ? [placeIn(report, distribution.sentence)] : []),
      ];
      const derived = [...fromParts(report, mention), ...given];
      yield judge(report, mention, { derived, sides: { places, cells: typedTotal(facts) } });
    }
  },
};

/** The first statement of scores whose counts make its total; of parts of a set nothing follows. */
function wholeDistribution(report: Report): ScoreDistributionStatement | undefined {
  return scoreDistributions(report).find(({ groups, total }) => {
    const counted = groups.reduce((all, { count }) => all + count.value, 0);
    return total === null || total.value === counted;
  });
}

function fromReport(distribution: ScoreDistributionStatement | undefined): readonly Derived[] {
  if (!distribution) return [];
  const { groups } = distribution;
  const counted = groups.reduce((all, { count }) => all + count.value, 0);
  const all = groups.reduce((points, { count, score }) => points + count.value * score, 0);
  if (counted === 0) return [];
  const terms = groups.map(({ count, score }) => `${String(score)}×${String(count.value)}`);
  const method = `按报告所列得分平均：（${terms.join("＋")}）÷${String(counted)}`;
  return [{ method, score: all / counted }];
}

const OWN_SCORE = /得分?(?:为|是|:)?\s*$/;

/** "产出指标得分 49.5 分,效益指标得分 30 分……,总分 99.3 分": the scores of the same sentence. */
function fromParts(report: Report, { sentence, figure }: Mention): readonly Derived[] {
  const { text, figures, index } = sentence;
  const before = figures.filter(
    ({ start }) => start < figure.start && OWN_SCORE.test(text.slice(0, start)),
  );
  const inBrackets = bracketedBehind(sentence, figure);
  const next = report.sentences[index + 1];
  const behind = next && /^其中/.test(next.text) ? next.figures : [];
  const listed = [before, inBrackets, behind].find((figures) => figures.length > 0) ?? [];
  const parts = listed.filter(({ unit, bound }) => unit === "分" && bound === null);
  if (parts.length < 2) return [];
  const line = parts.map(({ value }) => String(value)).join("＋");
  return [{ method: `按所列各项得分相加：${line}`, score: sum(parts.map(({ value }) => value)) }];
}

/** "99 分(预算执行 9.99 分、产出 49.01 分……)". */
function bracketedBehind({ text, figures }: Sentence, { end }: Figure): readonly Figure[] {
  const bracket = /^\s*\([^()]*\)/.exec(text.slice(end));
  const until = end + (bracket?.[0].length ?? 0);
  return figures.filter((figure) => figure.start >= end && figure.end <= until);
}

/** The scores as the sheets say them come first; the summary goes by our proposals where there are any. */
function fromWorkbook({ evaluation, projects }: WorkbookFacts): readonly Derived[] {
  if (evaluation?.summary == null) return [];
  const scores = projects.map(({ score }) => score).filter((score) => score !== null);
  const isWhole = scores.length === projects.length && scores.length > 0;
  const typed = { method: "按表中所填项目得分平均", score: sum(scores) / scores.length };
  const methods = methodResults(evaluation.summary).flatMap(({ method, score }) =>
    score === null ? [] : [{ method: `按表格计算：${methodTerms[method]}`, score }],
  );
  return [...(isWhole ? [typed] : []), ...methods];
}

function typedTotal({ department }: WorkbookFacts) {
  return department === null ? [] : cellOf(department.form, department.form.total.score, "总分");
}

/** Each score once: where it is repeated, the first place is told. */
function distinct(mentions: readonly Mention[]): readonly Mention[] {
  return [...new Map([...mentions].reverse().map((one) => [one.figure.value, one])).values()];
}

type Evidence = { readonly derived: readonly Derived[]; readonly sides: Sides };

function judge(report: Report, { figure }: Mention, { derived, sides }: Evidence): Said {
  const stated = figure.value;
  if (derived.length === 0) {
    return open(`无法核对总分 ${String(stated)} 分：报告和表格都没有可据以计算的项目得分。`, sides);
  }
  const fitting = derived.filter(({ score }) => reproduces(score, stated, figure.decimals));
  if (fitting.length === 0) {
    const list = derived.map(({ method, score }) => `${method}＝${showNumber(score, 2)} 分`);
    const message = `总分 ${String(stated)} 分得不出来：${list.join("；")}。请核对总分，或写明计算方法。`;
    return fail("error", message, sides);
  }
  const list = fitting.map((one) => wayTo(one, stated, figure.decimals)).join("；");
  const isShown = fitting.some(({ method }) => method.startsWith("按所列各项得分相加"));
  if (isShown || saysHow(report))
    return pass(`已核对一致：总分 ${String(stated)} 分，${list}。`, sides);
  const message = `总分 ${String(stated)} 分可以得出（${list}），但报告没有写怎样计算。请补写计算方法。`;
  return review("note", message, sides);
}

function reproduces(score: number, stated: number, decimals: number): boolean {
  return roundHalfUp(score, decimals) === stated || truncated(score, decimals) === stated;
}

function wayTo({ method, score }: Derived, stated: number, decimals: number): string {
  const exactly = Math.abs(score - stated) < 1e-9;
  const place = decimals === 0 ? "整数" : `${String(decimals)} 位小数`;
  const cut = roundHalfUp(score, decimals) === stated ? "四舍五入到" : "截到";
  return exactly
    ? `${method}＝${showNumber(score, 2)}`
    : `${method}＝${showNumber(score, 2)}，${cut}${place}`;
}

function truncated(score: number, decimals: number): number {
  return Math.floor(score * 10 ** decimals + 1e-9) / 10 ** decimals;
}

const HOW = /平均|加权|算术|权重|÷|占比.{0,6}计算|得分.{0,12}(?:计算方法|计算公式|汇总计算)/;

function saysHow({ sentences }: Report): boolean {
  return sentences.some(({ text }) => HOW.test(text) && /得分|总分|评分|分值/.test(text));
}
