import { formatRange } from "../model/address";
import type { ChartAxis, ChartSeries, ResultCell } from "../model/edit";
import { roundHalfUp } from "../scoring/arithmetic";
import { commonPolicy, projectsOf, type ScoredProjects } from "../scoring/scored-projects";
import { headerRow, type FigureBlock } from "./figure-block";
import { resultCell } from "./result-cells";

const FIRST_ROW = 3;
const RATE = 5;
/** The columns 写入后得分 and 建议得分. */
const SCORES = [
  { column: 6, title: "写入后得分" },
  { column: 7, title: "建议得分" },
] as const;
/** Excel draws no more than 255 series; each unbroken run of projects is one. */
const MOST_RUNS = 200;

type Point = { readonly row: number; readonly rate: number; readonly score: number };
type Run = { readonly first: number; readonly last: number };

/** Execution rate against score, drawn from the projects' own rows; none below two projects that have both. */
export function executionBlocks(
  scored: ScoredProjects,
  projects: readonly (readonly ResultCell[])[],
): readonly FigureBlock[] {
  const count = projectsOf(scored).length;
  const rows = projects.slice(0, count);
  const [typed, proposed] = SCORES.map(({ column }) => pointsOf(rows, column));
  const isTyped = (typed?.length ?? 0) >= (proposed?.length ?? 0);
  const points = (isTyped ? typed : proposed) ?? [];
  const column = SCORES[isTyped ? 0 : 1];
  if (points.length < 2) return [];
  const runs = runsOf(points);
  const drawn = runs.slice(0, MOST_RUNS);
  const cut = runs.length > drawn.length ? `图中只画到第 ${String(lastOf(drawn))} 行。` : "";
  return [
    {
      table: factTable(points.length, count),
      note: `每个点是一个项目，按上表的执行率和${column.title}。${cut}`,
      chart: {
        kind: "scatter",
        title: "执行率与得分",
        description: `每个点是一个项目：横向是执行率，纵向是${column.title}，数据见上方项目表。`,
        series: drawn.map((run) => seriesOf(run, column)),
        nameAxis: rateAxis(points),
        valueAxis: scoreAxis(points, { title: column.title, full: fullScoreOf(scored) }),
      },
    },
  ];
}

function pointsOf(rows: readonly (readonly ResultCell[])[], column: number): readonly Point[] {
  return rows.flatMap((cells, index) => {
    const [rate, score] = [cells[RATE - 1]?.value, cells[column - 1]?.value];
    if (typeof rate !== "number" || typeof score !== "number") return [];
    return [{ row: FIRST_ROW + index, rate, score }];
  });
}

/** Excel puts a point without x at zero, so that rows without both figures must stay outside the ranges. */
function runsOf(points: readonly Point[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { row } of points) {
    const last = runs.at(-1);
    if (last?.last === row - 1) runs[runs.length - 1] = { first: last.first, last: row };
    else runs.push({ first: row, last: row });
  }
  return runs;
}

function lastOf(runs: readonly Run[]): number {
  return runs.at(-1)?.last ?? 0;
}

function seriesOf(
  { first, last }: Run,
  score: { readonly column: number; readonly title: string },
): ChartSeries {
  const range = (column: number): string =>
    formatRange({ top: first, bottom: last, left: column, right: column });
  return { label: score.title, names: range(RATE), values: range(score.column) };
}

function factTable(points: number, projects: number): FigureBlock["table"] {
  const line = (name: string, count: number): readonly ResultCell[] => [
    resultCell(name),
    resultCell(null),
    resultCell(count, "count"),
  ];
  const missing = projects - points;
  return [
    headerRow(["执行率与得分", "", "项目数"]),
    line("计入", points),
    ...(missing > 0 ? [line("没有执行率或得分，未计入", missing)] : []),
  ];
}

function fullScoreOf(scored: ScoredProjects): number {
  return commonPolicy(projectsOf(scored))?.fullScore.value ?? 100;
}

/** From a round tenth below the lowest rate; up to 100 % unless one is higher. */
function rateAxis(points: readonly Point[]): ChartAxis {
  const rates = points.map(({ rate }) => rate);
  const bounds = boundsOf(rates, 1);
  return { title: "执行率", numberFormat: "0%", ...bounds };
}

function scoreAxis(
  points: readonly Point[],
  { title, full }: { readonly title: string; readonly full: number },
): ChartAxis {
  const scores = points.map(({ score }) => score);
  return { title, numberFormat: "General", ...boundsOf(scores, full) };
}

/** `boundsOf([0.83, 1], 1)` → `{ min: 0.7, max: 1, step: 0.1 }`; beyond zero or the full value the program chooses. */
function boundsOf(
  values: readonly number[],
  full: number,
): { readonly min?: number; readonly max?: number; readonly step?: number } {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (lowest < 0 || full <= 0) return {};
  const tenths = Math.max(Math.floor((lowest / full) * 10 - 0.5), 0);
  const wide = tenths < 5;
  const min = roundHalfUp((full * (wide ? tenths - (tenths % 2) : tenths)) / 10, 6);
  if (highest > full) return { min };
  return { min, max: full, step: full / (wide ? 5 : 10) };
}
