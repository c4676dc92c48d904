import type { Evaluation } from "../../../../src/core/checks/types";
import type { Sheet } from "../../../../src/core/model/workbook";
import { evaluateWorkbook } from "../../../../src/core";
import { choose, whole } from "../../../../scripts/mutate/random";
import { projectSheet, withCells, type ProjectSpec } from "../../../support/department-workbook";
import { sheet, workbook, type Content } from "../../../support/sheet-builder";

type Random = () => number;

/** A task that a project pays for: its own quantity indicator. */
type Task = {
  readonly project: string;
  readonly indicator: string;
  readonly unit: string;
  readonly target: number;
  readonly cause: string;
};

export type WorldProject = Task & {
  readonly budget: number;
  readonly spent: number;
  readonly score: number;
  readonly reached: number;
};

/** All that is true of an invented department in 2023; its workbook says the same. */
export type World = {
  readonly name: string;
  readonly projects: readonly WorldProject[];
  readonly initial: number;
  readonly final: number;
  readonly spent: number;
  readonly overall: number;
  readonly assets: number;
  readonly assetsBefore: number;
  readonly posts: number;
  readonly staff: number;
  readonly rate: number;
};

const TASKS: readonly Task[] = [
  ["农村公路养护补助", "养护里程", "公里", 320, "汛期两段路面停工"],
  ["中小学图书采购经费", "采购图书册数", "册", 18000, "一批图书到货较晚"],
  ["老旧小区加装电梯奖补", "加装电梯台数", "台", 26, "部分住户意见没有统一"],
  ["基层医生进修经费", "进修医生人数", "人", 45, "两期进修班合并举办"],
  ["河道清淤整治工程", "清淤河道长度", "公里", 14, "弃土场手续办得迟"],
  ["非遗传承人补助", "补助传承人人数", "人", 38, "三人资格没有通过复核"],
  ["残疾人辅具适配", "适配辅具件数", "件", 260, "上门评估排期紧"],
  ["气象观测站运行维护", "维护站点个数", "个", 52, "山区两站道路中断"],
  ["社区食堂运营补贴", "补贴食堂家数", "家", 17, "一家食堂年中停业"],
  ["职业技能提升行动", "培训学员人数", "人", 640, "企业报名不足"],
  ["林木良种繁育", "育苗亩数", "亩", 90, "春季低温补种"],
  ["公共图书馆免费开放", "开展阅读活动次数", "次", 60, "闭馆装修两个月"],
  ["城区停车泊位改造", "改造泊位个数", "个", 480, "地下管线迁改"],
  ["法律援助办案补贴", "办理援助案件件数", "件", 150, "申请量下降"],
].map(([project, indicator, unit, target, cause]) => ({
  project: String(project),
  indicator: String(indicator),
  unit: String(unit),
  target: Number(target),
  cause: String(cause),
}));

const NAMES = [
  "临河区城乡事业发展局",
  "青川市综合服务中心",
  "云水县公共事务局",
  "南陵区民生保障局",
];

export function inventWorld(random: Random): World {
  const count = whole(random, 6, 11);
  const first = whole(random, 0, TASKS.length - 1);
  const losing = whole(random, 1, 2);
  const projects = Array.from({ length: count }, (_, index) =>
    inventProject(random, TASKS[(first + index) % TASKS.length] ?? TASKS[0]!, index < losing),
  );
  const final = cents(sum(projects, "budget") * 1.4 + 300);
  const spent = cents(sum(projects, "spent") * 1.4 + 290);
  const assetsBefore = whole(random, 8000, 90000) / 100;
  return {
    name: choose(random, NAMES),
    projects,
    initial: cents(final * 0.94),
    final,
    spent,
    overall: cents(sum(projects, "score") / count),
    assets: cents(assetsBefore * (1 + whole(random, 40, 160) / 1000)),
    assetsBefore,
    posts: 46,
    staff: whole(random, 38, 44),
    rate: cents((spent / final) * 100),
  };
}

