/** The Chinese words for the identifiers of results that users see. */

/** 错误 · 提醒 · 提示. */
export const levelTerms = { error: "错误", warning: "提醒", note: "提示" } as const;

/** 部门综合得分的各种算法. */
export const methodTerms = {
  meanOfProjects: "各项目得分简单平均",
  budgetWeighted: "按预算金额加权平均",
  ownTable: "部门整体自评表自身得分",
  goalWeighted: "各目标得分按权重汇总",
  blockWeighted: "各板块得分汇总",
  manual: "由人确定（表中填写的部门总分）",
} as const;

/** How far a fix may be trusted. */
export const fixTerms = {
  safe: "能自动修复，只改写法或补上算得出的空格，不改已填的数",
  needsReview: "能提出改法，核对后修改",
} as const;

/** What is shown in place of a clause for a limit of our own choosing. */
export const OWN_DEFAULT = "本工具默认";
