import type { Layout } from "../../../support/layout";
import { sevenLabels, smallHead } from "./blocks";

/** The rows of the indicator block: their labels, their levels, and what stands among them. */
export const indicatorRows: readonly Layout[] = [
  {
    layout: "reads 预算执行率 as a row of the indicators",
    rows: [
      "项目支出绩效自评表",
      "项目名称 | 丁",
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因",
      "预算执行率\n（10分） | 预算执行率 | 预算执行率 | 100% | 95% | 10 | 9.5 | 结余",
      "产出指标 | 数量指标 | 次数 | 3次 | 3次 | 50 | 50",
      "效益指标 | 社会效益指标 | 影响 | 提升 | 提升 | 40 | 40",
      "总分 | | | | | 100 | 99.5",
    ],
    forms: [
      {
        indicatorRows: "4-6",
        columns: {
          name: "C",
          target: "D",
          actual: "E",
          weight: "F",
          score: "G",
          deviationNote: "H",
        },
        categories: { budgetExecution: "4", quantity: "5", socialOutcome: "6" },
        total: { row: 7, weight: "F7", score: "G7" },
      },
    ],
  },
  {
    layout: "reads a score that is merged over two rows once",
    rows: [
      ...smallHead,
      sevenLabels,
      "产出指标 | 数量指标 | a | 1个 | 1个 | 60 | 60",
      "^ | ^ | b | 2个 | 2个 | ^ | ^",
      "效益指标 | 社会效益 | c | 好 | 好 | 40 | 40",
      "总分 | <4 | 100 | 100",
    ],
    forms: [
      {
        indicatorRows: "4-6",
        columns: { name: "C", score: "G4 G4 G6", weight: "F4 F4 F6" },
        sharedScores: { 5: 4 },
        total: { row: 7, weight: "F7", score: "G7" },
      },
    ],
    nationalRules: true,
  },
  {
    layout: "reads 其中 and the row after it as details of the row above",
    rows: [
      ...smallHead,
      sevenLabels,
      "产出指标 | 数量指标 | 补助人数 | 100人 | 100人 | 60 | 60",
      "| | 其中：残疾人 | 30人 | 30人",
      "| | 老年人 | 70人 | 70人",
      "效益指标 | 社会效益 | c | 好 | 好 | 40 | 40",
      "总分 | | | | | 100 | 100",
    ],
    forms: [{ indicatorRows: "4-7", parentRows: { 5: 4, 6: 4 } }],
  },
  {
    layout: "skips rows filled with /, 无, — or 不适用",
    rows: [
      ...smallHead,
      sevenLabels,
      "产出指标 | 数量指标 | a | 1个 | 1个 | 60 | 60",
      "| 成本指标 | / | / | / | / | /",
      "效益指标 | 经济效益指标 | 无 | 无 | 无 | 0 | 0",
      "| 社会效益指标 | c | 好 | 好 | 40 | 40",
      "| 生态效益指标 | 不适用",
      "| 可持续影响指标 | — | — | — | — | —",
      "总分 | | | | | 100 | 100",
    ],
    forms: [{ indicatorRows: "4 7", skippedRows: "5-6 8-9", total: { row: 10, score: "G10" } }],
  },
  {
    layout: "reads points written with 分",
    rows: [
      ...smallHead,
      sevenLabels,
      "产出指标 | 数量指标 | a | 1个 | 1个 | 60分 | 60分",
      "效益指标 | 社会效益 | c | 好 | 好 | 40分 | 39.5分",
      "总分 | | | | | 100分 | 99.5分",
    ],
    forms: [
      {
        indicatorRows: "4-5",
        total: { row: 6, weight: "F6", score: "G6" },
        values: { 4: { weight: 60 }, 5: { score: 39.5 } },
      },
    ],
  },
  {
    layout: "leaves the sums of a dimension out",
    rows: [
      ...smallHead,
      sevenLabels,
      "产出指标 | 数量指标 | a | 1个 | 1个 | 50 | 50",
      "小计 | | | | | 50 | 50",
      "效益指标 | 社会效益 | c | 好 | 好 | 50 | 50",
      "效益指标小计 | | | | | 50 | 50",
      "总分 | | | | | 100 | 100",
    ],
    forms: [{ indicatorRows: "4 6", total: { row: 8, weight: "F8", score: "G8" } }],
  },
  {
    layout: "tells the target from the type of the indicator and the rule of scoring",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标 | 指标类型 | 年度指标值 | 实际完成值 | 评（扣）分标准 | 分值 | 得分 | 扣分原因",
      "产出指标 | 数量指标 | a | 定量 | ≥3 | '3 | 少一个扣5分 | 50 | 50",
      "效益指标 | 社会效益指标 | b | 定性 | 好 | 好 | 不好0分 | 50 | 50",
      "总分 | | | | | | | 100 | 100",
    ],
    forms: [
      {
        indicatorRows: "4-5",
        columns: {
          name: "C",
          target: "E",
          actual: "F",
          standard: "G",
          weight: "H",
          score: "I",
          deviationNote: "J",
        },
        dimensions: { output: "4", outcome: "5" },
        categories: { quantity: "4", socialOutcome: "5" },
      },
    ],
  },
  {
    layout: "takes the fourth level as the name where there are four",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标 | 四级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
      "产出指标 | 数量指标 | 建设 | 新建泵站 | 2座 | 2座 | 25 | 25",
      "| | | 改造泵站 | 1座 | 1座 | 25 | 25",
      "效益指标 | 社会效益指标 | 影响 | 受益人口 | 1万人 | 1万人 | 50 | 50",
      "总分 | | | | | | 100 | 100",
    ],
    forms: [
      {
        indicatorRows: "4-6",
        columns: { name: "D", target: "E", actual: "F", weight: "G", score: "H" },
      },
    ],
  },
  {
    layout: "reads labels that begin with the year",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标 | 2022年指标值 | 2022年实际完成值 | 分值 | 自评得分 | 偏差原因分析及拟采取的改进措施",
      "产出指标 | 数量指标 | a | 3个 | 3个 | 100 | 100",
      "合计 | | | | | 100 | 100",
    ],
    forms: [
      {
        indicatorRows: "4",
        columns: {
          name: "C",
          target: "D",
          actual: "E",
          weight: "F",
          score: "G",
          deviationNote: "H",
        },
      },
    ],
    nationalRules: true,
  },
  {
    layout: "reads the rows of a form whose weights are written as percentages",
    rows: [
      ...smallHead,
      sevenLabels,
      "产出指标 | 数量指标 | a | 1个 | 1个 | 50% | 50",
      "效益指标 | 社会效益指标 | b | 好 | 好 | 50% | 50",
      "总分 | | | | | 100% | 100",
    ],
    forms: [{ indicatorRows: "4-5" }],
    errors: ["SE305"],
  },
  {
    layout: "reads labels over two rows, 绩效指标 above its three levels",
    rows: [
      ...smallHead,
      "绩效指标 | <2 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施",
      "一级指标 | 二级指标 | 三级指标 | ^ | ^ | ^ | ^ | ^",
      "产出指标 | 数量指标 | a | 1个 | 1个 | 60 | 60",
      "效益指标 | 社会效益指标 | b | 好 | 好 | 40 | 40",
      "总分 | <4 | 100 | 100",
    ],
    forms: [
      {
        indicatorRows: "5-6",
        columns: {
          name: "C",
          target: "D",
          actual: "E",
          weight: "F",
          score: "G",
          deviationNote: "H",
        },
        dimensions: { output: "5", outcome: "6" },
        total: { row: 7, weight: "F7", score: "G7" },
      },
    ],
  },
  {
    layout: "reads 绩效指标 over three columns without labels of their own",
    rows: [
      ...smallHead,
      "绩效指标 | <2 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施",
      "产出指标 | 数量指标 | a | 1个 | 1个 | 60 | 60",
      "^ | 质量指标 | a2 | 100% | 100% | 20 | 20",
      "效益指标 | 社会效益指标 | b | 好 | 好 | 20 | 20",
      "总分 | <4 | 100 | 100",
    ],
    forms: [
      {
        indicatorRows: "4-6",
        columns: { name: "C", target: "D", actual: "E", weight: "F", score: "G" },
        total: { row: 7, weight: "F7", score: "G7" },
      },
    ],
  },
  {
    layout: "takes the reason as the note where the remedy has its own column",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 | 改进措施",
      "产出指标 | 数量指标 | a | 3个 | 2个 | 100 | 66.67 | 疫情影响 | 加快进度",
      "总分 | | | | | 100 | 66.67",
    ],
    forms: [
      {
        indicatorRows: "4",
        columns: { name: "C", deviationNote: "H" },
        total: { row: 5, weight: "F5", score: "G5" },
      },
    ],
  },
  {
    layout: "reads past a number between the category and the name",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 序号 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
      "产出指标 | 数量指标 | 1 | a | 3个 | 3个 | 50 | 50",
      "| | 2 | b | 3个 | 3个 | 50 | 50",
      "总分 | <5 | 100 | 100",
    ],
    forms: [
      {
        indicatorRows: "4-5",
        columns: { name: "D", target: "E" },
        total: { row: 6, weight: "G6", score: "H6" },
      },
    ],
  },
  {
    layout: "leaves the score of a dimension out",
    rows: [
      ...smallHead,
      sevenLabels,
      "产出指标 | 数量指标 | a | 3个 | 3个 | 60 | 60",
      "产出指标得分 | | | | | 60 | 60",
      "效益指标 | 社会效益指标 | b | 好 | 好 | 40 | 40",
      "效益指标得分 | | | | | 40 | 40",
      "总分 | | | | | 100 | 100",
    ],
    forms: [{ indicatorRows: "4 6", total: { row: 8, weight: "F8", score: "G8" } }],
  },
  {
    layout: "leaves notes below the indicators out, merged over the table",
    rows: [
      ...smallHead,
      sevenLabels,
      "产出指标 | 数量指标 | a | 3个 | 3个 | 100 | 100",
      "注：1.得分一档最高不能超过该指标分值上限。 | <6",
      "2.定性指标根据指标完成情况分为：达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档。 | <6",
      "3．定量指标若为正向指标（即指标值为≥*），则得分计算方法应用全年实际值（B）/年度指标值（A）*该指标分值； | <6",
    ],
    forms: [{ indicatorRows: "4", total: { row: null, score: null } }],
  },
  {
    layout: "leaves notes below the indicators out, in the first column",
    rows: [
      ...smallHead,
      sevenLabels,
      "产出指标 | 数量指标 | a | 3个 | 3个 | 100 | 100",
      "注：1.其他资金包括自有资金。",
      "2.定量指标完成数汇总原则。",
      "3.全年实际完成值以文字描述。",
    ],
    forms: [{ indicatorRows: "4", total: { row: null, score: null } }],
  },
  {
    layout: "reads indicators whose names begin like a sum or a note",
    rows: [
      ...smallHead,
      sevenLabels,
      "产出指标 | 数量指标 | 合计发放补贴人数 | 3个 | 3个 | 30 | 30",
      "| | 小计核算准确率 | 100% | 100% | 20 | 20",
      "| 质量指标 | 说明书编制合格率 | 100% | 100% | 20 | 20",
      "效益指标 | 社会效益指标 | 备注 | 好 | 好 | 30 | 30",
      "总分 | | | | | 100 | 100",
    ],
    forms: [{ indicatorRows: "4-7", total: { row: 8, score: "G8" } }],
  },
  {
    layout: "knows numbered levels with points behind them",
    rows: [
      ...smallHead,
      sevenLabels,
      "一、产出指标（50分） | （一）数量指标（20分） | a | 3个 | 3个 | 20 | 20",
      "| （二）质量指标（30分） | b | 100% | 100% | 30 | 30",
      "二、效益指标（50分） | （一）社会效益指标 | c | 好 | 好 | 50 | 50",
      "总分 | | | | | 100 | 100",
    ],
    forms: [
      {
        indicatorRows: "4-6",
        dimensions: { output: "4-5", outcome: "6" },
        categories: { quantity: "4", quality: "5", socialOutcome: "6" },
        total: { row: 7, score: "G7" },
      },
    ],
  },
  {
    layout: "reads below wide headings that name the level",
    rows: [
      ...smallHead,
      "序号 | 指标名称 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注",
      "一、产出指标 | <6",
      "1 | a | 3个 | 3个 | 50 | 50",
      "2 | b | 3个 | 3个 | 20 | 20",
      "二、效益指标 | <6",
      "3 | c | 好 | 好 | 30 | 30",
      "合计 | <3 | 100 | 100",
    ],
    forms: [
      {
        indicatorRows: "5-6 8",
        columns: { name: "B", target: "C", actual: "D", weight: "E", score: "F" },
        total: { row: 9, weight: "E9", score: "F9" },
      },
    ],
  },
  {
    layout: "leaves a sum in the category's column out",
    rows: [
      ...smallHead,
      sevenLabels,
      "产出指标 | 数量指标 | a | 3个 | 3个 | 60 | 60",
      "^ | 小计 | <3 | 60 | 60",
      "效益指标 | 社会效益指标 | b | 好 | 好 | 40 | 40",
      "^ | 小计 | <3 | 40 | 40",
      "总分 | <4 | 100 | 100",
    ],
    forms: [
      {
        indicatorRows: "4 6",
        dimensions: { output: "4", outcome: "6" },
        total: { row: 8, weight: "F8", score: "G8" },
      },
    ],
  },
  {
    layout: "reads 预算执行率 in the last row, merged over the levels",
    rows: [
      ...smallHead,
      sevenLabels,
      "产出指标 | 数量指标 | a | 3个 | 3个 | 90 | 90",
      "预算执行率（10分） | <2 | 100% | 90% | 10 | 9",
      "总分 | <4 | 100 | 99",
    ],
    forms: [
      {
        indicatorRows: "4-5",
        columns: { target: "D", actual: "E", weight: "F", score: "G" },
        categories: { quantity: "4", budgetExecution: "5" },
        total: { row: 6, score: "G6" },
      },
    ],
  },
  {
    layout: "takes the level from the heading above",
    rows: [
      ...smallHead,
      "序号 | 指标名称 | 年度指标值 | 实际完成值 | 分值 | 得分",
      "一、产出指标（50分） | <5",
      "1 | a | 3个 | 3个 | 50 | 50",
      "二、效益指标（50分） | <5",
      "2 | b | 好 | 好 | 50 | 50",
    ],
    forms: [{ indicatorRows: "5 7", dimensions: { output: "5", outcome: "7" } }],
  },
  {
    layout: "reads two targets of one merged name",
    rows: [
      ...smallHead,
      sevenLabels,
      "产出指标 | 数量指标 | 发放补贴 | 3个 | 3个 | 50 | 50",
      "^ | ^ | ^ | 30万元 | 30万元 | 50 | 50",
      "总分 | <4 | 100 | 100",
    ],
    forms: [
      {
        indicatorRows: "4-5",
        columns: { name: "C4 C4", target: "D", actual: "E", weight: "F", score: "G" },
      },
    ],
  },
  {
    layout: "reads a name that includes its target",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标（包含指标值） | 实际完成值 | 分值 | 得分 | 备注",
      "产出指标 | 数量指标 | 培训≥3次 | 3次 | 100 | 100",
      "总分 | <3 | 100 | 100",
    ],
    forms: [
      {
        indicatorRows: "4",
        columns: { name: "C", actual: "D", weight: "E", score: "F", deviationNote: "G" },
      },
    ],
  },
  {
    layout: "skips rows that are 不涉及",
    rows: [
      ...smallHead,
      sevenLabels,
      "产出指标 | 数量指标 | a | 3个 | 3个 | 60 | 60",
      "| 成本指标 | 不涉及 | 不涉及 | 不涉及",
      "效益指标 | 生态效益指标 | 不涉及",
      "| 社会效益指标 | b | 好 | 好 | 40 | 40",
      "总分 | | | | | 100 | 100",
    ],
    forms: [{ indicatorRows: "4 7", skippedRows: "5-6", total: { row: 8, score: "G8" } }],
  },
  {
    layout: "reads a row without a name",
    rows: [
      ...smallHead,
      sevenLabels,
      "产出指标 | 数量指标 | | 3个 | 3个 | 60 | 60",
      "效益指标 | 社会效益指标 | b | 好 | 好 | 40 | 40",
      "总分 | | | | | 100 | 100",
    ],
    forms: [{ indicatorRows: "4-5" }],
  },
  {
    layout: "reads labels over two rows, 自评情况 above value and score",
    rows: [
      ...smallHead,
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 分值 | 自评情况 | <2",
      "^ | ^ | ^ | ^ | ^ | 完成值 | 得分 | 偏差原因",
      "产出指标 | 数量指标 | a | 3个 | 100 | 3个 | 100",
      "总分 | | | | 100 | | 100",
    ],
    forms: [
      {
        indicatorRows: "5",
        columns: {
          name: "C",
          target: "D",
          weight: "E",
          actual: "F",
          score: "G",
          deviationNote: "H",
        },
        total: { row: 6, weight: "E6", score: "G6" },
      },
    ],
  },
  {
    layout: "counts the points for management above the indicators",
    rows: [
      ...smallHead,
      "资金管理情况 | | < | 情况说明 | < | 分值 | 得分",
      "^ | 安排科学性 | < | 按规定 | < | 5 | 5",
      "^ | 拨付合规性 | < | 按规定 | < | 5 | 4",
      "年度总体目标 | 预期目标 | <2 | 实际完成情况 | <2",
      "^ | 完成建设。 | <2 | 已完成。 | <2",
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
      "产出指标 | 数量指标 | a | 3个 | 3个 | 60 | 60",
      "效益指标 | 社会效益指标 | b | 好 | 好 | 30 | 30",
      "总分 | <4 | 100 | 99",
    ],
    forms: [
      {
        objective: { expected: "B7", achieved: "E7" },
        indicatorRows: "4-5 9-10",
        dimensions: { management: "4-5", output: "9", outcome: "10" },
        columns: { name: "B4 B5 C9 C10", weight: "F", score: "G" },
        total: { row: 11, weight: "F11", score: "G11" },
      },
    ],
  },
];
