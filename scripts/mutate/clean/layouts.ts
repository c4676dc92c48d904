import type { CleanRow } from "./clean-row";
import type { Content } from "./sheet-of";

type Row = readonly Content[];

/** Money of a form in 万元; the rate is a ratio. */
export type FundingFigures = {
  readonly original: number;
  readonly carried: number;
  readonly final: number;
  readonly spentNow: number;
  readonly spent: number;
  readonly rate: number;
  readonly score: number;
};

/** How one kind of table arranges the same facts; twelve rows stand above the indicators. */
export type Layout = {
  head(facts: { project: string; department: string; unit: string }): readonly Row[];
  funding(figures: FundingFigures): readonly Row[];
  readonly columns: Row;
  row(row: CleanRow): Row;
  total(score: number): Row;
  readonly totalMergeTo: string;
  readonly merges: readonly string[];
};

const head: Layout["head"] = ({ project, department, unit }) => [
  ["项目支出绩效自评表"],
  ["（2023年度）"],
  ["项目名称", null, project],
  ["主管部门", null, department, null, null, "实施单位", null, unit],
];

const percent = (rate: number): string => `${Number((rate * 100).toFixed(2))}%`;

/** 项目支出绩效自评表 of 财预〔2020〕10号. */
const ministry: Layout = {
  head,
  funding: ({ original, carried, final, spentNow, spent, rate, score }) => [
    [
      "项目资金\n（万元）",
      null,
      null,
      "年初\n预算数",
      "全年\n预算数",
      "全年\n执行数",
      "分值",
      "执行率",
      "得分",
    ],
    [null, "年度资金总额", null, original, final, spent, 10, rate, score],
    [null, "其中：当年财政拨款", null, original, original, spentNow, "—", null, "—"],
    [null, "上年结转资金", null, 0, carried, carried, "—", null, "—"],
    [null, "其他资金", null, 0, 0, 0, "—", null, "—"],
  ],
  columns: [
    "绩效指标",
    "一级指标",
    "二级指标",
    "三级指标",
    "年度\n指标值",
    "实际\n完成值",
    "分值",
    "得分",
    "偏差原因分析\n及改进措施",
  ],
  row: ({ name, target, actual, weight, score, note }) => [
    name,
    target,
    actual,
    weight,
    score,
    note,
  ],
  total: (score) => ["总分", null, null, null, null, null, 100, score],
  totalMergeTo: "F",
  merges: [
    "A1:I1",
    "A2:I2",
    "A3:B3",
    "C3:I3",
    "A4:B4",
    "C4:E4",
    "F4:G4",
    "H4:I4",
    "A5:A9",
    "A10:A11",
    "B10:E10",
    "F10:I10",
    "B11:E11",
    "F11:I11",
  ],
};

/** The table for transfer payments: 分值 before the target, A and B in the headers, the rate as text. */
const transfer: Layout = {
  head,
  funding: ({ original, carried, final, spentNow, spent, rate, score }) => [
    [
      "项目资金\n（万元）",
      null,
      null,
      "年初预算数",
      "全年预算数（A）",
      "全年执行数（B）",
      "分值",
      "执行率（B/A）",
      "得分",
    ],
    [null, "年度资金总额", null, original, final, spent, 10, percent(rate), score],
    [null, "其中：本年财政拨款", null, original, original, spentNow, "—", null, "—"],
    [null, "上年结转资金", null, 0, carried, carried, "—", null, "—"],
    [null, "其他资金", null, 0, 0, 0, "—", null, "—"],
  ],
  columns: [
    "绩效指标",
    "一级指标",
    "二级指标",
    "三级指标",
    "分值",
    "年度指标值",
    "全年实际值",
    "得分",
    "未完成原因及拟采取的改进措施",
  ],
  row: ({ name, target, actual, weight, score, note }) => [
    name,
    weight,
    target,
    actual,
    score,
    note,
  ],
  total: (score) => ["总分", null, null, null, 100, null, null, score],
  totalMergeTo: "D",
  merges: ministry.merges,
};

/** The layouts that the bench makes clean forms of. */
export const LAYOUTS: readonly Layout[] = [ministry, ministry, transfer];
