import type { Layout } from "../../../support/layout";

/** Forms that are filled in while the year runs (绩效运行监控表). */
export const monitoringForms: readonly Layout[] = [
  {
    layout:
      "reads the ministry's monitoring sheet with causes and likelihood in columns of their own",
    rows: [
      "项目支出绩效目标执行监控表 | <14",
      "（2023年度） | <14",
      "项目名称 | 道路养护经费 | <13",
      "项目资金（万元） | | 年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数",
      "^ | 年度资金总额 | 100 | 50 | 50% | 98",
      "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | 偏差原因分析 | <4 | 完成目标可能性 | <2 | 备注",
      "^ | ^ | ^ | ^ | ^ | ^ | ^ | 经费保障 | 制度保障 | 人员保障 | 硬件条件保障 | 其他 | 确定能 | 有可能 | 完全不可能 | ^",
      "^ | 产出指标 | 数量指标 | 养护里程 | ≥100公里 | 60公里 | 100公里 | | | | | | √",
      "^ | 效益指标 | 社会效益指标 | 通行效率 | 提升 | 提升 | 提升 | | | | | | √",
    ],
    forms: [
      {
        family: "monitoring",
        kind: "monitoring",
        projectName: "B3",
        fiscalYear: 2023,
        indicatorRows: "8-9",
        columns: { name: "D", target: "E", actual: "F", weight: null, score: null },
        fundingTotal: { row: 5, originalBudget: "C", actualExpenditure: "D", executionRate: "E" },
        monitoring: { of: "project", lastMonth: 7, forecast: "G", expenditure: "F5" },
      },
    ],
  },
  {
    layout: "reads a monitoring sheet with values of seven months",
    rows: [
      "2023年项目绩效运行监控表 | <7",
      "项目名称 | 社区服务经费 | <6",
      "一级指标 | 二级指标 | 三级指标 | 全年指标值 | 1-7月完成值 | 全年预计完成值 | 偏差原因 | 备注",
      "产出指标 | 数量指标 | 服务场次 | 10场 | 5场 | 10场",
    ],
    forms: [
      {
        kind: "monitoring",
        fiscalYear: 2023,
        indicatorRows: "4",
        columns: { name: "C", target: "D", actual: "E", deviationNote: "G" },
        monitoring: { of: "project", lastMonth: 7, forecast: "F" },
      },
    ],
  },
  {
    layout: "reads a monitoring sheet with values as of July and what the year's end is to bring",
    rows: [
      "绩效运行监控表 | <6",
      "项目名称 | 社区服务经费 | <5",
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 截至7月底实际完成值 | 完成比例 | 预计年底完成值",
      "产出指标 | 数量指标 | 服务场次 | 10场 | 5场 | 50% | 10场",
    ],
    forms: [
      {
        kind: "monitoring",
        indicatorRows: "4",
        columns: { target: "D", actual: "E" },
        monitoring: { of: "project", lastMonth: 7, forecast: "G" },
      },
    ],
  },
  {
    layout: "reads a monitoring sheet with actual values of nine months",
    rows: [
      "2023年1-9月项目支出绩效监控情况表 | <7",
      "项目名称 | 社区服务经费 | <6",
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-9月实际完成值 | 完成率 | 全年预计完成值 | 偏差原因分析",
      "产出指标 | 数量指标 | 服务场次 | 10场 | 5场 | 50% | 10场",
    ],
    forms: [
      {
        kind: "monitoring",
        title: "A1",
        fiscalYear: 2023,
        monitoring: { of: "project", lastMonth: 9, forecast: "G" },
      },
    ],
  },
  {
    layout: "takes the month from the title where the columns name none",
    rows: [
      "2023年部门整体支出绩效运行监控表（1—6月） | <5",
      "部门名称 | 某市统计局 | <4",
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因",
      "产出指标 | 数量指标 | 普查报告 | 4份 | 2份",
    ],
    forms: [
      {
        kind: "monitoring",
        implementingUnit: "B2",
        fiscalYear: 2023,
        columns: { target: "D", actual: "E" },
        monitoring: { of: "department", lastMonth: 6, forecast: null },
      },
    ],
  },
  {
    layout: "knows a monitoring sheet by its columns where the title does not say",
    rows: [
      "项目支出绩效自评表 | <5",
      "项目名称 | 社区服务经费 | <4",
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 上半年完成值 | 预计全年完成",
      "产出指标 | 数量指标 | 服务场次 | 10场 | 5场 | 10场",
    ],
    forms: [{ kind: "monitoring", monitoring: { of: "project", lastMonth: 6, forecast: "F" } }],
  },
  {
    layout: "does not take a form with scores for a monitoring sheet",
    rows: [
      "项目支出绩效自评表 | <6",
      "（2023年度） | <6",
      "项目名称 | 社区服务经费 | <5",
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 上半年完成值 | 实际完成值 | 分值 | 得分",
      "产出指标 | 数量指标 | 服务场次 | 10场 | 5场 | 10场 | 100 | 100",
    ],
    forms: [{ kind: "project", columns: { actual: "F", score: "H" } }],
  },
  {
    layout: "does not know the month where nothing says it",
    rows: [
      "绩效运行监控表 | <5",
      "项目名称 | 社区服务经费 | <4",
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 完成值 | 全年预计完成值",
      "产出指标 | 数量指标 | 服务场次 | 10场 | 5场 | 10场",
    ],
    forms: [{ kind: "monitoring", monitoring: { of: "project", lastMonth: null, forecast: "F" } }],
  },
];
