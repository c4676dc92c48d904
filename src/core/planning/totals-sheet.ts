import { plainNumber } from "../checks/messages";
import type { Evaluation } from "../checks/types";
import type { ResultCell, ResultSheetEdit } from "../model/edit";
import { methodTerms } from "../model/terms";
import { methodResults } from "../scoring/summary-methods";
import type { ProjectScore, ScoredForm, ScoreStep, Summary } from "../scoring/types";
import { linkCell, resultCell, rowMerge } from "./result-cells";
import { scoreTargets } from "./score-targets";

const COLUMNS = [
  "序号",
  "项目名称",
  "工作表",
  "预算（万元）",
  "执行率",
  "写入后得分",
  "建议得分",
  "等级",
  "待人工评定",
] as const;
const WIDTHS = [6, 34, 28, 14, 10, 12, 12, 14, 12] as const;
const YUAN_PER_TEN_THOUSAND = 10_000;

/** The sheet 得分汇总: every project with its scores, then the overall score by each method with its derivation. */
export function totalsSheet(
  evaluation: Evaluation,
  summary: Summary,
  name: string,
): ResultSheetEdit {
  const projects = summary.scores.map((score, index) => projectRow(evaluation, score, index + 1));
  const overall = overallRows(evaluation, summary);
  const firstOverall = 3 + projects.length + 1;
  return {
    kind: "resultSheet",
    name,
    visibility: "visible",
    columnWidths: WIDTHS,
    frozenRows: 2,
    rows: [
      [resultCell("得分汇总", "title")],
      COLUMNS.map((title) => resultCell(title, "header")),
      ...projects,
      [],
      ...overall,
    ],
    merges: [
      rowMerge(1, 1, COLUMNS.length),
      ...overall.slice(1).map((_, index) => rowMerge(firstOverall + 1 + index, 5, COLUMNS.length)),
    ],
    print: { landscape: true, repeatRows: 2 },
  };
}

function projectRow(
  { forms }: Evaluation,
  score: ProjectScore,
  number: number,
): readonly ResultCell[] {
  const form = forms[score.form];
  return [
    resultCell(number, "count"),
    linkCell(score.project, { sheet: score.sheet, cell: targetCell(form) }),
    resultCell(score.sheet, "wrap"),
    resultCell(score.budget === null ? null : score.budget / YUAN_PER_TEN_THOUSAND, "number"),
    resultCell(executionRate(form), "percent"),
    resultCell(score.score, "score"),
    resultCell(score.proposedScore, "score"),
    resultCell(projectRating(form, score)),
    resultCell(form ? openScores(form) || null : null, "count"),
  ];
}

function targetCell(form: ScoredForm | undefined): string {
  return form?.form.total.score.cell ?? form?.form.projectName.cell ?? "A1";
}

function executionRate(form: ScoredForm | undefined): number | null {
  const total = form?.funding.find(({ row }) => row.kind === "total");
  return total?.proposedExecutionRate ?? total?.row.executionRate.value ?? null;
}

/** Scores that neither the tool proposes nor the form holds. */
function openScores(form: ScoredForm): number {
  return scoreTargets(form).filter(({ proposed, read }) => proposed === null && read.value === null)
    .length;
}

/** A rating that rests on the typed total alone is said to. */
function projectRating(form: ScoredForm | undefined, score: ProjectScore): string | null {
  const label = ratingLabel(form, score.rating);
  return label !== null && score.proposedScore === null ? `${label}（未核算）` : label;
}

function ratingLabel(form: ScoredForm | undefined, rating: ProjectScore["rating"]): string | null {
  if (rating === null || form === undefined) return null;
  return form.policy.rating.labels.value[rating];
}

function overallRows(evaluation: Evaluation, summary: Summary): readonly (readonly ResultCell[])[] {
  const header = ["", "部门综合得分", "", "得分", "算法说明", "", "", "", ""];
  return [
    header.map((title) => resultCell(title === "" ? null : title, "header")),
    ...methodResults(summary).map(({ method, score, steps, inForce }) => [
      resultCell(inForce ? "采用" : null, "muted"),
      resultCell(methodTerms[method]),
      resultCell(inForce ? overallRating(evaluation, summary) : null),
      resultCell(score, "score"),
      resultCell(derivation(steps), "wrap"),
    ]),
  ];
}

function overallRating({ forms }: Evaluation, { overall, scores }: Summary): string | null {
  return ratingLabel(forms[scores[0]?.form ?? 0], overall.rating);
}

/** The steps of a score as one line: rule, then the figures that went in, then the result. */
function derivation(steps: readonly ScoreStep[]): string {
  return steps.map(({ rule, result }) => `${rule}：${resultText(result)}`).join("；");
}

function resultText(result: number | string): string {
  return typeof result === "number" ? plainNumber(result) : result;
}
