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
  {
    layout: "reads a department and a unit with their codes in one row, and the values of each",
    rows: [
      "项目支出绩效自评表",
      "项目名称 | x | < | <",
      "预算部门及编码 | 101-市农业局 | 预算单位及编码 | 101002-市农广校",
      sevenLabels,
      ...twoIndicators,
    ],
    forms: [{ lineDepartment: "B3", implementingUnit: "D3", indicatorRows: "5-6" }],
  },
  {
    layout: "reads values below their labels",
    rows: [
      "项目支出绩效自评表 | <6",
      "项目名称 | < | 主管部门 | < | 实施单位 | <2",
      "道路养护经费 | < | 市交通局 | < | 市公路中心 | <2",
      sevenLabels,
      ...twoIndicators,
    ],
    forms: [
      { projectName: "A3", lineDepartment: "C3", implementingUnit: "E3", indicatorRows: "5-6" },
    ],
  },
  {
    layout: "reads a label without a value as blank, though another row follows",
    rows: [
      "项目支出绩效自评表 | <6",
      "项目名称 | | 主管部门 | 市交通局",
      sevenLabels,
      ...twoIndicators,
    ],
    forms: [{ projectName: "B2", lineDepartment: "D2", indicatorRows: "4-5" }],
    errors: ["SE103"],
  },
  {
    layout: "reads two labels with their values in one cell",
    rows: [
      "2023年度项目支出绩效自评表",
      "项目名称：道路养护 二期：续建",
      "主管部门：市交通局        实施单位：市公路中心    联系电话：0311-0000000",
      sevenLabels,
      ...twoIndicators,
    ],
    forms: [
      { projectName: "A2", lineDepartment: "A3", implementingUnit: "A3", indicatorRows: "5-6" },
    ],
  },
  {
    layout: "does not take 单位： beside 万元 for an organisation",
    rows: [
      "项目支出绩效自评表 | <6",
      "2023年度 | <4 | 单位： | 万元",
      "项目名称 | x",
      sevenLabels,
      ...twoIndicators,
    ],
    forms: [{ implementingUnit: null, fiscalYear: 2023, indicatorRows: "5-6" }],
  },
  {
    layout: "reads the project's name and code under one label",
    rows: [
      "项目支出绩效自评表",
      "项目名称及代码 | 内涵建设[42000022T0001]",
      sevenLabels,
      ...twoIndicators,
    ],
    forms: [{ projectName: "B2", indicatorRows: "4-5" }],
  },
  {
    layout: "reads the year on a line of its own above the title",
    rows: [
      "某县第一中学 | <6",
      "2022年度 | <6",
      "项目支出绩效自评表 | <6",
      "项目名称 | x",
      sevenLabels,
      ...twoIndicators,
      "总分 | <4 | 100 | 100",
      "2023年度 | <6",
      "项目支出绩效自评表 | <6",
      "项目名称 | y",
      sevenLabels,
      ...twoIndicators,
      "总分 | <4 | 100 | 100",
    ],
    forms: [
      { title: "A3", fiscalYear: 2022, indicatorRows: "6-7", total: { row: 8 } },
      { title: "A10", fiscalYear: 2023, indicatorRows: "13-14", total: { row: 15 } },
    ],
  },
];
