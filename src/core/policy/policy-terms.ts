import { levelTerms, methodTerms } from "../model/terms";
import type { Dimension } from "../model/form";
import type { Policy } from "./types";
import type { Terms } from "../json/shape";

/** How far a policy was checked against its documents. */
export const statusTerms: Readonly<Record<Policy["status"], string>> = {
  inForce: "现行",
  unverified: "未核对原文",
  draft: "草案",
};

const ASK = "由人确定";
const dimensions: Readonly<Record<Dimension, string>> = {
  cost: "成本指标",
  output: "产出指标",
  outcome: "效益指标",
  satisfaction: "满意度指标",
  management: "管理指标",
  other: "其他指标",
};

/** The words of a policy file for each parameter that has a choice, with their meaning in Chinese. */
export const policyTerms = {
  status: statusTerms,
  level: levelTerms,
  dimension: dimensions,
  tier: { achieved: "达成", partlyAchieved: "部分达成", notAchieved: "未达成" },
  proposal: { top: "上限", middle: "中间值", none: "不提议，由人确定" },
  overAchievement: {
    none: "不处理",
    explain: "须说明原因",
    explainBlocking: "须说明原因，未说明的列为错误",
    deduct: "扣分",
  },
  executionMethod: {
    proportional: "与执行率同比例计分",
    interval: "按区间计分",
    manual: "由人评定",
  },
  denominator: { originalBudget: "年初预算数", finalBudget: "全年预算数" },
  zeroBudget: { ask: ASK, zero: "得 0 分" },
  savings: { deduct: "按执行率照扣", ask: ASK, fullMarks: "得满分" },
  forward: { ratio: "达到得满分，未达到按完成比例计分", binary: "达到得满分，未达到得 0 分" },
  equal: {
    forwardLike: "按正向指标计分",
    strict: "相等得满分，不等得 0 分",
    symmetric: "按偏离程度扣分",
  },
  bareTarget: { equal: "按“＝”理解", forward: "按“≥”理解" },
  bareCostTarget: { ceiling: "按“不超过”理解", equal: "按“＝”理解", ask: ASK },
  reverse: {
    linearToDouble: "超出多少比例扣多少比例，达到指标值的两倍得 0 分",
    ratio: "按指标值 ÷ 完成值计分",
    allOrNothing: "超出即得 0 分",
  },
  late: { ask: ASK, zero: "得 0 分", share: "按比例保留分值" },
  repeatsTarget: { achieved: "按达成计", ask: ASK },
  satisfactionMethod: { ratio: "按完成比例计分", interval: "按区间计分" },
  notApplicable: {
    rescale: "不计分，总分按其余分值折算",
    fullMarks: "得满分",
    zero: "得 0 分",
    ask: ASK,
  },
  departmentMethod: methodTerms,
  budgetBasis: {
    originalBudget: "年初预算数",
    finalBudget: "全年预算数",
    actualExpenditure: "全年执行数",
  },
} as const satisfies Readonly<Record<string, Terms>>;
