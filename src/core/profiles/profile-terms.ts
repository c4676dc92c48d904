import type { TaughtAmount, TaughtColumn, TaughtLabel } from "../model/reader-profile";

/** The columns of the indicator block by the names their headers usually bear. */
export const columnTerms: Readonly<Record<TaughtColumn, string>> = {
  project: "项目名称（一行一个项目的清单）",
  dimension: "一级指标",
  category: "二级指标",
  name: "三级指标（指标名称）",
  description: "指标说明",
  target: "年度指标值",
  adjustedTarget: "调整后指标值",
  targetSign: "指标值的符号（≥、≤、=）",
  targetUnit: "指标值的计量单位",
  actual: "实际完成值",
  forecast: "全年预计完成值",
  completion: "完成率",
  weight: "分值",
  score: "得分",
  reviewedActual: "复核完成值",
  reviewedScore: "复核得分",
  deviationNote: "偏差原因及改进措施",
  standard: "评分标准",
};

/** The columns of the funding block by the names their headers usually bear. */
export const amountTerms: Readonly<Record<TaughtAmount, string>> = {
  originalBudget: "年初预算数",
  finalBudget: "全年预算数",
  actualExpenditure: "全年执行数",
  executionRate: "执行率",
  weight: "分值",
  score: "得分",
  deviationNote: "偏差原因及改进措施",
};

/** The labels of the head by their usual words. */
export const labelTerms: Readonly<Record<TaughtLabel, string>> = {
  projectName: "项目名称",
  lineDepartment: "主管部门",
  implementingUnit: "实施单位",
  fiscalYear: "年度",
  totalScore: "自评总分",
  rating: "评价等级",
};
