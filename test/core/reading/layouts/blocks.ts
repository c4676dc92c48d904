/** Parts that several layouts have in common. */
import type { ExpectedForm, FundingColumns, IndicatorColumns } from "../../../support/layout";

/** Title, year, project and departments of the ministry's form: 4 rows of nine columns. */
export const ministryHead: readonly string[] = [
  "项目支出绩效自评表 | <8",
  "（2023年度） | <8",
  "项目名称 | < | 道路养护经费 | <6",
  "主管部门 | < | 市交通局 | <2 | 实施单位 | < | 市公路中心 | <",
];

/** The funding block of the ministry's form: labels and 4 rows. */
export const ministryFunding: readonly string[] = [
  "项目资金\n（万元） | | < | 年初\n预算数 | 全年\n预算数 | 全年\n执行数 | 分值 | 执行率 | 得分",
  "^ | 年度资金总额 | < | 100 | 120 | 108 | 10 | 0.9 | 9",
  "^ | 其中：当年财政拨款 | < | 100 | 110 | 98 | — | | —",
  "^ | 上年结转资金 | < | 0 | 10 | 10 | — | | —",
  "^ | 其他资金 | < | | | | — | | —",
];

/** The objective of the ministry's form: labels and one row. */
export const ministryObjective: readonly string[] = [
  "年度\n总体\n目标 | 预期目标 | <3 | 实际完成情况 | <3",
  "^ | 养护道路100公里。 | <3 | 养护道路98公里。 | <3",
];

/** The indicator rows of the ministry's form below their labels: 6 rows. */
export const ministryIndicatorRows: readonly string[] = [
  "^ | 产出指标\n（50分） | 数量指标 | 养护里程 | ≥100公里 | 98公里 | 20 | 19.6 | 雨季停工，明年提前安排",
  "^ | ^ | ^ | 设备台数 | 5台 | 5台 | 10 | 10",
  "^ | ^ | 质量指标 | 验收合格率 | ≥95% | 96% | 10 | 10",
  "^ | ^ | 时效指标 | 完成时间 | 12月底前 | 11月 | 10 | 10",
  "^ | 效益指标\n（30分） | 社会效益指标 | 通行效率 | 显著提升 | 显著提升 | 30 | 30",
  "^ | 满意度指标\n（10分） | 服务对象\n满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10",
];

/** The labels of the ministry's indicators: nine columns. */
export const ministryLabels =
  "绩\n效\n指\n标 | 一级\n指标 | 二级指标 | 三级指标 | 年度\n指标值 | 实际\n完成值 | 分值 | 得分 | 偏差原因分析\n及改进措施";

/** The indicator block of the ministry's form: labels and 6 rows. */
export const ministryIndicators: readonly string[] = [ministryLabels, ...ministryIndicatorRows];

/** The total row of the ministry's form. */
export const ministryTotal: readonly string[] = ["总分 | <5 | 100 | 98.6"];

/** The ministry's whole form: 19 rows. */
export const ministryForm: readonly string[] = [
  ...ministryHead,
  ...ministryFunding,
  ...ministryObjective,
  ...ministryIndicators,
  ...ministryTotal,
];

/** Where the ministry's nine columns have the values of an indicator. */
export const nineColumns: IndicatorColumns = {
  name: "D",
  target: "E",
  actual: "F",
  weight: "G",
  score: "H",
  deviationNote: "I",
};

/** Where the ministry's nine columns have the values of a funding row. */
export const nineFundingColumns: FundingColumns = {
  originalBudget: "D",
  finalBudget: "E",
  actualExpenditure: "F",
  weight: "G",
  executionRate: "H",
  score: "I",
};

/** What must be read of `ministryForm` where it begins in the first row. */
export const ministryReading: ExpectedForm = {
  family: "mof-2020",
  kind: "project",
  amountUnit: "万元",
  projectName: "C3",
  lineDepartment: "C4",
  implementingUnit: "H4",
  fiscalYear: 2023,
  objective: { expected: "B11", achieved: "F11" },
  funding: { 6: "total", 7: "currentAppropriation", 8: "carryover", 9: "otherFunds" },
  fundingTotal: { row: 6, ...nineFundingColumns },
  indicatorRows: "13-18",
  columns: nineColumns,
  dimensions: { output: "13-16", outcome: "17", satisfaction: "18" },
  categories: {
    quantity: "13-14",
    quality: "15",
    timeliness: "16",
    socialOutcome: "17",
    beneficiarySatisfaction: "18",
  },
  skippedRows: "",
  total: { row: 19, weight: "G19", score: "H19" },
};

/** The management block (资金管理情况) of a transfer payment's form: labels and 7 rows. */
export const managementRows: readonly string[] = [
  "资金管理情况 | | 情况说明 | <2 | 存在问题和改进措施 | <",
  "^ | 分配科学性 | 按因素法分配 | <2 | 无 | <",
  "^ | 下达及时性 | 30日内下达 | <2 | 无 | <",
  "^ | 拨付合规性 | 国库集中支付 | <2 | 无 | <",
  "^ | 使用规范性 | 按规定使用 | <2 | 无 | <",
  "^ | 执行准确性 | 按计划执行 | <2 | 无 | <",
  "^ | 预算绩效管理情况 | 同步下达绩效目标 | <2 | 无 | <",
  "^ | 支出责任履行情况 | 履行到位 | <2 | 无 | <",
];

/** The least head a form has: 2 rows. */
export const smallHead: readonly string[] = ["项目支出绩效自评表", "项目名称 | x"];

/** The labels of the indicators without a block name: columns A to G. */
export const sevenLabels = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分";

/** Two indicators below `sevenLabels` that have 100 points together. */
export const twoIndicators: readonly string[] = [
  "产出指标 | 数量指标 | a | 3个 | 3个 | 60 | 60",
  "效益指标 | 社会效益指标 | b | 好 | 好 | 40 | 40",
];
