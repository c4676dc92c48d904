import { plainNumber } from "../checks/messages";
import {
  scoreDistribution,
  type ScoreBand,
  type ScoreDistribution,
} from "../scoring/score-distribution";
import type { ScoredProjects } from "../scoring/scored-projects";
import { countAxis, headerRow, type FigureBlock, type FigureChart } from "./figure-block";
import { resultCell } from "./result-cells";

const NO_TITLE = { title: null, numberFormat: "General" } as const;
/** By which score everything is counted. */
export const COUNTED_BY = "按建议得分计，没有建议得分的按写入后得分计。";

/** How many projects have which score and which rating; none for a single project. */
export function distributionBlocks(scored: ScoredProjects): readonly FigureBlock[] {
  const found = scoreDistribution(scored);
  if (found === null || found.projects < 2) return [];
  return [bandBlock(found), ratingBlock(found)];
}

function bandBlock(found: ScoreDistribution): FigureBlock {
  const labels = new Map(found.ratings.map(({ rating, label }) => [rating, label]));
  const table = [
    headerRow(["得分", "等级", "项目数"]),
    ...found.bands.map((band) => [
      resultCell(bandText(band)),
      resultCell(labels.get(band.rating) ?? null),
      resultCell(band.projects, "count"),
    ]),
  ];
  const counts = found.bands.map(({ projects }) => projects);
  return {
    table,
    note: `${COUNTED_BY}${leftOutText(found)}`,
    chart: countChart("bar", "得分分布", counts),
  };
}

function ratingBlock(found: ScoreDistribution): FigureBlock {
  const counts = found.ratings.map(({ projects }) => projects);
  const rated = counts.reduce((total, count) => total + count, 0);
  const table = [
    headerRow(["等级", "占比", "项目数"]),
    ...found.ratings.map(({ label, projects }) => [
      resultCell(label),
      resultCell(rated === 0 ? null : projects / rated, "percent"),
      resultCell(projects, "count"),
    ]),
  ];
  const note = `共 ${String(found.projects)} 个项目，已有等级 ${String(rated)} 个。${leftOutText(found)}`;
  return { table, note, chart: countChart("column", "等级分布", counts) };
}

/** `{ from: 95, to: 100 }` → `"95 到不足 100"`; the last one `"不足 60"`, the full score `"100（满分）"`. */
function bandText({ from, to, rating }: ScoreBand): string {
  if (from === to) return `${plainNumber(from)}（满分）`;
  if (rating === "poor") return `不足 ${plainNumber(to)}`;
  return `${plainNumber(from)} 到不足 ${plainNumber(to)}`;
}

function leftOutText({ unscored, unrated }: ScoreDistribution): string {
  const parts = [
    unscored > 0 ? `${String(unscored)} 个项目还没有得分` : "",
    unrated > 0 ? `${String(unrated)} 个项目分值合计与满分不符、不能定等级` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${parts.join("，")}，未计入。`;
}

function countChart(
  kind: FigureChart["kind"],
  title: string,
  counts: readonly number[],
): FigureChart | null {
  if (counts.every((count) => count === 0)) return null;
  return {
    kind,
    title,
    description: `${title}：每一档有多少个项目，数据见左侧的表。`,
    nameAxis: NO_TITLE,
    valueAxis: countAxis("项目数", counts),
  };
}
