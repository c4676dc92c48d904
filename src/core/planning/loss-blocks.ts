import { plainNumber } from "../checks/messages";
import { lostPoints, topLosses, type Loss, type LostPoints } from "../scoring/lost-points";
import { categoryName, dimensionName } from "../scoring/loss-names";
import type { ScoredProjects } from "../scoring/scored-projects";
import { COUNTED_BY } from "./distribution-blocks";
import { headerRow, type FigureBlock, type FigureChart } from "./figure-block";
import { resultCell } from "./result-cells";

/** More bars than these the eye does not compare; the others are summed up. */
const MOST_CATEGORIES = 9;

/** Where points are lost: by 一级指标 and, where any are, by 二级指标; none where no row has a score. */
export function lossBlocks(scored: ScoredProjects): readonly FigureBlock[] {
  const points = lostPoints(scored);
  if (points.bars.length === 0) return [];
  const byDimension = dimensionBlock(points);
  return points.categories.length === 0 ? [byDimension] : [byDimension, categoryBlock(points)];
}

function dimensionBlock(points: LostPoints): FigureBlock {
  const rows = points.bars.map((bar) => lossRow(dimensionName(bar), bar));
  const { lost, weight, unscored } = points;
  const all = `共 ${plainNumber(weight)} 分，失 ${plainNumber(lost)} 分。`;
  const without = unscored > 0 ? `${String(unscored)} 行没有得分，未计入。` : "";
  const table = [headerRow(["一级指标", "分值", "失分"]), ...rows];
  const chart = lost > 0 ? lossChart("失分：按一级指标") : null;
  return { table, note: `${all}${COUNTED_BY}${without}`, chart };
}

function categoryBlock(points: LostPoints): FigureBlock {
  const { top, rest } = topLosses(points, MOST_CATEGORIES);
  const rows = top.map((loss) => lossRow(categoryName(loss), loss));
  const others = rest ? [lossRow(`其余 ${String(rest.categories)} 类`, rest)] : [];
  return {
    table: [headerRow(["二级指标", "分值", "失分"]), ...rows, ...others],
    note: "只列有失分的二级指标，从多到少。",
    chart: lossChart("失分：按二级指标"),
  };
}

function lossRow(name: string, { weight, lost }: Loss): FigureBlock["table"][number] {
  return [resultCell(name), resultCell(weight, "score"), resultCell(lost, "score")];
}

function lossChart(title: string): FigureChart {
  return {
    kind: "bar",
    title,
    description: `${title}：每根横条是失去的分数，数据见左侧的表。`,
    nameAxis: { title: null, numberFormat: "General" },
    valueAxis: { title: "失分", numberFormat: "General", min: 0 },
  };
}
