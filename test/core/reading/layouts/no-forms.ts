import type { Layout } from "../../../support/layout";

/** Sheets that resemble a self-evaluation form and are none. */
export const noForms: readonly Layout[] = [
  {
    layout: "finds no form on an application for goals",
    rows: [
      "项目支出绩效目标申报表",
      "（2024年度）",
      "项目名称 | x",
      "一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 | 备注",
      "产出指标 | 数量指标 | a | 1个 | 50",
      "效益指标 | 社会效益 | b | 好 | 40",
    ],
    forms: [],
  },
  {
    layout: "finds no form on an approval of goals for two periods",
    rows: [
      "项目绩效目标批复表",
      "项目名称 | x",
      "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 实施期指标值 | 年度指标值 | 分值权重",
      "| 产出指标 | 数量指标 | a | 3个 | 1个 | 50",
    ],
    forms: [],
  },
  {
    layout: "finds no form on a list of projects",
    rows: [
      "2023年项目清单",
      "序号 | 项目名称 | 主管部门 | 预算数 | 执行数 | 执行率 | 备注",
      "1 | 甲 | 局 | 100 | 90 | 90%",
    ],
    forms: [],
  },
  {
    layout: "finds no form on a statement of revenue and expenditure",
    rows: [
      "收入支出决算总表",
      "项目 | 行次 | 年初预算数 | 全年预算数 | 决算数",
      "一、一般公共预算财政拨款收入 | 1 | 100 | 100 | 100",
    ],
    forms: [],
  },
  {
    layout: "finds no form on a summary of scores",
    rows: [
      "2023年度项目支出绩效自评得分汇总表",
      "序号 | 项目名称 | 主管部门 | 全年预算数 | 全年执行数 | 执行率 | 产出指标得分 | 效益指标得分 | 满意度指标得分 | 自评得分 | 评价等级",
      "1 | 甲 | 局 | 100 | 90 | 90% | 50 | 30 | 10 | 99 | 优",
    ],
    forms: [],
  },
  {
    layout: "finds no form on rules of scoring",
    rows: [
      "部门整体支出绩效评价评分细则",
      "一级指标 | 二级指标 | 三级指标 | 分值 | 指标解释 | 评分标准",
      "投入 | 目标设定 | 合理性 | 5 | 解释 | 标准",
      "过程 | 预算执行 | 完成率 | 5 | 解释 | 标准",
    ],
    forms: [],
  },
  {
    layout: "finds no form on an indicator system with points to consider",
    rows: [
      "项目支出绩效评价指标体系（参考）",
      "一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标说明 | 评价要点及得分",
      "决策 | 立项 | 充分性 | 解释 | 说明 | 要点",
    ],
    forms: [],
  },
  {
    layout: "finds no form on the results of a survey",
    rows: [
      "满意度调查问卷统计表",
      "序号 | 问题 | 非常满意 | 满意 | 一般 | 不满意 | 满意度得分",
      "1 | 您对服务是否满意 | 50 | 40 | 5 | 5 | 90%",
      "| 合计 | 50 | 40 | 5 | 5 | 90%",
    ],
    forms: [],
  },
  {
    layout: "finds no form on a library of indicators",
    rows: [
      "分行业绩效指标库",
      "行业 | 一级指标 | 二级指标 | 三级指标 | 指标解释 | 计量单位 | 指标值 | 指标值来源",
      "教育 | 产出指标 | 数量指标 | 培训人次 | 解释 | 人次 | ≥100 | 计划",
    ],
    forms: [],
  },
  {
    layout: "finds no form on a working paper",
    rows: [
      "绩效自评复核工作底稿",
      "序号 | 核查事项 | 核查内容 | 核查情况 | 存在问题 | 佐证材料",
      "1 | 完整性 | 自评表是否完整 | 完整 | 无 | 附件",
    ],
    forms: [],
  },
  {
    layout: "finds no form on a list of evidence",
    rows: [
      "佐证材料清单",
      "序号 | 三级指标 | 年度指标值 | 佐证材料名称 | 页码",
      "1 | a | 1个 | 合同 | 3",
    ],
    forms: [],
  },
  {
    layout: "finds no form on a list of problems to put right",
    rows: [
      "绩效自评问题整改台账",
      "序号 | 项目名称 | 存在问题 | 改进措施 | 完成情况 | 责任人 | 完成时间",
      "1 | 甲 | 执行率低 | 加快 | 已完成 | 张三 | 2024-06",
    ],
    forms: [],
  },
  {
    layout: "finds no form on a list of tasks with targets and values",
    rows: [
      "2023年重点工作任务台账",
      "序号 | 任务名称 | 责任单位 | 目标值 | 完成值 | 完成率",
      "1 | 招商 | 一科 | 10个 | 8个 | 80%",
    ],
    forms: [],
  },
  {
    layout: "finds no form on a table of base data",
    rows: [
      "部门整体支出绩效评价基础数据表",
      "财政供养人员情况 | 编制数 | 2022年实际在职人数 | 控制率",
      "| 50 | 48 | 96%",
      "经费控制情况 | 2021年决算数 | 2022年预算数 | 2022年决算数",
      "三公经费 | 10 | 9 | 8",
      "楼堂馆所控制情况 | 批复规模 | 实际规模 | 规模控制率",
    ],
    forms: [],
  },
  {
    layout: "finds no form on a department's goals with points",
    rows: [
      "部门整体支出绩效目标表",
      "部门名称 | 局",
      "一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 | 评分标准",
      "产出指标 | 数量指标 | a | '1 | 50 | x",
    ],
    forms: [],
  },
  {
    layout: "finds no form on goals with values of earlier years",
    rows: [
      "项目支出绩效目标表",
      "项目名称 | x",
      "一级指标 | 二级指标 | 三级指标 | 指标值 | 上年完成值 | 历史最高值",
      "产出指标 | 数量指标 | a | 10个 | 9个 | 12个",
    ],
    forms: [],
  },
  {
    layout: "finds no form on the scores of an appraisal before approval",
    rows: [
      "事前绩效评估指标评分表",
      "一级指标 | 二级指标 | 三级指标 | 分值 | 评估要点 | 评分标准 | 评估得分",
      "立项必要性 | 政策相关性 | a | 10 | x | y | 9",
    ],
    forms: [],
  },
  {
    layout: "finds no form on labels in traditional characters",
    rows: [
      "項目支出績效自評表",
      "項目名稱 | x",
      "一級指標 | 二級指標 | 三級指標 | 年度指標值 | 實際完成值 | 分值 | 得分",
      "產出指標 | 數量指標 | a | 3個 | 3個 | 100 | 100",
    ],
    forms: [],
  },
];
