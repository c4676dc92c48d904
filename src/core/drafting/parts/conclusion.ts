import { plainNumber } from "../../checks/messages";
import { methodTerms } from "../../model/terms";
import type { CellPlace, ReportBlock, ReportRun } from "../../model/report-draft";
import { clauseText } from "../../policy/clause";
import type { Policy, Rating } from "../../policy/types";
import { stepText } from "../../reporting/score-words";
import type { ScoredForm, ScoreStep, Summary } from "../../scoring/types";
import type { ReportFacts } from "../facts";
import { citedText, placeOf, scoreOrMark } from "../figures";
import { derived, joined, paragraph, say, text, toFill } from "../runs";

/** 评价结论和评价等级: the score with its derivation, the other methods beside it, and the thresholds of the ratings. */
export function conclusion(facts: ReportFacts): readonly ReportBlock[] {
  const { evaluation, department, subject, policy } = facts;
  if (policy === null) return [paragraph([toFill("自评得分和评价等级")])];
  const { summary } = evaluation;
  const isOne = department === null && subject !== null;
  if (isOne || summary === null) {
    if (subject === null) return [paragraph([toFill("自评得分和评价等级")])];
    return [...ownConclusion(facts, subject), thresholds(policy)];
  }
  return [
    paragraph(overallRuns(facts, summary, policy)),
    paragraph(derivationRuns(summary)),
    ...otherMethods(facts, summary),
    ...statedTotal(department),
    thresholds(policy),
  ];
}

function opening({ name, year }: ReportFacts): readonly ReportRun[] {
  const who = name === null ? toFill("单位名称") : text(name);
  const when = year === null ? toFill("年度") : text(` ${String(year)} 年度`);
  return say`经自评，${who}${when}绩效自评得分为`;
}

function ownConclusion(facts: ReportFacts, scored: ScoredForm): readonly ReportBlock[] {
  const { form, proposedTotal, rating, policy } = scored;
  const used = proposedTotal ?? form.total.score.value;
  const score = scoreOrMark(scored, form.total.score, used);
  const steps = scored.steps.map(stepText).join("；");
  const sum = paragraph(
    say`${opening(facts)} ${score} 分，评价等级为${ratingRun(rating, policy)}。`,
  );
  if (used === null || steps === "") return [sum];
  return [sum, paragraph(say`得分由来：${steps}。`)];
}

function overallRuns(facts: ReportFacts, summary: Summary, policy: Policy): readonly ReportRun[] {
  const { score, rating, method } = summary.overall;
  if (score === null)
    return say`${opening(facts)} ${toFill("得分，补齐各项目得分后汇总")} 分，评价等级为${ratingRun(null, policy)}。`;
  const figure = derived(plainNumber(score), methodTerms[method], totalCells(facts, method));
  return say`${opening(facts)} ${figure} 分，评价等级为${ratingRun(rating, policy)}。`;
}

function totalCells(
  { projects, department }: ReportFacts,
  method: Summary["overall"]["method"],
): readonly CellPlace[] {
  const forms = method === "ownTable" ? [department] : projects.map(({ form }) => form);
  return forms.flatMap((one) => (one === null ? [] : placeOf(one.form, one.form.total.score)));
}

function ratingRun(rating: Rating | null, policy: Policy): ReportRun {
  return rating === null ? toFill("评价等级") : text(`“${policy.rating.labels.value[rating]}”`);
}

/** The steps name every score that went in. */
function derivationRuns({ overall }: Summary): readonly ReportRun[] {
  const steps = overall.steps.filter(isOfResult).map(stepText).join("；");
  return say`得分由来（${methodTerms[overall.method]}）：${derived(steps, "汇总算法的各步", [])}。`;
}

/** Which scores were typed and which proposed is the tool's business, not the report's. */
function isOfResult({ clause, inputs, result }: ScoreStep): boolean {
  return !(clause === null && inputs.length > 0 && typeof result === "number");
}

function otherMethods(
  facts: ReportFacts,
  { alternatives, overall }: Summary,
): readonly ReportBlock[] {
  // What a person typed is told on its own.
  const known = alternatives.filter(({ method, score }) => method !== "manual" && score !== null);
  if (known.length === 0) return [];
  const all = known.map(
    ({ method, score }) =>
      say`${methodTerms[method]}为 ${derived(plainNumber(score ?? 0), methodTerms[method], totalCells(facts, method))} 分`,
  );
  const note = known.some(({ score }) => score !== overall.score)
    ? "各算法结果不同的，以办法规定或财政部门要求的为准。"
    : "";
  return [paragraph(say`按其他算法：${joined(all, "，")}。${note}`)];
}

/** What the department's own form states as its total and rating. */
function statedTotal(department: ScoredForm | null): readonly ReportBlock[] {
  if (department === null) return [];
  const { form } = department;
  if (form.total.score.value === null) return [];
  const rating =
    form.total.rating.value === null
      ? []
      : say`，等级为${citedText(form, form.total.rating, "等级")}`;
  return [
    paragraph(
      say`部门整体自评表填写的总分为 ${citedText(form, form.total.score, "总分")} 分${rating}。`,
    ),
  ];
}

function thresholds({ rating, fullScore }: Policy): ReportBlock {
  const { excellent, good, fair } = rating.thresholds.value;
  const { labels } = rating;
  const [a, b, c] = [excellent, good, fair].map((edge) => plainNumber(edge));
  const bands = `${a ?? ""} 分（含）至 ${plainNumber(fullScore.value)} 分为“${labels.value.excellent}”，${b ?? ""} 分（含）至 ${a ?? ""} 分为“${labels.value.good}”，${c ?? ""} 分（含）至 ${b ?? ""} 分为“${labels.value.fair}”，${c ?? ""} 分以下为“${labels.value.poor}”`;
  return paragraph(say`等级标准：${bands}（${clauseText(rating.thresholds)}）。`);
}
