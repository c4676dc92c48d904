/** What the charts part of the pane says, in Chinese. */
export const charts = {
  overview: "概览",
  department: "部门综合得分",
  method: {
    meanOfProjects: "各项目得分简单平均",
    budgetWeighted: "按预算金额加权平均",
    ownTable: "部门整体自评表自身得分",
  },
  used: "办法采用",
  noScore: "无法得出",
  typed: "表中得分",
  proposed: "按办法应得",
  scores: "各项目得分",
  scoresDesc: (count: number, full: string) =>
    `${String(count)} 个项目的表中得分和按办法应得，满分 ${full} 分，从低到高。`,
  scoresRest: (count: number, from: string, to: string) =>
    `其余 ${String(count)} 个项目在 ${from} 到 ${to} 分之间，见“查看数据”。`,
  restUnscored: (count: number) => `其余 ${String(count)} 个项目还没有得分，见“查看数据”。`,
  barTip: (name: string, typed: string, proposed: string) =>
    `${name}：表中 ${typed}，应得 ${proposed}`,
  pair: (typed: string, proposed: string) => `${typed} / ${proposed}`,
  lost: "失分在哪里",
  lostDesc: (lost: string, weight: string) =>
    `按一级指标：共 ${weight} 分，失 ${lost} 分。按应得计；没有应得的按表中得分计。`,
  lostTip: (name: string, lost: string, weight: string) =>
    `${name}：失 ${lost} 分，共 ${weight} 分`,
  lostOf: (lost: string, weight: string) => `${lost} / ${weight}`,
  nothingLost: "已有得分的指标没有失分。",
  unscoredRows: (count: number) => `另有 ${String(count)} 行没有得分，没有计入。`,
  data: "查看数据",
  project: "项目",
  dimension: "一级指标",
  lostPoints: "失分",
  weight: "分值",
  dimensions: {
    execution: "预算执行率",
    cost: "成本指标",
    output: "产出指标",
    outcome: "效益指标",
    satisfaction: "满意度指标",
    management: "管理指标",
    other: "其他",
  },
  noForms: "没有可以汇总的项目。",
};
