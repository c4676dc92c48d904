import type { Layout } from "../../../support/layout";
import {
  ministryFunding,
  ministryHead,
  ministryIndicators,
  ministryTotal,
  sevenLabels,
  smallHead,
  twoIndicators,
} from "./blocks";

/** The objective (年度总体目标) and the head of the form: project, department, unit, year. */
export const objectivesAndHeads: readonly Layout[] = [
  {
    layout: "reads goals numbered over several rows",
    rows: [
      ...ministryHead,
      ...ministryFunding,
      "年度\n总体\n目标 | 预期目标 | <3 | 实际完成情况 | <3",
      "^ | 目标1：养护道路 | <3 | 目标1：完成 | <3",
      "^ | 目标2：更新设备 | <3 | 目标2：完成 | <3",
      "^ | 目标3：…… | <3 | | <3",
      ...ministryIndicators,
      ...ministryTotal,
    ],
    forms: [
      {
        objective: { expected: "B11", achieved: "F11" },
        funding: { 6: "total", 7: "currentAppropriation", 8: "carryover", 9: "otherFunds" },
        indicatorRows: "15-20",
        total: { row: 21, weight: "G21", score: "H21" },
      },
    ],
  },
  {
    layout: "reads an objective and its achievement in one row each, without labels of columns",
    rows: [
      ...ministryHead,
      ...ministryFunding,
      "年度总体目标 | < | 养护道路100公里，更新设备5台。 | <6",
      "年度总体目标完成情况 | < | 养护道路98公里，设备5台全部到位。 | <6",
      ...ministryIndicators,
      ...ministryTotal,
    ],
    forms: [
      {
        objective: { expected: "C10", achieved: "C11" },
        funding: { 6: "total", 7: "currentAppropriation", 8: "carryover", 9: "otherFunds" },
        indicatorRows: "13-18",
        total: { row: 19, weight: "G19", score: "H19" },
      },
    ],
  },
  {
    layout: "reads the objective's labels and texts in one row",
    rows: [
      ...ministryHead,
      "年度总体目标 | < | 预期目标 | 养护100公里 | < | 实际完成情况 | 养护98公里 | <2",
      ...ministryIndicators,
      ...ministryTotal,
    ],
    forms: [{ objective: { expected: "D5", achieved: "G5" }, indicatorRows: "7-12" }],
  },
  {
    layout: "reads the objective's labels to the left of their texts",
    rows: [
      ...smallHead,
      "年度总体目标 | 预期目标 | 养护100公里",
      "| 实际完成情况 | 养护98公里",
      "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
      "| 产出指标 | 数量指标 | a | 3个 | 3个 | 100 | 100",
      "总分 | | | | | | 100 | 100",
    ],
    forms: [
      {
        objective: { expected: "C3", achieved: "C4" },
        indicatorRows: "6",
        total: { row: 7, weight: "G7", score: "H7" },
      },
    ],
  },
  {
    layout: "reads labels and values in one cell each",
    rows: [
      "项目支出绩效自评表（2022年度）",
      "项目名称：党建经费 | | | | 主管部门：县委组织部",
      "实施单位：组织部办公室 | | | | 金额单位：万元",
      sevenLabels,
      "产出指标 | 数量指标 | a | 1个 | 1个 | 100 | 100",
      "总分 | | | | | 100 | 100",
    ],
    forms: [
      {
        amountUnit: "万元",
        projectName: "A2",
        lineDepartment: "E2",
        implementingUnit: "A3",
        fiscalYear: 2022,
        indicatorRows: "5",
      },
    ],
    nationalRules: true,
  },
  {
    layout: "reads the year and the unit beside their labels, and no code as the name",
    rows: [
      "项目支出绩效自评表",
      "项目名称 | 农田建设 | 项目编码 | '1300",
      "预算年度 | 2023 | 预算单位名称 | 县农业局",
      sevenLabels,
      "产出指标 | 数量指标 | a | 3个 | 3个 | 100 | 100",
      "总分 | | | | | 100 | 100",
    ],
    forms: [{ projectName: "B2", implementingUnit: "D3", fiscalYear: 2023, indicatorRows: "5" }],
  },
  {
    layout: "reads 填报单位（盖章） as the unit, and no date or telephone number as anything",
    rows: [
      "项目支出绩效自评表",
      "填报单位（盖章）：县医院 | | | | 填报日期：2024年3月8日",
      "项目名称 | x",
      sevenLabels,
      ...twoIndicators,
      "总分 | | | | | 100 | 100",
      "填报人：张 | | 审核人：李 | | 联系电话：13800000000",
    ],
    forms: [
      {
        implementingUnit: "A2",
        projectName: "B3",
        indicatorRows: "5-6",
        total: { row: 7, score: "G7" },
      },
    ],
  },
  {
    layout: "takes 单位：万元 as the unit of amounts and not as an organisation",
    rows: ["项目支出绩效自评表", "单位：万元", "项目名称 | x", sevenLabels, ...twoIndicators],
    forms: [
      { amountUnit: "万元", implementingUnit: null, projectName: "B3", indicatorRows: "5-6" },
    ],
  },
  {
    layout: "reads the year and the unit of amounts in one cell",
    rows: [
      "项目支出绩效自评表",
      "（2023年度）          单位：万元",
      "项目名称 | x",
      sevenLabels,
      ...twoIndicators,
    ],
    forms: [{ amountUnit: "万元", fiscalYear: 2023, projectName: "B3", indicatorRows: "5-6" }],
  },
  {
    layout: "reads the year from 填报年度 and the unit from 填报单位",
    rows: [
      "项目支出绩效自评表",
      "填报年度：2023年 | | 填报单位：县农业局",
      "项目名称 | x",
      sevenLabels,
      ...twoIndicators,
    ],
    forms: [{ fiscalYear: 2023, implementingUnit: "C2", indicatorRows: "5-6" }],
  },
  {
    layout: "takes no year from the date of filling in or the project's name",
    rows: [
      "项目支出绩效自评表",
      "填报日期：2024年3月5日",
      "项目名称 | 2022年农田建设",
      sevenLabels,
      ...twoIndicators,
    ],
    forms: [{ fiscalYear: null, indicatorRows: "5-6" }],
  },
];
