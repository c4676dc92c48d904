import type { IndicatorColumns, Layout } from "../../../support/layout";
import {
  ministryHead,
  ministryIndicatorRows,
  ministryIndicators,
  ministryTotal,
  nineColumns,
  smallHead,
  twoIndicators,
} from "./blocks";

type Role = "target" | "actual" | "weight" | "score" | "deviationNote";

const columns: IndicatorColumns = {
  target: "D",
  actual: "E",
  weight: "F",
  score: "G",
  deviationNote: "H",
};

/** The usual label of every column that is worded differently below. */
const usualLabels: Readonly<Record<Role, string>> = {
  target: "年度指标值",
  actual: "实际完成值",
  weight: "分值",
  score: "得分",
  deviationNote: "偏差原因分析",
};

const wordings: Readonly<Record<Role, readonly string[]>> = {
  target: [
    "指标值（计划）",
    "年度绩效指标值",
    "指标目标值",
    "年度目标",
    "绩效目标",
    "目标值（标准值）",
    "计划完成值",
    "预期完成值",
    "目标完成值",
    "应完成值",
    "计划指标",
    "年度绩效目标值",
    "预期目标值",
    "年初设定值",
    "标准值",
    "年初绩效目标值",
    "绩效标准",
    "指标要求",
  ],
  actual: [
    "完成情况",
    "全年完成情况",
    "指标完成情况",
    "实际完成指标值",
    "年度实际完成值",
    "全年实际完成情况",
    "实际完成情况（自评）",
    "本年完成值",
    "目标完成情况",
    "年度完成情况",
    "实际达成值",
    "实际值",
    "年度指标完成值",
    "2023年实际完成",
    "指标实际值",
    "全年实际完成值",
    "实际完成数",
    "全年完成数",
    "实际完成",
    "完成数",
    "自评实际完成值",
    "年度指标实际完成情况",
    "绩效目标完成情况",
  ],
  weight: [
    "权重",
    "指标权重（%）",
    "标准分",
    "规定分值",
    "权重分",
    "分值（100）",
    "分值/权重",
    "指标分值",
    "总分值",
    "标准分数",
    "基本分",
    "分  值",
    "单项分值",
    "满分",
  ],
  score: [
    "评分",
    "自评分",
    "评价得分",
    "实得分",
    "自评结果得分",
    "考核得分",
    "最终得分",
    "自评得分（分）",
    "单位自评分",
    "得分情况",
    "自评分值",
    "自评",
    "评分结果",
    "实际得分",
    "自评打分",
  ],
  deviationNote: [
    "未完成原因",
    "备注",
    "情况说明",
    "偏差分析",
    "扣分依据",
    "未达标原因",
    "原因分析",
    "差异说明",
    "未完成情况说明",
    "扣分说明",
    "存在问题",
    "偏差说明",
    "扣分原因",
    "说明",
    "未完成原因及改进措施",
    "完成情况说明",
    "偏差情况说明",
  ],
};

/** One layout for every wording; the other columns keep their usual labels. */
const columnWordings: readonly Layout[] = (Object.keys(wordings) as Role[]).flatMap((role) =>
  wordings[role].map((wording) => ({
    layout: `takes the column ${wording} as the ${role}`,
    rows: [
      ...smallHead,
      `一级指标 | 二级指标 | 三级指标 | ${Object.values({ ...usualLabels, [role]: wording }).join(" | ")}`,
      ...twoIndicators.map((row) => `${row} | 原因`),
      "总分 | | | | | 100 | 100",
    ],
    forms: [{ indicatorRows: "4-5", columns }],
  })),
);

const blockNames: readonly string[] = [
  "年度绩效目标",
  "绩效目标",
  "年度绩效指标",
  "绩效指标完成情况",
  "年度绩效指标完成情况",
  "指标完成情况",
  "绩效指标\n（90分）",
  "项目绩效指标",
  "绩效评价指标",
  "自评指标",
];

/** One layout for every name of the indicator block, whose column also holds the total's label. */
const blockWordings: readonly Layout[] = blockNames.map((name) => ({
  layout: `reads the indicator block that is named ${name.replace(/\n/g, "")}`,
  rows: [
    ...ministryHead,
    `${name} | 一级\n指标 | 二级指标 | 三级指标 | 年度\n指标值 | 实际\n完成值 | 分值 | 得分 | 偏差原因分析\n及改进措施`,
    ...ministryIndicatorRows,
    ...ministryTotal,
  ],
  forms: [
    {
      indicatorRows: "6-11",
      columns: nineColumns,
      dimensions: { output: "6-9", outcome: "10", satisfaction: "11" },
      total: { row: 12, weight: "G12", score: "H12" },
    },
  ],
}));

const totalNames: readonly string[] = [
  "合计",
  "自评得分",
  "得分合计",
  "自评总分",
  "总 计",
  "总得分",
  "绩效自评总得分",
  "合计得分",
  "总分（100分）",
  "总分值",
  "自评分合计",
  "综合得分",
  "项目自评总分",
];

/** One layout for every name of the total row. */
const totalWordings: readonly Layout[] = totalNames.map((name) => ({
  layout: `takes the row ${name} as the total`,
  rows: [...ministryHead, ...ministryIndicators, `${name} | <5 | 100 | 98.6`, "填表人：张三 | <8"],
  forms: [{ indicatorRows: "6-11", total: { row: 12, weight: "G12", score: "H12" } }],
}));

/** The words by which columns, the indicator block and the total are known. */
export const headerWordings: readonly Layout[] = [
  ...columnWordings,
  ...blockWordings,
  ...totalWordings,
];
