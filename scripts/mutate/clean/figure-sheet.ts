import type { Sheet } from "../../../src/core";
import { rounded } from "../plant-help";
import { whole } from "../random";
import type { Random } from "../types";
import { sheetOf, type Content } from "./sheet-of";

type Row = readonly Content[];

/** This year's figure and last year's, with the change between them as people write it. */
type Figure = {
  readonly label: string;
  readonly unit: string;
  readonly now: number;
  readonly before: number;
};

/** A sheet 部门基本情况 in which every change, rate and sum agrees: with last year's column, or with the changes alone. */
export function cleanFigureSheet(number: number, random: Random): Sheet {
  const figures = figuresOf(random);
  const rows = number % 2 === 0 ? withLastYear(figures, random) : withChanges(figures);
  return sheetOf("部门基本情况", [["部门基本情况表"], ["（2023年度）"], ...rows], ["A1:F1"]);
}

function figuresOf(random: Random): readonly Figure[] {
  const money = (label: string, low: number, high: number): Figure => ({
    label,
    unit: "万元",
    now: whole(random, low * 100, high * 100) / 100,
    before: whole(random, low * 100, high * 100) / 100,
  });
  const budget = money("年初收支预算", 900, 4000);
  const share = (): number => 0.86 + random() * 0.12;
  const establishment = whole(random, 20, 90);
  return [
    money("年末总资产", 80, 600),
    money("年末总负债", 20, 90),
    budget,
    {
      label: "收支决算",
      unit: "万元",
      now: rounded(budget.now * share()),
      before: rounded(budget.before * share()),
    },
    { label: "编制人数", unit: "人", now: establishment, before: establishment },
    {
      label: "年末实有人数",
      unit: "人",
      now: establishment - whole(random, 0, 4),
      before: establishment - whole(random, 0, 4),
    },
    { label: "内设科室", unit: "个", now: whole(random, 4, 9), before: whole(random, 4, 9) },
  ];
}

const changeOf = ({ now, before }: Figure): number => rounded(now - before);

function rateOf(figure: Figure): string | null {
  if (figure.unit !== "万元") return null;
  return `${((changeOf(figure) / figure.before) * 100).toFixed(2)}%`;
}

/** "序号 ┆ 项目 ┆ 2023年 ┆ 单位 ┆ 较上年增减 ┆ 增减幅度". */
function withChanges(figures: readonly Figure[]): readonly Row[] {
  return [
    ["序号", "项目", "2023年", "单位", "较上年增减", "增减幅度"],
    ...figures.map((figure, index) => {
      const { label, unit, now } = figure;
      return [index + 1, label, now, unit, changeOf(figure), rateOf(figure)];
    }),
  ];
}

/** "项目 ┆ 本年数 ┆ 上年数 ┆ 增减额 ┆ 增减率", and below it budget and final accounts with the execution rate. */
function withLastYear(figures: readonly Figure[], random: Random): readonly Row[] {
  const isMoneyOfTheYear = ({ label }: Figure): boolean => /预算|决算/.test(label);
  const original = whole(random, 900, 4000);
  const adjusted = rounded(original * (1 + random() * 0.2));
  const spent = rounded(adjusted * (0.9 + random() * 0.09));
  return [
    ["项目", "本年数", "上年数", "增减额", "增减率", "单位"],
    ...figures
      .filter((figure) => !isMoneyOfTheYear(figure))
      .map((figure) => {
        const { label, unit, now, before } = figure;
        return [label, now, before, changeOf(figure), rateOf(figure), unit];
      }),
    [],
    ["收支预决算情况", null, null, null, "单位：万元"],
    ["项目", "年初预算数", "调整后预算数", "决算数", "预算执行率"],
    ["本年支出", original, adjusted, spent, `${rounded((spent / adjusted) * 100)}%`],
  ];
}
