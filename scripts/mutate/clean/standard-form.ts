import type { Sheet } from "../../../src/core";
import { rounded } from "../plant-help";
import { choose, pick, whole } from "../random";
import type { Random } from "../types";
import { CAUSES, OFFICES, PLACES, PROJECTS, REMEDIES } from "./goals";
import { sheetOf, type Content } from "./sheet-of";
import { STANDARD_BLOCKS, STEP_STANDARDS, type StandardGoal, type StepStandard } from "./standards";

type Row = readonly Content[];

/** A filled form whose rows state how they are scored (评分标准): a department's without targets, or a project's with them. */
export function cleanStandardForm(number: number, random: Random): Sheet {
  return number % 2 === 0 ? departmentForm(number, random) : projectForm(number, random);
}

function reasonFor(name: string, random: Random): string {
  return `${name}：${choose(random, CAUSES)}，${choose(random, REMEDIES)}`;
}

function departmentForm(number: number, random: Random): Sheet {
  const department = `${choose(random, PLACES)}${choose(random, OFFICES)}`;
  const lines = STANDARD_BLOCKS.flatMap(({ dimension, category, goals }) =>
    goals.map((goal, index) => ({ goal, levels: index === 0 ? [dimension, category] : [] })),
  ).map(({ goal, levels }) => ({ goal, levels, score: scoreOf(goal, random) }));
  const total = lines.reduce((sum, { score }) => sum + score, 0);
  const rows: readonly Row[] = [
    ["2023年度部门整体支出绩效评价自评表"],
    ["部门名称", department],
    ["一级指标", "二级指标", "三级指标", "评分标准", "分值", "自评得分", "扣分原因和其他说明"],
    ...lines.map(
      ({ goal: { name, standard, weight }, levels: [one = null, two = null], score }) => {
        const note = score < weight ? reasonFor(name, random) : null;
        return [one, two, name, standard, weight, score, note];
      },
    ),
    ["合计", null, null, null, 100, rounded(total)],
  ];
  return sheetOf(`${number}${department}`, rows, ["A1:G1"]);
}

/** Full marks mostly, else the next that the standard can give. */
function scoreOf({ marks, weight }: StandardGoal, random: Random): number {
  return random() < 0.8 ? weight : (marks?.[1] ?? weight);
}

/** The rows of such a project: the name, the standard, and whether the figure is a share. */
const PROJECT_ROWS: readonly (readonly [dimension: string, category: string, names: string])[] = [
  ["产出指标", "数量指标", "建成监测点数量 举办招聘会场次 培训村医人次"],
  ["产出指标", "质量指标", "工程验收合格率 设备完好率"],
  ["产出指标", "时效指标", "任务按期完成率"],
  ["效益指标", "社会效益指标", "政策知晓率 失业人员再就业率"],
  ["满意度指标", "服务对象满意度指标", "受益群众满意度"],
];
const PROJECT_WEIGHTS = [8, 6, 6, 10, 10, 10, 16, 14, 10] as const;

function projectForm(number: number, random: Random): Sheet {
  const project = `${choose(random, PLACES)}${choose(random, PROJECTS)}项目${number}`;
  const office = choose(random, OFFICES);
  const lines = PROJECT_ROWS.flatMap(([dimension, category, names]) =>
    names.split(" ").map((name) => ({ dimension, category, name })),
  ).map((line, index) => ({
    ...line,
    ...steppedRow(line.name, PROJECT_WEIGHTS[index] ?? 10, random),
  }));
  const budget = whole(random, 20, 900);
  const total = lines.reduce((sum, { score }) => sum + score, 0);
  const money = ["年初预算数", "全年预算数", "全年执行数"];
  const columns = [
    "年度指标值",
    "实际完成值",
    "评分标准",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ];
  const rows: readonly Row[] = [
    ["项目支出绩效自评表"],
    ["（2023年度）"],
    ["项目名称", null, project],
    ["主管部门", null, `市${office}`, null, null, "实施单位", null, `市${office}项目办`],
    ["项目资金（万元）", null, ...money, "分值", "执行率", "得分"],
    [null, "年度资金总额", budget, budget, budget, 10, "100%", 10],
    ["年度总体目标", "预期目标", null, null, null, "实际完成情况"],
    [
      null,
      `按年度计划实施${project}。`,
      null,
      null,
      null,
      "已按计划建成并投入使用，群众反映良好。",
    ],
    ["绩效指标", "一级指标", "二级指标", "三级指标", ...columns],
    ...lines.map(({ dimension, category, name, ...row }) => [
      null,
      ...[dimension, category, name, row.target, row.actual, row.standard],
      ...[row.weight, row.score, row.note],
    ]),
    ["总分", null, null, null, null, null, null, 100, rounded(total + 10)],
  ];
  return sheetOf(`${number}${project}`, rows, [
    "A1:J1",
    "A2:J2",
    "A7:A8",
    "B7:E7",
    "F7:J7",
    "B8:E8",
    "F8:J8",
  ]);
}

type SteppedRow = {
  readonly target: string;
  readonly actual: string;
  readonly standard: string;
  readonly weight: number;
  readonly score: number;
  readonly note: string | null;
};

/** About one in four falls a few steps short, with the marks that the steps leave. */
function steppedRow(name: string, weight: number, random: Random): SteppedRow {
  const unit = unitOf(name);
  const standard =
    pick(
      random,
      STEP_STANDARDS.filter((one) => one.unit === unit),
    ) ?? FIRST;
  const target = unit === "%" ? whole(random, 85, 95) : whole(random, 10, 60);
  const steps = random() < 0.25 ? whole(random, 1, 3) : 0;
  const over = steps > 0 ? -steps * standard.step : whole(random, 0, unit === "%" ? 4 : 1);
  return {
    target: `≥${target}${unit}`,
    actual: `${target + over}${unit}`,
    standard: standard.text,
    weight,
    score: rounded(weight - steps * standard.marks),
    note: steps > 0 ? reasonFor(name, random) : null,
  };
}

const [FIRST] = STEP_STANDARDS as readonly [StepStandard, ...StepStandard[]];

function unitOf(name: string): string {
  if (name.endsWith("率") || name.endsWith("度")) return "%";
  if (name.endsWith("人次")) return "人次";
  return name.endsWith("场次") ? "场" : "个";
}
