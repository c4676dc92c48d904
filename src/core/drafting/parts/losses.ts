import { plainNumber } from "../../checks/messages";
import type { ReportBlock } from "../../model/report-draft";
import { lostPoints, topLosses, type Loss } from "../../scoring/lost-points";
import { categoryName, dimensionName } from "../../scoring/loss-names";
import type { ReportFacts } from "../facts";
import { derived, paragraph, say, toFill } from "../runs";
import { figureColumn, table, textColumn } from "../tables";

/** More categories than these are summed up. */
const MOST_CATEGORIES = 9;
const RULE = "各行分值与得分之差的合计";

/** Where the projects lost points: by 一级指标 in words, by 二级指标 from many to few. */
export function losses({ evaluation, projects }: ReportFacts): readonly ReportBlock[] {
  const points = lostPoints(evaluation);
  const who = projects.length === 1 ? "本项目" : "各项目";
  const open =
    points.unscored === 0
      ? []
      : say`另有 ${derived(String(points.unscored), "有分值、没有得分的行数", [])} 行${toFill("补齐得分")}，未计入。`;
  if (points.bars.length === 0)
    return [paragraph(say`${who}的失分情况：${toFill("各指标的得分")}`)];
  if (points.lost === 0) return [paragraph(say`${who}已计分的指标没有失分。${open}`)];
  const all = say`${who}已计分的指标分值合计 ${figure(points.weight, "已计分各行的分值合计")} 分，失分 ${figure(points.lost, RULE)} 分`;
  const lost = points.bars.filter((bar) => bar.lost > 0);
  const parts = lost.flatMap((bar, index) => [
    ...say`${index === 0 ? "" : "、"}${dimensionName(bar)} ${figure(bar.lost, RULE)} 分`,
  ]);
  const { top, rest } = topLosses(points, MOST_CATEGORIES);
  const rows = top.map((loss) => lossRow(categoryName(loss), loss));
  const others = rest ? [lossRow(`其余 ${String(rest.categories)} 类`, rest)] : [];
  const columns = [textColumn("二级指标", 3), figureColumn("分值"), figureColumn("失分")];
  return [
    paragraph([...all, ...say`，其中${parts}。`, ...open]),
    table("失分情况（按二级指标，从多到少）", columns, [...rows, ...others]),
    {
      kind: "chart",
      shape: "bar",
      title: "失分情况（按二级指标）",
      valueTitle: "失分",
      values: "score",
      bars: top.map((loss) => ({ name: categoryName(loss), value: loss.lost })),
    },
  ];
}

function lossRow(name: string, { weight, lost }: Loss) {
  return [name, figure(weight, "该类指标已计分各行的分值合计"), figure(lost, RULE)];
}

function figure(value: number, rule: string) {
  return derived(plainNumber(value), rule, []);
}
