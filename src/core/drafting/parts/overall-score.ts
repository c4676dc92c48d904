import { plainNumber } from "../../checks/messages";
import { methodTerms } from "../../model/terms";
import type { CellPlace, ReportBlock, ReportRun } from "../../model/report-draft";
import type { Policy } from "../../policy/types";
import { stepText } from "../../reporting/score-words";
import { ratingOf } from "../../scoring/rating";
import { methodResults } from "../../scoring/summary-methods";
import type { MethodScore, ScoreStep, Summary } from "../../scoring/types";
import type { ReportFacts } from "../facts";
import { placeOf } from "../figures";
import { cited, derived, joined, paragraph, say, toFill } from "../runs";
import { opening, ratingRun } from "./result-words";

type Stated = Summary["stated"][number];

/** The department's result: the total that the workbook states, else the one worked out, with where it comes from. */
export function overallScore(
  facts: ReportFacts,
  summary: Summary,
  policy: Policy,
): readonly ReportBlock[] {
  const [first, ...others] = summary.stated;
  if (first === undefined) return workedOut(facts, summary, policy);
  const differing = others.filter(({ score }) => score !== first.score);
  const conflict =
    differing.length === 0
      ? []
      : say`${joined(differing.map(statedRuns), "，")}，${toFill("核对后统一部门总分")}。`;
  const rating = ratingOf(first.score, policy);
  const unfinished = summary.overall.score === null ? [toFill("补齐各项目得分后核对总分")] : [];
  return [
    paragraph([
      ...say`${opening(facts)} ${figureOf(first)} 分，评价等级为${ratingRun(rating, policy)}。得分取自${first.sheet}。`,
      ...conflict,
      ...unfinished,
    ]),
    paragraph(reproducedRuns(first, summary)),
    ...methods(facts, methodResults(summary)),
  ];
}

function figureOf({ score, sheet, cell }: Stated): ReportRun {
  return cited(plainNumber(score), { sheet, cell });
}

function statedRuns(one: Stated): readonly ReportRun[] {
  return say`${one.sheet}填写为 ${figureOf(one)} 分`;
}

const ROUNDINGS: Readonly<Record<Stated["reproducedBy"][number]["rounding"], string>> = {
  none: "",
  halfUp: "四舍五入",
  truncated: "舍去尾数",
};

/** By which methods the stated total can be got, each with its sum; none is told too. */
function reproducedRuns({ score, reproducedBy }: Stated, summary: Summary): readonly ReportRun[] {
  if (reproducedBy.length === 0) {
    return say`得分由来：按各种算法都得不出 ${plainNumber(score)} 分。${toFill("总分的计算方法")}`;
  }
  const derivations = new Map(
    methodResults(summary).map(({ method, derivation }) => [method, derivation]),
  );
  const ways = reproducedBy.map(({ method, rounding }) => {
    const sum = derivations.get(method) ?? null;
    const words = `${methodTerms[method]}${sum === null ? "" : ` ${sum}`}${rounding === "none" ? "" : `，${ROUNDINGS[rounding]}`}`;
    return say`${derived(words, "能得出这个总分的算法", [])}`;
  });
  const ask = reproducedBy.length > 1 ? toFill("写明采用的算法") : "";
  return say`得分由来：${joined(ways, "；")}。${ask}`;
}

function workedOut(facts: ReportFacts, summary: Summary, policy: Policy): readonly ReportBlock[] {
  const { overall, alternatives } = summary;
  const { score, rating, method } = overall;
  const figure =
    score === null
      ? toFill("得分，补齐各项目得分后汇总")
      : derived(plainNumber(score), methodTerms[method], totalCells(facts, method));
  const result = score === null ? null : rating;
  return [
    paragraph(say`${opening(facts)} ${figure} 分，评价等级为${ratingRun(result, policy)}。`),
    paragraph(derivationRuns(overall)),
    ...methods(facts, alternatives, score),
  ];
}

function totalCells(
  { projects, department }: ReportFacts,
  method: MethodScore["method"],
): readonly CellPlace[] {
  const forms = method === "ownTable" ? [department] : projects.map(({ form }) => form);
  return forms.flatMap((one) => (one === null ? [] : placeOf(one.form, one.form.total.score)));
}

/** The steps name every score that went in. */
function derivationRuns({ method, steps }: MethodScore): readonly ReportRun[] {
  const words = steps.filter(isOfResult).map(stepText).join("；");
  return say`得分由来（${methodTerms[method]}）：${derived(words, "汇总算法的各步", [])}。`;
}

/** Which scores were typed and which proposed is told of the projects, not of the sum. */
function isOfResult({ clause, inputs, result }: ScoreStep): boolean {
  return !(clause === null && inputs.length > 0 && typeof result === "number");
}

/** The results by the methods beside `used`; without it, by all of them. */
function methods(
  facts: ReportFacts,
  results: readonly MethodScore[],
  used?: number | null,
): readonly ReportBlock[] {
  // What a person typed is told on its own.
  const known = results.filter(({ method, score }) => method !== "manual" && score !== null);
  if (known.length === 0) return [];
  const all = known.map(
    ({ method, score }) =>
      say`${methodTerms[method]}为 ${derived(plainNumber(score ?? 0), methodTerms[method], totalCells(facts, method))} 分`,
  );
  const scores = new Set([...known.map(({ score }) => score), ...(used == null ? [] : [used])]);
  const note = scores.size > 1 ? "各算法结果不同的，以办法规定或财政部门要求的为准。" : "";
  const lead = used === undefined ? "按各种算法" : "按其他算法";
  return [paragraph(say`${lead}：${joined(all, "，")}。${note}`)];
}
