import type { Layout } from "../../../support/layout";
import { smallHead } from "./blocks";

/** Sheets of reviewers, and exports of budget systems. */
export const reviewerAndSystemSheets: readonly Layout[] = [
  {
    layout: "tells the reviewer's value and score from the unit's own",
    rows: [
      "2024年项目支出绩效自评复核表 | <12",
      "项目名称 | < | 信息化运维 | <10",
      "一级指标 | 二级指标 | 三级指标 | 指标性质 | 年度指标值 | 度量单位 | 自评完成值 | 复核完成值 | 权重 | 自评得分 | 复核得分 | 偏离度 | 备注",
      "产出指标 | 数量指标 | 巡检 | ≥ | 12 | 次 | 12 | 10 | 50 | 50 | 41.67 | 16.67% | 缺记录",
      "效益指标 | 社会效益指标 | 保障 | 定性 | 好 | | 好 | 好 | 50 | 50 | 50",
      "合计 | <7 | 100 | 100 | 91.67",
    ],
    forms: [
      {
        family: "reviewer-sheet",
        indicatorRows: "4-5",
        columns: {
          name: "C",
          target: "E",
          actual: "G",
          reviewedActual: "H",
          weight: "I",
          score: "J",
          reviewedScore: "K",
          deviationNote: "M",
        },
        total: { row: 6, weight: "I6", score: "J6" },
      },
    ],
    nationalRules: true,
  },
  {
    layout: "tells the reviewer's columns by the labels above them",
    rows: [
      "项目支出绩效自评复核表 | <9",
      "项目名称 | < | 信息化运维 | <7",
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 分值 | 自评 | < | 复核 | < | 复核说明",
      "^ | ^ | ^ | ^ | ^ | 完成值 | 得分 | 完成值 | 得分 | ^",
      "产出指标 | 数量指标 | 巡检 | ≥12次 | 50 | 12次 | 50 | 10次 | 41.67 | 缺记录",
      "效益指标 | 社会效益指标 | 保障 | 好 | 50 | 好 | 50 | 好 | 50",
      "总分 | <3 | 100 | | 100 | | 91.67",
    ],
    forms: [
      {
        family: "reviewer-sheet",
        indicatorRows: "5-6",
        columns: {
          name: "C",
          target: "D",
          weight: "E",
          actual: "F",
          score: "G",
          reviewedActual: "H",
          reviewedScore: "I",
        },
        total: { row: 7, weight: "E7", score: "G7" },
      },
    ],
  },
  {
    layout: "reads a flat export as one form for every project",
    rows: [
      "序号 | 单位编码 | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标符号 | 指标值 | 单位 | 完成值 | 设定权重 | 实际权重 | 自评得分 | 扣减分 | 核查分数 | 偏差原因 | 审核意见",
      "1 | '101001 | 县财政局 | 运维费 | 产出指标 | 数量指标 | 次数 | ≥ | 12 | 次 | 12 | 45 | 50 | 50 | 0 | 50 | | 通过",
      "2 | '101001 | 县财政局 | 运维费 | 效益指标 | 社会效益指标 | 影响 | 定性 | 好 | | 好 | 45 | 50 | 48 | 2 | 48 | x | 通过",
      "3 | '101001 | 县财政局 | 培训费 | 产出指标 | 数量指标 | 人数 | ≥ | 100 | 人 | 90 | 90 | 100 | 90 | 10 | 90 | 疫情 | 通过",
    ],
    forms: [
      {
        kind: "indicatorList",
        projectName: "D2",
        indicatorRows: "2-3",
        columns: {
          name: "G",
          target: "I",
          actual: "K",
          weight: "M",
          score: "N",
          deviationNote: "Q",
          reviewedScore: "P",
        },
      },
      { projectName: "D4", indicatorRows: "4" },
    ],
  },
  {
    layout: "reads past a reviewer's opinion",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 | 复核意见",
      "产出指标 | 数量指标 | a | 3个 | 3个 | 100 | 100 | | 属实",
      "总分 | <4 | 100 | 100",
      "财政部门意见 | 同意 | <7",
    ],
    forms: [
      {
        indicatorRows: "4",
        columns: { name: "C", score: "G", deviationNote: "H" },
        total: { row: 5, score: "G5" },
      },
    ],
  },
  {
    layout: "takes the unit's own score and not the system's",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 系统计算得分 | 自评得分 | 偏差原因",
      "产出指标 | 数量指标 | a | 3个 | 3个 | 100 | 100 | 98 | x",
      "总分 | | | | | 100 | 100 | 98",
    ],
    forms: [
      {
        indicatorRows: "4",
        columns: { weight: "F", score: "H", deviationNote: "I" },
        total: { row: 5, score: "H5" },
      },
    ],
  },
];
