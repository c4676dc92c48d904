import { plainNumber } from "../../checks/messages";
import type { ReportBlock, ReportRun } from "../../model/report-draft";
import { clauseText } from "../../policy/clause";
import type { Policy } from "../../policy/types";
import { stepText } from "../../reporting/score-words";
import type { ScoredForm } from "../../scoring/types";
import type { ReportFacts } from "../facts";
import { citedText, scoreOrMark } from "../figures";
import { paragraph, say, toFill } from "../runs";
import { overallScore } from "./overall-score";
import { opening, ratingRun } from "./result-words";
import { scoreOrigin } from "./score-origin";

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
  return [...overallScore(facts, summary, policy), ...statedRating(department), thresholds(policy)];
}

function ownConclusion(facts: ReportFacts, scored: ScoredForm): readonly ReportBlock[] {
  const { form, proposedTotal, rating, policy } = scored;
  const used = form.total.score.value ?? proposedTotal;
  const score = scoreOrMark(scored, form.total.score, used);
  return [
    paragraph(say`${opening(facts)} ${score} 分，评价等级为${ratingRun(rating, policy)}。`),
    ...scoreOrigin(facts, [scored]),
    ...(used === null ? [] : derivation(scored, used)),
  ];
}

/** How the rows' scores make the total; where they do not, that is for a person. */
function derivation({ steps }: ScoredForm, used: number): readonly ReportBlock[] {
  const words = steps.map(stepText).join("；");
  if (words === "") return [];
  const result = steps.at(-1)?.result;
  const isIt = result === used;
  const ask: readonly ReportRun[] = isIt
    ? []
    : [toFill(`核对总分 ${plainNumber(used)} 分与各项得分`)];
  return [paragraph([...say`得分由来：${words}。`, ...ask])];
}

/** The rating that the department's own form states. */
function statedRating(department: ScoredForm | null): readonly ReportBlock[] {
  if (department === null || department.form.total.rating.value === null) return [];
  const { form } = department;
  return [
    paragraph(say`部门整体自评表填写的等级为${citedText(form, form.total.rating, "等级")}。`),
  ];
}

function thresholds({ rating, fullScore }: Policy): ReportBlock {
  const { excellent, good, fair } = rating.thresholds.value;
  const { labels } = rating;
  const [a, b, c] = [excellent, good, fair].map((edge) => plainNumber(edge));
  const bands = `${a ?? ""} 分（含）至 ${plainNumber(fullScore.value)} 分为“${labels.value.excellent}”，${b ?? ""} 分（含）至 ${a ?? ""} 分为“${labels.value.good}”，${c ?? ""} 分（含）至 ${b ?? ""} 分为“${labels.value.fair}”，${c ?? ""} 分以下为“${labels.value.poor}”`;
  return paragraph(say`等级标准：${bands}（${clauseText(rating.thresholds)}）。`);
}
