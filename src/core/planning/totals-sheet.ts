import { plainNumber } from "../checks/messages";
import type { Evaluation } from "../checks/types";
import type { ResultCell, ResultSheetEdit } from "../model/edit";
import { methodTerms } from "../model/terms";
import { executionRateOf } from "../scoring/scored-projects";
import { methodResults } from "../scoring/summary-methods";
import type { ProjectScore, ScoredForm, ScoreStep, Summary } from "../scoring/types";
import { linkCell, resultCell, rowMerge } from "./result-cells";
import { scoreTargets } from "./score-targets";
import { PAGE_ROWS, totalsFigures } from "./totals-figures";

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
const HEAD_ROWS = 2;
const YUAN_PER_TEN_THOUSAND = 10_000;

/**
 * The sheet 得分汇总: every project with its scores, the overall score by each method with its derivation, then figures
 * over all projects as small tables with charts beside them.
 */
export function totalsSheet(
  evaluation: Evaluation,
  summary: Summary,
  name: string,
): ResultSheetEdit {
  const rows = [...listRows(evaluation, summary), []];
  const figures = totalsFigures(evaluation, {
    projects: rows.slice(HEAD_ROWS),
    after: rows.length,
  });
  return {
    kind: "resultSheet",
    name,
    visibility: "visible",
    columnWidths: WIDTHS,
    frozenRows: HEAD_ROWS,
    rows: [...rows, ...figures.rows],
    merges: [...listMerges(summary), ...figures.merges],
    print: {
      landscape: true,
      // A list that one page holds needs its header but once; over the figures it would only confuse.
      repeatRows: summary.scores.length > PAGE_ROWS ? HEAD_ROWS : 1,
      breakBefore: figures.breakBefore,
    },
    charts: figures.charts,
  };
}

function listRows(evaluation: Evaluation, summary: Summary): readonly (readonly ResultCell[])[] {
  return [
    [resultCell("得分汇总", "title")],
    COLUMNS.map((title) => resultCell(title, "header")),
    ...summary.scores.map((score, index) => projectRow(evaluation, score, index + 1)),
    [],
    ...overallRows(evaluation, summary),
  ];
}

/** The title over all columns, and each derivation over those right of its score. */
function listMerges(summary: Summary): readonly string[] {
  const firstOverall = HEAD_ROWS + summary.scores.length + 3;
  const derivations = methodResults(summary).map((_, index) =>
    rowMerge(firstOverall + index, 5, COLUMNS.length),
  );
  return [rowMerge(1, 1, COLUMNS.length), ...derivations];
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
    resultCell(form ? executionRateOf(form) : null, "percent"),
    resultCell(score.score, "score"),
    resultCell(score.proposedScore, "score"),
    resultCell(projectRating(form, score)),
    resultCell(form ? openScores(form) || null : null, "count"),
  ];
}

function targetCell(form: ScoredForm | undefined): string {
  return form?.form.total.score.cell ?? form?.form.projectName.cell ?? "A1";
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