function inventProject(random: Random, task: Task, loses: boolean): WorldProject {
  const budget = whole(random, 2000, 30000) / 100;
  const score = loses ? choose(random, [88.5, 91, 93, 95.6, 97.2]) : 100;
  const reached = loses ? Math.floor(task.target * 0.8) : task.target + whole(random, 0, 3);
  return {
    ...task,
    budget,
    spent: cents(budget * (whole(random, 965, 999) / 1000)),
    score,
    reached,
  };
}

/** To two decimals, half up. */
export function cents(value: number): number {
  return Math.round((value + Number.EPSILON) * 100) / 100;
}

export function sum(projects: readonly WorldProject[], what: "budget" | "spent" | "score"): number {
  return cents(projects.reduce((total, project) => total + project[what], 0));
}

export function losing({ projects }: World): readonly WorldProject[] {
  return projects.filter(({ score }) => score < 100);
}

/** The workbook of this department, read, scored and checked as any other. */
export function evaluationOfWorld(world: World): Evaluation {
  const forms = world.projects.map(formOf);
  return evaluateWorkbook(workbook(figuresSheet(world), departmentSheet(world), ...forms));
}

function formOf(project: WorldProject): Sheet {
  const { project: name, budget, spent, score, indicator, target, reached, unit } = project;
  const execution = cents(Math.min(10, (spent / budget) * 10));
  const spec: ProjectSpec = {
    name,
    budget,
    spent,
    scores: [execution, cents(score - 40 - execution), 30, 10, score],
  };
  const [form] = withCells(workbook(projectSheet(spec)), name, {
    D10: text(indicator),
    E10: text(`≥${String(target)}${unit}`),
    F10: text(`${String(reached)}${unit}`),
    I10: text(score < 100 ? `${project.cause}；下一年提前安排。` : ""),
    E11: text("≥3个"),
    F11: text("3个"),
    D11: text("示范带动点"),
  }).sheets;
  if (form === undefined) throw new Error("A workbook of one form has one");
  return form;
}

function text(value: string): { readonly value: string; readonly text: string } {
  return { value, text: value };
}

function departmentSheet({ name, initial, final, spent, overall }: World): Sheet {
  const rows: readonly (readonly Content[])[] = [
    ["部门整体支出绩效自评表"],
    ["（2023年度）"],
    ["部门（单位）名称", null, name],
    [
      "项目资金（万元）",
      null,
      null,
      "年初预算数",
      "全年预算数",
      "全年执行数",
      "分值",
      "执行率",
      "得分",
    ],
    [null, "年度资金总额", null, initial, final, spent, 10, null, 10],
    ["年度总体目标", "预期目标", null, null, null, "实际完成情况"],
    [null, "做好各项民生服务。", null, null, null, "各项服务按计划开展。"],
    [
      "绩效指标",
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    [null, "产出指标", "数量指标", "民生实事件数", "≥20件", "22件", 50, 50],
    [
      null,
      "效益指标",
      "社会效益指标",
      "受益群众人数",
      "≥5万人",
      "5.6万人",
      30,
      cents(overall - 70),
    ],
    [null, "满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "94.6%", 10, 10],
    ["总分", null, null, null, null, null, 100, overall],
  ];
  return sheet(rows, { name: "部门整体支出绩效自评表", merges: ["A1:I1", "A2:I2", "A12:F12"] });
}

function figuresSheet(world: World): Sheet {
  const { assets, assetsBefore, initial, spent, posts, staff, overall } = world;
  const rows: readonly (readonly Content[])[] = [
    ["部门基本情况表"],
    ["（2023年度）"],
    ["序号", "项目", "2023年", "单位", "上年"],
    [1, "年末总资产", assets, "万元", assetsBefore],
    [2, "年初收支预算", initial, "万元"],
    [3, "收支决算", spent, "万元"],
    [4, "编制人数", posts, "人"],
    [5, "年末实有人数", staff, "人"],
    [6, "部门自评总得分", overall, "分"],
  ];
  return sheet(rows, { name: "部门基本情况", merges: ["A1:E1", "A2:E2"] });
}
