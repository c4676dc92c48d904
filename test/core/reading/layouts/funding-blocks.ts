import type { Layout } from "../../../support/layout";
import {
  ministryHead,
  ministryIndicators,
  ministryObjective,
  ministryTotal,
  nineColumns,
  nineFundingColumns,
  sevenLabels,
  smallHead,
  twoIndicators,
} from "./blocks";

/** The funding block (项目资金): its rows, its labels, its units. */
export const fundingBlocks: readonly Layout[] = [
  {
    layout: "finds the total above funds of every level of government",
    rows: [
      ...ministryHead,
      "项目资金\n（万元） | | < | 年初\n预算数 | 全年\n预算数 | 全年\n执行数 | 分值 | 执行率 | 得分",
      "^ | 资金总额 | < | 500 | 500 | 480 | 10 | 96% | 9.6",
      "^ | 其中：中央财政资金 | < | 100 | 100 | 100 | — | 100% | —",
      "^ | 省级财政资金 | < | 100 | 100 | 100 | — | 100% | —",
      "^ | 市县财政资金 | < | 100 | 100 | 80 | — | 80% | —",
      "^ | 政府性基金 | < | 50 | 50 | 50 | — | 100% | —",
      "^ | 财政专户管理资金 | < | 50 | 50 | 50 | — | 100% | —",
      "^ | 单位资金 | < | 50 | 50 | 50 | — | 100% | —",
      "^ | 上级补助 | < | 50 | 50 | 50 | — | 100% | —",
      ...ministryObjective,
      ...ministryIndicators,
      ...ministryTotal,
    ],
    forms: [
      {
        objective: { expected: "B15", achieved: "F15" },
        fundingTotal: { row: 6, ...nineFundingColumns },
        indicatorRows: "17-22",
      },
    ],
    errors: ["SE601"],
  },
  {
    layout: "finds the total that stands last",
    rows: [
      ...ministryHead,
      "项目资金\n（万元） | | < | 年初\n预算数 | 全年\n预算数 | 全年\n执行数 | 分值 | 执行率 | 得分",
      "^ | 一般公共预算拨款 | < | 300 | 300 | 300 | | 100%",
      "^ | 政府性基金预算拨款 | < | 100 | 100 | 80 | | 80%",
      "^ | 其他资金 | < | 0 | 0 | 0",
      "^ | 合计 | < | 400 | 400 | 380 | 10 | 95% | 9.5",
      ...ministryObjective,
      ...ministryIndicators,
      ...ministryTotal,
    ],
    forms: [{ fundingTotal: { row: 9, ...nineFundingColumns }, indicatorRows: "13-18" }],
    errors: ["SE601"],
  },
  {
    layout: "reads labels over two rows",
    rows: [
      ...ministryHead,
      "项目资金\n（万元） | 资金来源 | < | 预算数 | < | 全年执行数 | 分值 | 执行率 | 得分",
      "^ | ^ | ^ | 年初预算数 | 调整后预算数 | ^ | ^ | ^ | ^",
      "^ | 年度资金总额 | < | 100 | 120 | 108 | 10 | 90% | 9",
      "^ | 其中：财政拨款 | < | 100 | 120 | 108 | — | 90% | —",
      ...ministryObjective,
      ...ministryIndicators,
      ...ministryTotal,
    ],
    forms: [
      {
        funding: { 7: "total", 8: "currentAppropriation" },
        fundingTotal: { row: 7, ...nineFundingColumns },
        indicatorRows: "12-17",
      },
    ],
  },
  {
    layout: "reads labels with (A), (B) and B/A, and a rate in percent without a sign",
    rows: [
      "项目支出绩效自评表",
      "项目名称 | 甲",
      "项目资金（万元） | | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率%（B/A×100%） | 得分",
      "| 年度资金总额 | 20 | 20 | 15 | 10 | 75 | 7.5",
      "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值（A） | 实际完成值（B） | 分值（100分） | 得分（自评） | 偏差原因分析及改进措施",
      "| 产出指标 | 数量指标 | 次数 | 3次 | 3次 | 90 | 90",
      "总分 | | | | | | 100 | 97.5",
    ],
    forms: [
      {
        fundingTotal: {
          row: 4,
          originalBudget: "C",
          finalBudget: "D",
          actualExpenditure: "E",
          weight: "F",
          executionRate: "G",
          score: "H",
        },
        indicatorRows: "6",
        columns: nineColumns,
        values: { 4: { executionRate: 0.75 } },
      },
    ],
  },
  {
    layout: "takes the unit from a line above the table",
    rows: [
      "项目支出绩效自评表 | <8",
      "2023年度 | | | | | | | 单位：元",
      "项目名称 | < | 乙 | <6",
      "项目资金 | | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
      "^ | 年度资金总额 | < | 1,234,567.80 | 1234567.8 | 1234567.8 | 10 | 1 | 10",
      ...ministryIndicators,
      ...ministryTotal,
    ],
    forms: [
      {
        amountUnit: "元",
        fiscalYear: 2023,
        projectName: "C3",
        fundingTotal: { row: 5, ...nineFundingColumns },
        indicatorRows: "7-12",
        values: { 5: { originalBudget: 1234567.8 } },
      },
    ],
    errors: ["SE601"],
  },
  {
    layout: "reads 其中： in a column of its own, merged down",
    rows: [
      ...ministryHead,
      "项目资金\n（万元） | | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
      "^ | 年度资金总额 | < | 100 | 100 | 90 | 10 | 90% | 9",
      "^ | 其中： | 当年财政拨款 | 60 | 60 | 60 | | 100%",
      "^ | ^ | 上年结转资金 | 30 | 30 | 20 | | 67%",
      "^ | ^ | 其他资金 | 10 | 10 | 10 | | 100%",
      ...ministryObjective,
      ...ministryIndicators,
      ...ministryTotal,
    ],
    forms: [
      {
        funding: { 6: "total", 7: "currentAppropriation", 8: "carryover", 9: "otherFunds" },
        indicatorRows: "13-18",
      },
    ],
  },
  {
    layout: "tells the budget from the money received and the money left",
    rows: [
      ...smallHead,
      "项目资金（万元） | | 年初预算数 | 全年预算数 | 资金到位数 | 全年执行数 | 结余数 | 执行率 | 分值 | 得分",
      "^ | 年度资金总额 | 100 | 100 | 100 | 95 | 5 | 95% | 10 | 9.5",
      "^ | 其中：中央资金 | 50 | 50 | 50 | 50 | 0 | 100%",
      "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
      "| 产出指标 | 数量指标 | a | 3个 | 3个 | 90 | 90",
      "总分 | <5 | 100 | 99.5",
    ],
    forms: [
      {
        fundingTotal: {
          row: 4,
          originalBudget: "C",
          finalBudget: "D",
          actualExpenditure: "F",
          executionRate: "H",
          weight: "I",
          score: "J",
        },
        indicatorRows: "7",
        total: { row: 8, score: "H8" },
      },
    ],
  },
  {
    layout: "takes the unit from the labels of the columns",
    rows: [
      ...smallHead,
      "项目资金 | | 年初预算数（元） | 全年预算数（元） | 全年执行数（元） | 分值 | 执行率 | 得分",
      "^ | 年度资金总额 | 1000000 | 1000000 | 900000 | 10 | 90% | 9",
      "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
      "| 产出指标 | 数量指标 | a | 3个 | 3个 | 60 | 60",
      "总分 | <5 | 100 | 69",
    ],
    forms: [
      {
        amountUnit: "元",
        fundingTotal: {
          row: 4,
          originalBudget: "C",
          finalBudget: "D",
          actualExpenditure: "E",
          weight: "F",
          executionRate: "G",
          score: "H",
        },
        indicatorRows: "6",
      },
    ],
    errors: ["SE301"],
  },
  {
    layout: "finds the total above numbered sources of two levels",
    rows: [
      ...smallHead,
      "预算执行情况（万元） | 资金来源 | 全年预算数 | 全年执行数 | 执行率",
      "^ | 合计 | 100 | 90 | 90%",
      "^ | 一、财政拨款 | 80 | 80 | 100%",
      "^ | （一）中央 | 40 | 40 | 100%",
      "^ | （二）省级 | 40 | 40 | 100%",
      "^ | 二、自筹资金 | 20 | 10 | 50%",
      sevenLabels,
      ...twoIndicators,
    ],
    forms: [
      {
        fundingTotal: { row: 4, finalBudget: "C", actualExpenditure: "D", executionRate: "E" },
        indicatorRows: "10-11",
      },
    ],
  },
  {
    layout: "reads amounts as text with commas and units",
    rows: [
      ...ministryHead,
      "项目资金\n（万元） | | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
      "^ | 年度资金总额 | < | 1,000.00 | 1,200.00万元 | 1,080万 | 10 | 90% | 9分",
      ...ministryIndicators,
      ...ministryTotal,
    ],
    forms: [
      {
        fundingTotal: { row: 6, ...nineFundingColumns },
        indicatorRows: "8-13",
        values: {
          6: { originalBudget: 1000, finalBudget: 1200, actualExpenditure: 1080, score: 9 },
        },
      },
    ],
  },
  {
    layout: "reads a block of one row without a label, by the block's own name",
    rows: [
      ...smallHead,
      "项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
      "^ | 100 | 120 | 108 | 10 | 90% | 9",
      sevenLabels,
      ...twoIndicators,
    ],
    forms: [
      {
        funding: { 4: "total" },
        fundingTotal: {
          row: 4,
          originalBudget: "B",
          finalBudget: "C",
          actualExpenditure: "D",
          weight: "E",
          executionRate: "F",
          score: "G",
        },
        indicatorRows: "6-7",
      },
    ],
    errors: ["SE301"],
  },
  {
    layout: "does not take the numbers of the columns for the total",
    rows: [
      ...smallHead,
      "项目资金（万元） | 栏次 | 年初预算数 | 全年预算数 | 全年执行数",
      "^ | | 1 | 2 | 3",
      "^ | 年度资金总额 | 100 | 120 | 108",
      sevenLabels,
      ...twoIndicators,
    ],
    forms: [{ funding: { 5: "total" }, indicatorRows: "7-8" }],
  },
  {
    layout: "reads budget, expenditure and rate beside their labels in one row",
    rows: [
      ...smallHead,
      "全年预算数 | 120 | 全年执行数 | 108 | 执行率 | 90%",
      sevenLabels,
      ...twoIndicators,
    ],
    forms: [
      {
        fundingTotal: { row: 3, finalBudget: "B", actualExpenditure: "D", executionRate: "F" },
        indicatorRows: "5-6",
      },
    ],
  },
  {
    layout: "leaves out texts that reach over the figures",
    rows: [
      ...smallHead,
      "年度预算申请（万元） | < | | < | 年初预算数 | 全年预算数 | 全年执行数",
      "^ | < | 年度资金总额 | < | 100 | 120 | 108",
      "^ | < | 按收入性质分： | <2 | 按支出性质分： | <",
      "^ | < | 其中：一般公共预算：120 | <2 | 其中：基本支出：80 | <",
      sevenLabels,
      ...twoIndicators,
    ],
    forms: [{ funding: { 4: "total" }, indicatorRows: "8-9" }],
  },
  {
    layout: "does not take 非财政拨款 for an appropriation",
    rows: [
      ...smallHead,
      "项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数",
      "^ | 年度资金总额 | 100 | 120 | 108",
      "^ | 其中：当年财政拨款 | 60 | 80 | 68",
      "^ | 非财政拨款 | 40 | 40 | 40",
      sevenLabels,
      ...twoIndicators,
    ],
    forms: [
      {
        funding: { 4: "total", 5: "currentAppropriation", 6: "otherFunds" },
        indicatorRows: "8-9",
      },
    ],
  },
  {
    layout: "takes none of 基本支出 and 项目支出 for the total",
    rows: [
      "部门整体绩效自评表",
      "部门名称 | x",
      "部门资金（万元） | 资金性质 | 年初预算数 | 全年预算数 | 决算数",
      "^ | 基本支出 | 1000 | 1050 | 1040",
      "^ | 项目支出 | 2000 | 1900 | 1850",
      sevenLabels,
      ...twoIndicators,
    ],
    forms: [{ funding: { 4: "other", 5: "other" }, indicatorRows: "7-8" }],
  },
  {
    layout: "reads a block below the indicators, and none of its rows as an indicator",
    rows: [
      ...smallHead,
      sevenLabels,
      ...twoIndicators,
      "项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分",
      "^ | 年度资金总额 | 100 | 120 | 108 | 10 | 9",
      "总分 | <4 | 110 | 109",
    ],
    forms: [
      {
        funding: { 7: "total" },
        indicatorRows: "4-5",
        total: { row: 8, weight: "F8", score: "G8" },
      },
    ],
    errors: ["SE301", "SE604"],
  },
];
