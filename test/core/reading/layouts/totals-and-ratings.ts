import type { Layout } from "../../../support/layout";
import {
  ministryForm,
  ministryHead,
  ministryIndicators,
  ministryReading,
  ministryTotal,
  sevenLabels,
  smallHead,
  twoIndicators,
} from "./blocks";

/** The total (总分) and the rating, in the table, below it and above it. */
export const totalsAndRatings: readonly Layout[] = [
  {
    layout: "reads a total whose label covers the column of weights",
    rows: [...ministryHead, ...ministryIndicators, "总分 | <6 | 98.6"],
    forms: [{ indicatorRows: "6-11", total: { row: 12, weight: null, score: "H12" } }],
    nationalRules: true,
  },
  {
    layout: "finds the total by a label in the column of names",
    rows: [
      ...smallHead,
      sevenLabels,
      "产出指标 | 数量指标 | a | '1 | '1 | 100 | 100",
      "| | 合计 | | | 100 | 100",
    ],
    forms: [{ indicatorRows: "4", total: { row: 5, weight: "F5", score: "G5" } }],
  },
  {
    layout: "reads a total in the text of a cell",
    rows: [...ministryHead, ...ministryIndicators, "自评总分：98.6分 | <8"],
    forms: [{ indicatorRows: "6-11", total: { row: null, score: "A12" } }],
  },
  {
    layout: "reads the total and the rating above the table",
    rows: [
      ...ministryHead,
      "自评总分 | < | 98.6 | <2 | 自评等级 | < | 优 | <",
      ...ministryIndicators,
    ],
    forms: [
      {
        indicatorRows: "7-12",
        total: { row: null, score: "C5" },
        rating: { cell: "H5", value: "优" },
      },
    ],
  },
  {
    layout: "reads the rating below the form and no unticked box",
    rows: [
      ...ministryForm,
      "自评等级：优 | <8",
      "评价等级 | 优□ 良☑ 中□ 差□ | <7",
      "自评人员签字： | <8",
    ],
    forms: [{ ...ministryReading, rating: { cell: "A20", value: "优" } }],
  },
  {
    layout: "finds the total below a blank row",
    rows: [...ministryHead, ...ministryIndicators, "", ...ministryTotal],
    forms: [{ indicatorRows: "6-11", total: { row: 13, weight: "G13", score: "H13" } }],
  },
  {
    layout: "finds the total below five blank rows",
    rows: [...ministryHead, ...ministryIndicators, ...Array<string>(5).fill(""), ...ministryTotal],
    forms: [{ indicatorRows: "6-11", total: { row: 17, weight: "G17", score: "H17" } }],
  },
  {
    layout: "takes 得 分 in the first column as the total",
    rows: [
      ...smallHead,
      sevenLabels,
      "产出指标 | 数量指标 | a | 3个 | 3个 | 100 | 100",
      "得  分 | <4 | 100 | 100",
    ],
    forms: [{ indicatorRows: "4", total: { row: 5, weight: "F5", score: "G5" } }],
  },
  {
    layout: "reads the total and the rating as lines below the table",
    rows: [
      ...smallHead,
      sevenLabels,
      ...twoIndicators,
      "自评得分：100分 | <6",
      "自评等级：优 | <6",
    ],
    forms: [
      {
        indicatorRows: "4-5",
        total: { row: null, score: "A6" },
        rating: { cell: "A7", value: "优" },
      },
    ],
  },
  {
    layout: "reads the rating beside the total",
    rows: [...smallHead, sevenLabels, ...twoIndicators, "自评总分 | 100 | | 评价等级 | 优"],
    forms: [{ indicatorRows: "4-5", rating: { cell: "E6", value: "优" } }],
  },
  {
    layout: "finds the total without a score",
    rows: [...smallHead, sevenLabels, ...twoIndicators, "合    计 | | | | | 100"],
    forms: [{ indicatorRows: "4-5", total: { row: 6, weight: "F6", score: "G6" } }],
  },
  {
    layout: "finds the total by a label in the second column",
    rows: [
      ...smallHead,
      "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
      "| 产出指标 | 数量指标 | a | 3个 | 3个 | 60 | 60",
      "| 效益指标 | 社会效益指标 | b | 好 | 好 | 40 | 40",
      "| 总分 | <4 | 100 | 100",
    ],
    forms: [{ indicatorRows: "4-5", total: { row: 6, weight: "G6", score: "H6" } }],
  },
  {
    layout: "reads score and rating after their labels in place of a total row",
    rows: [...smallHead, sevenLabels, ...twoIndicators, "自评得分：100 | <3 | 自评等级：优 | <2"],
    forms: [
      {
        indicatorRows: "4-5",
        total: { row: null, score: "A6" },
        rating: { cell: "E6", value: "优" },
      },
    ],
  },
  {
    layout: "reads the total by the columns of the indicators, apart from them as well",
    rows: [
      ...smallHead,
      sevenLabels,
      ...twoIndicators,
      "备注：本表由单位填报。 | <6",
      "总分 | <4 | 100 | 100",
    ],
    forms: [{ indicatorRows: "4-5", total: { row: 7, weight: "F7", score: "G7" } }],
  },
];
