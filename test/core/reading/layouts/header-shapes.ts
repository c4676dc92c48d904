import type { Layout } from "../../../support/layout";
import { sevenLabels, smallHead, twoIndicators } from "./blocks";

/** Headers of indicators whose labels say little by themselves: over two rows, numbered, or without a label at all. */
export const headerShapes: readonly Layout[] = [
  {
    layout: "takes the meaning of 内容 and 原因说明 from the labels above them",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | <2 | 实际完成值 | 分值 | 得分 | 偏差原因分析 | <2",
      "^ | ^ | ^ | 运算符号 | 内容 | 度量单位 | ^ | ^ | ^ | 经费保障 | 人员保障 | 原因说明",
      "产出指标 | 数量指标 | a | ≥ | 3 | 个 | 3 | 60 | 60",
      "效益指标 | 社会效益指标 | b | ≥ | 90 | % | 81 | 40 | 36 | | √ | 部分村组未覆盖，已补做",
    ],
    forms: [
      {
        indicatorRows: "5-6",
        columns: { target: "E", actual: "G", weight: "H", score: "I", deviationNote: "L" },
      },
    ],
  },
  {
    layout: "tells whose score stands in which column below one 得分",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | <",
      "^ | ^ | ^ | ^ | ^ | ^ | 单位自评 | 部门复核",
      "产出指标 | 数量指标 | a | 3个 | 3个 | 60 | 60 | 58",
      "效益指标 | 社会效益指标 | b | 好 | 好 | 40 | 40 | 40",
    ],
    forms: [{ indicatorRows: "5-6", columns: { score: "G", reviewedScore: "H" } }],
  },
  {
    layout: "reads labels with a number before them",
    rows: [
      ...smallHead,
      "①一级指标 | ②二级指标 | ③三级指标 | ④年度指标值 | ⑤实际完成值 | ⑥分值 | ⑦得分（⑥×⑤/④）",
      ...twoIndicators,
    ],
    forms: [
      { indicatorRows: "4-5", columns: { target: "D", actual: "E", weight: "F", score: "G" } },
    ],
  },
  {
    layout: "does not take the numbers of the columns for an indicator",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
      "1 | 2 | 3 | 4 | 5 | 6 | 7",
      ...twoIndicators,
    ],
    forms: [{ indicatorRows: "5-6", dimensions: { output: "5", outcome: "6" } }],
  },
  {
    layout: "does not take letters, stems or marks that number the columns for an indicator",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
      "栏次 | 甲 | 乙 | 丙",
      ...twoIndicators,
    ],
    forms: [{ indicatorRows: "5-6" }],
  },
  {
    layout: "reads an indicator whose figures happen to stand like numbers of columns further down",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
      ...twoIndicators,
      "| | c | 4 | 5 | 6 | 6",
    ],
    forms: [{ indicatorRows: "4-6" }],
    errors: ["SE301"],
  },
  {
    layout: "takes the lowest of two levels for the name, not the block's own name before them",
    rows: [
      ...smallHead,
      "绩效指标 | 一级指标 | 二级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
      "^ | 产出指标 | a | 3个 | 3个 | 60 | 60",
      "^ | 效益指标 | b | 好 | 好 | 40 | 40",
    ],
    forms: [
      {
        indicatorRows: "4-5",
        columns: { name: "C" },
        dimensions: { output: "4", outcome: "5" },
        categories: {},
      },
    ],
  },
  {
    layout: "knows a column of operators by what it holds",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标 | 类型 | 年度指标值 | 单位 | 实际完成值 | 分值 | 得分",
      "产出指标 | 成本指标 | a | ≤ | 36 | 万元 | 30 | 60 | 60",
      "效益指标 | 社会效益指标 | b | ≥ | 90 | % | 95 | 40 | 40",
    ],
    forms: [{ indicatorRows: "4-5", columns: { target: "E", actual: "G" } }],
  },
  {
    layout: "knows 计算符号 before the target",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标 | 计算符号 | 指标值 | 计量单位 | 完成值 | 分值 | 自评得分",
      "产出指标 | 成本指标 | a | ≤ | 36 | 万元 | 30 | 60 | 60",
      "效益指标 | 社会效益指标 | b | ≥ | 90 | % | 95 | 40 | 40",
    ],
    forms: [{ indicatorRows: "4-5", columns: { target: "E", actual: "G" } }],
  },
  {
    layout: "reads the points behind the names where no column has them",
    rows: [
      "2019年度部门整体支出绩效评价指标评分表",
      "填报单位：县图书馆",
      "一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标说明 | 自评分",
      "投入（40分） | 预算配置（40分） | 在职人员控制率（40分） | x | y | 40",
      "产出（60分） | 职责履行（60分） | 实际完成率（60分） | x | y | 58",
      "合计 | <4 | 98",
    ],
    forms: [
      {
        kind: "department",
        implementingUnit: "A2",
        indicatorRows: "4-5",
        columns: { weight: "C", score: "F" },
        values: { 4: { weight: 40, score: 40 }, 5: { weight: 60, score: 58 } },
        total: { row: 6, weight: null, score: "F6" },
      },
    ],
  },
  {
    layout: "reads percentages as marks under 权重",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 权重（%） | 得分",
      "产出指标 | 数量指标 | a | 3个 | 3个 | 60% | 60",
      "效益指标 | 社会效益指标 | b | 好 | 好 | 40 | 40",
      "合计 | <4 | 100% | 100",
    ],
    forms: [
      {
        indicatorRows: "4-5",
        values: { 4: { weight: 60 }, 5: { weight: 40 } },
        total: { row: 6, weight: "F6", score: "G6" },
      },
    ],
  },
  {
    layout: "does not read percentages as marks under 分值",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
      "产出指标 | 数量指标 | a | 3个 | 3个 | 60% | 60",
      "效益指标 | 社会效益指标 | b | 好 | 好 | 40 | 40",
    ],
    forms: [{ indicatorRows: "4-5", values: { 5: { weight: 40 } } }],
    errors: ["SE305"],
  },
  {
    layout: "reads 预期当年实现值 as the target",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标 | 预期当年实现值 | 实际完成值 | 分值 | 得分",
      ...twoIndicators,
    ],
    forms: [{ indicatorRows: "4-5", columns: { target: "D", actual: "E" } }],
  },
  {
    layout: "reads two forms side by side with no column between, by their titles",
    rows: [
      "项目支出绩效自评表 | <6 | 项目支出绩效自评表 | <6",
      "项目名称 | x | | | | | | 项目名称 | y",
      `${sevenLabels} | 主管部门 | 市水利局`,
      `产出指标 | 数量指标 | a | 3个 | 3个 | 100 | 100 | ${sevenLabels}`,
      "总分 | <4 | 100 | 100 | 产出指标 | 数量指标 | c | 5个 | 5个 | 100 | 100",
    ],
    forms: [
      { projectName: "B2", indicatorRows: "4" },
      { projectName: "I2", lineDepartment: "I3", indicatorRows: "5" },
    ],
  },
];
