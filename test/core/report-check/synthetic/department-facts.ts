import { choose, whole } from "../../../../scripts/mutate/random";
import type { Random } from "../../../../scripts/mutate/types";
import type { ProjectSpec } from "../../../support/department-workbook";
import { scoredProject } from "../../../support/report-workbook";

/** An invented department of one year, whose figures all agree. */
export type DepartmentFacts = {
  readonly random: Random;
  readonly name: string;
  readonly year: number;
  readonly projects: readonly ProjectSpec[];
  readonly scores: readonly number[];
  /** Projects below 100, each with its score. */
  readonly lost: readonly { readonly name: string; readonly score: number }[];
  readonly mean: number;
  readonly thing: { readonly verb: string; readonly noun: string; readonly unit: string };
};

const DEPARTMENTS = [
  {
    name: "青河县教育体育局",
    topics: ["校舍维修", "教师培训", "营养改善", "体育设施", "信息化设备", "学前教育"],
  },
  {
    name: "临川区水利局",
    topics: ["河道清淤", "饮水安全", "水库除险", "灌区改造", "防汛物资", "水质监测"],
  },
  {
    name: "海门市文化广电和旅游局",
    topics: ["文化惠民", "图书购置", "非遗保护", "旅游推介", "场馆运行", "广播覆盖"],
  },
  {
    name: "平山县卫生健康委员会",
    topics: ["妇幼健康", "疫苗接种", "乡村医生", "设备购置", "健康宣教", "急救体系"],
  },
  {
    name: "滨江新区投资促进局",
    topics: ["招商推介", "企业服务", "园区配套", "展会参展", "人才引进", "项目前期"],
  },
  {
    name: "柳城县农业农村局",
    topics: ["高标准农田", "农机补贴", "种业振兴", "动物防疫", "品牌培育", "人居环境"],
  },
] as const;

const THINGS = [
  { verb: "举办", noun: "培训班", unit: "期" },
  { verb: "走访", noun: "企业", unit: "家" },
  { verb: "改造", noun: "道路", unit: "条" },
  { verb: "开展", noun: "讲座", unit: "场" },
  { verb: "扶持", noun: "农户", unit: "户" },
  { verb: "购置", noun: "设备", unit: "台" },
] as const;

/** The same random numbers give the same department. */
export function inventDepartment(random: Random): DepartmentFacts {
  const { name, topics } = choose(random, DEPARTMENTS);
  const names = topics.map(
    (topic) => `${topic}${choose(random, ["专项经费", "补助资金", "项目资金"])}`,
  );
  const lostCount = whole(random, 1, 2);
  const scores = names.map((_, index) =>
    index < lostCount ? 93 + index * 2 - whole(random, 0, 1) : 100,
  );
  const projects = names.map((project, index) => {
    const budget = whole(random, 60, 400);
    return scoredProject(project, scores[index] ?? 100, {
      budget,
      spent: budget - whole(random, 0, 3),
    });
  });
  const lost = names
    .slice(0, lostCount)
    .map((project, index) => ({ name: project, score: scores[index] ?? 0 }));
  const mean = scores.reduce((all, score) => all + score, 0) / scores.length;
  return { random, name, year: 2023, projects, scores, lost, mean, thing: choose(random, THINGS) };
}

/** An amount of so many decimals between two bounds. */
export function amount(
  random: Random,
  [low, high]: readonly [number, number],
  decimals = 2,
): number {
  return Number((low + random() * (high - low)).toFixed(decimals));
}
