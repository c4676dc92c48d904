/** The Chinese words for the identifiers of results that users see. */

/** 错误 · 提醒 · 提示. */
export const levelTerms = { error: "错误", warning: "提醒", note: "提示" } as const;

/** 部门综合得分的三种算法. */
export const methodTerms = {
  meanOfProjects: "各项目得分简单平均",
  budgetWeighted: "按预算金额加权平均",
  ownTable: "部门整体自评表自身得分",
} as const;

/** What is shown in place of a clause for a limit of our own choosing. */
export const OWN_DEFAULT = "本工具默认";
