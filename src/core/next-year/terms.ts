import type { ApplicationKind, TargetReviewKind } from "./types";

/** What a kind is called, and what to do about it when next year's targets are set. */
export type KindTerm = { readonly title: string; readonly advice: string };

/** The kinds of 目标质量倒查, in the order in which they are told. */
export const targetReviewTerms: Readonly<Record<TargetReviewKind, KindTerm>> = {
  setLow: { title: "目标定低", advice: "按实际能力提高指标值；任务量确有变化的，写明依据。" },
  belowLastYear: { title: "低于上年完成值", advice: "参照上年完成值确定指标值。" },
  notReached: {
    title: "目标定高或没有完成",
    advice: "目标定高的据实调低；没有完成的先落实改进措施，再定指标值。",
  },
  costOverBudget: { title: "成本目标高于预算", advice: "成本上限按批复的预算确定。" },
  notQuantified: { title: "没有量化", advice: "改为数值或时间节点，如“≥95%”“12月底前”。" },
  notTestable: {
    title: "无法检验",
    advice: "写明数量、时间或可以查验的成果；百分比写明是什么的比例。",
  },
  unitMissing: { title: "没有计量单位", advice: "在指标值中写明计量单位。" },
  weightConcentrated: { title: "分值过于集中", advice: "拆分指标，或按重要程度重新分配分值。" },
  categoryMissing: { title: "缺少指标类别", advice: "补设缺少的类别；不适用的，写明原因。" },
  actualsEqualTargets: {
    title: "完成值都等于指标值",
    advice: "核实完成值；确实都刚好完成的，说明目标没有拉开差距，可适当提高。",
  },
  sameTargetText: { title: "指标值千篇一律", advice: "按各项工作的实际要求分别确定。" },
  duplicated: { title: "指标重复", advice: "合并重复的指标，或写明可以区分的名称。" },
};

export const targetReviewKinds = Object.keys(targetReviewTerms) as readonly TargetReviewKind[];

/** The kinds of 结果应用建议, in the order in which they are told. */
export const applicationTerms: Readonly<Record<ApplicationKind, string>> = {
  lowRating: "等级较低",
  lowExecution: "执行率偏低",
  raiseTargets: "目标需要提高",
};

export const applicationKinds = Object.keys(applicationTerms) as readonly ApplicationKind[];

/** Said wherever the review is shown. */
export const TARGET_REVIEW_NOTE = "分析参考，供编制下一年度绩效目标时使用，不是评价得分。";

/** Said wherever the suggestions are shown. */
export const APPLICATION_NOTE = "建议，供编制下一年度预算时参考；是否采用由单位和财政部门确定。";

/** How the lines of the review are ranked; see `rankLines`. */
export const TARGET_REVIEW_RANKING =
  "排序：先提醒、后提示；同级按涉及的分值从多到少，再按偏离指标值的程度，再按表中先后（本工具默认）。";
