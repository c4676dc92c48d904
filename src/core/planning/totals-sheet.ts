import type { Evaluation } from "../checks/types";
import type { ResultCell, ResultSheetEdit } from "../model/edit";
import { derivationText, methodName, statedText } from "../scoring/overall/overall-words";
import { executionRateOf } from "../scoring/scored-projects";
import { methodResults, type MethodResult } from "../scoring/summary-methods";
import type { ProjectScore, ScoredForm, Summary } from "../scoring/types";
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
    ...overallRows(summary),
  ];
}

/** The title over all columns, each derivation over those right of its score, and what is said of typed totals. */
function listMerges(summary: Summary): readonly string[] {
  const firstOverall = HEAD_ROWS + summary.scores.length + 3;
  const derivations = methodResults(summary).map((_, index) =>
    rowMerge(firstOverall + index, 5, COLUMNS.length),
  );
  const firstStated = firstOverall + derivations.length;
  const stated = summary.stated.map((_, index) => rowMerge(firstStated + index, 2, COLUMNS.length));
  return [rowMerge(1, 1, COLUMNS.length), ...derivations, ...stated];
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

function overallRows(summary: Summary): readonly (readonly ResultCell[])[] {
  const header = ["", "部门综合得分", "等级", "得分", "怎样得出", "", "", "", ""];
  return [
    header.map((title) => resultCell(title === "" ? null : title, "header")),
    ...methodResults(summary).map((result) => [
      resultCell(result.inForce ? "采用" : null, "muted"),
      resultCell(methodName(result), "wrap"),
      resultCell(result.ratingText),
      resultCell(result.score, "score"),
      resultCell(derivation(result), "wrap"),
    ]),
    ...summary.stated.map((stated) => [resultCell(null), resultCell(statedText(stated), "wrap")]),
  ];
}

/** The line of derivation, or why there is none; before it whose scores were taken. */
function derivation(result: MethodResult): string {
  const [origin, ...rest] = result.steps;
  const from = result.score !== null && rest.length > 0 ? origin?.rule : undefined;
  const line = derivationText(result);
  return from === undefined ? line : `${from}；${line}`;
}
