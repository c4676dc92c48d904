import type { Sheet } from "../../../src/core";
import { rounded } from "../plant-help";
import { choose, pick, whole } from "../random";
import type { Random } from "../types";
import { BLOCKS, OFFICES, PLACES, PROJECTS, TARGET_WORDS, type Block, type Goal } from "./goals";
import { sheetOf, type Content } from "./sheet-of";

/** An indicator while the year runs: what was set, what is done, and what the year's end is to bring. */
type FollowedRow = {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly forecast: string;
};

/** The ministry's sheet states the months in its columns; the plain one in its title, and expects nothing. */
type MonitoringLayout = "expecting" | "plain";

/** A filled form of the running year (绩效运行监控表) in which everything keeps up with the months. */
export function cleanMonitoringForm(number: number, random: Random): Sheet {
  const month = whole(random, 4, 10);
  const project = `${choose(random, PLACES)}${choose(random, PROJECTS)}项目${number}`;
  const head: MonitoringHead = { project, month, office: choose(random, OFFICES) };
  const layout: MonitoringLayout = random() < 0.7 ? "expecting" : "plain";
  const rows = [
    ...headRows(layout, head),
    ...fundingRows(layout, month, random),
    columnsOf(layout, month),
    ...BLOCKS.flatMap((block) => blockRows(block, { layout, month, random })),
  ];
  return sheetOf(`${number}${project}监控`, rows, ["A1:H1", "A2:H2"]);
}

type MonitoringHead = {
  readonly project: string;
  readonly month: number;
  readonly office: string;
};

type Row = readonly Content[];

function headRows(layout: MonitoringLayout, head: MonitoringHead): readonly Row[] {
  const { project, month, office } = head;
  const title =
    layout === "expecting"
      ? "项目支出绩效目标执行监控表"
      : `项目支出绩效运行监控表（1-${month}月）`;
  return [
    [title],
    ["（2023年度）"],
    ["项目名称", null, project],
    ["主管部门", null, `市${office}`, null, null, "实施单位", null, `市${office}项目办`],
  ];
}

/** As much spent as the year is old, within a few points; in the end nearly all of it. */
function fundingRows(layout: MonitoringLayout, month: number, random: Random): readonly Row[] {
  const budget = whole(random, 300, 9000) / 10;
  const spent = rounded(budget * (month / 12 - 0.05 + random() * 0.1));
  const expected = rounded(budget * (0.95 + random() * 0.05));
  const rate = `${rounded((spent / budget) * 100)}%`;
  const months = layout === "expecting" ? `1-${month}月` : "";
  const labels = ["年初预算数", "全年预算数", `${months}执行数`, `${months}执行率`];
  const more = layout === "expecting" ? [["全年预计执行数"], [expected]] : [[], []];
  return [
    ["项目资金（万元）", null, ...labels, ...(more[0] ?? [])],
    [null, "年度资金总额", budget, budget, spent, rate, ...(more[1] ?? [])],
  ];
}

function columnsOf(layout: MonitoringLayout, month: number): Row {
  const levels = ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值"];
  return layout === "expecting"
    ? [...levels, `1-${month}月执行情况`, "全年预计完成情况", "偏差原因分析"]
    : [...levels, "完成值", "偏差原因分析"];
}

type BlockParts = {
  readonly layout: MonitoringLayout;
  readonly month: number;
  readonly random: Random;
};

function blockRows({ dimension, categories }: Block, parts: BlockParts): readonly Row[] {
  const { layout, month, random } = parts;
  return categories.map(({ category, goals }) => {
    const goal = pick(random, goals.filter(isFollowed)) ?? PLAIN;
    const { name, target, actual, forecast } = followedRow(goal, month, random);
    const expected = layout === "expecting" ? [forecast] : [];
    return [null, dimension, category, name, target, actual, ...expected, null];
  });
}

/** A deadline says nothing of the months before it. */
const isFollowed = ({ kind }: Goal): boolean => kind !== "date";

const PLAIN: Goal = { name: "任务按期完成率", kind: "rate", unit: "%" };

function followedRow({ name, kind, unit }: Goal, month: number, random: Random): FollowedRow {
  const share = month / 12;
  switch (kind) {
    case "count": {
      const target = whole(random, 4, 400) * 5;
      const actual = Math.ceil(target * (share - 0.08 + random() * 0.1));
      const forecast = target + whole(random, 0, Math.floor(target / 10));
      return {
        name,
        target: `≥${target}${unit}`,
        actual: `${actual}${unit}`,
        forecast: `${Math.max(forecast, actual)}${unit}`,
      };
    }
    case "ceiling": {
      const target = whole(random, 10, 900) / 2;
      const actual = rounded(target * share * (0.7 + random() * 0.25));
      const forecast = rounded(target * (0.9 + random() * 0.1));
      return {
        name,
        target: `≤${target}${unit}`,
        actual: `${actual}${unit}`,
        forecast: `${forecast}${unit}`,
      };
    }
    case "rate":
    case "date": {
      const target = whole(random, 80, 96);
      const actual = whole(random, target - 2, 99);
      return {
        name,
        target: `≥${target}%`,
        actual: `${actual}%`,
        forecast: `${whole(random, target, 99)}%`,
      };
    }
    case "words":
      return {
        name,
        target: choose(random, TARGET_WORDS),
        actual: "正在实施，效果初显",
        forecast: "可以达到",
      };
  }
}
