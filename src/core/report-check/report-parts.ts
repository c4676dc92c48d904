/** A part that a self-evaluation report has, by the words it is known under. */
export type ReportPart = { readonly name: string; readonly words: RegExp };

/** What such reports hold by their usual outline; no clause demands it, so the list is our own (本工具默认). */
export const reportParts: readonly ReportPart[] = [
  { name: "基本情况", words: /概况|基本情况|主要职能|机构设置/ },
  {
    name: "预算和支出情况",
    words: /预决算|预算执行|预算.{0,4}支出|收支|资金(?:使用|投入|安排|情况)|支出(?:管理|使用)|决算/,
  },
  { name: "绩效目标", words: /绩效目标|年度目标|总体目标/ },
  {
    name: "自评工作开展情况",
    words: /自评工作|评价工作|(?:自评|评价)组织|组织自评|组织(?:实施|过程|情况)|评价(?:方法|过程)/,
  },
  { name: "目标完成情况", words: /(?:目标|指标|绩效)[^,。]{0,6}(?:实现|完成|分析)/ },
  { name: "评价结论", words: /结论|评[价分]结果|评价等级|自评(?:结果|得分)|评价得分|综合评价/ },
  { name: "存在的问题", words: /问题|不足/ },
  { name: "改进措施", words: /改进|整改|措施|建议|下一步/ },
];
