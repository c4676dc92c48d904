/** What the pages of the checks say, in Chinese. */
export const checkPages = {
  about: "关于这项检查",
  title: "检查项目",
  all: "全部检查项目…",
  allMeans: "每项检查写明为什么查、怎么改、依据和例子。",
  search: "按文字查找检查项目",
  searchHint: "查找：编号、名称、说明",
  shown: (shown: number, total: number) =>
    shown === total ? `共 ${String(total)} 项` : `找到 ${String(shown)} 项，共 ${String(total)} 项`,
  noneFound: "没有符合的检查项目，请换一个词。",
  back: "返回",
  level: "级别",
  group: "分类",
  clause: "依据",
  why: "为什么检查",
  how: "怎样处理",
  fixes: "自动修复",
  fixKinds: {
    safe: "能自动修复，只改写法，不改数值",
    needsReview: "能提出改法，核对后修改",
  },
  noFix: "没有，请在表中修改",
  bad: "会提示的例子",
  good: "不会提示的例子",
  says: "提示：",
  loading: "正在取例子…",
  noExamples: "例子没有取到，请稍后再打开。",
};
