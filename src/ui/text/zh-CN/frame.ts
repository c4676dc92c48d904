import type { Progress } from "../../../app/session/session-types";

/** What the frame around every screen says, in Chinese. */
export const frame = {
  title: "自评检查",
  places: {
    label: "步骤",
    check: "① 检查",
    score: "② 计分",
    report: "③ 报告",
    review: "④ 复核",
  },
  policy: {
    label: "评价规则",
    auto: "规则：按表自动选",
    unverified: (title: string) => `${title}（数值待核对）`,
    draft: (title: string) => (title.includes("草案") ? title : `${title}（草案）`),
  },
  settings: "设置",
  local: "本机处理，不联网",
  checkedAt: (time: string) => `${time} 检查`,
  keys: "按 F6 可回到表格；↑↓ 在列表中移动。",
  stale: {
    text: (ranges: number) => `检查之后表里改动了 ${ranges} 处，下面的结果可能过期。`,
    action: "重新检查",
  },
  partial: {
    text: "检查中途停止，下面只是部分结果，其余还没有检查。",
    action: "从头检查",
  },
  limits: {
    text: (count: number) => `这个 Excel 有 ${count} 项功能用不了，不影响检查。`,
    show: "看看是哪些",
    understood: "知道了",
  },
  tasks: {
    reading: "正在读取工作簿",
    scoring: "正在计算得分",
    checking: "正在检查",
    writing: "正在写入",
    verifying: "正在核对写入的内容",
    undoing: "正在撤销",
    removing: "正在移除",
  } satisfies Record<Progress["task"], string>,
  counts: {
    forms: (done: number, total: number) => `项目 ${done}/${total}`,
    cells: (done: number, total: number) => `${done}/${total} 格`,
    sheets: (done: number, total: number) => `${done}/${total}`,
  },
  stop: "停止",
  stopNote: "停止后保留已经得出的结果。",
  stopWriteNote: "停止后，已经写入的可以撤销。",
  later: {
    reviewTitle: "复核",
    review: [
      "以后的版本会在这里提供只读复核：逐条认可、质疑或退回，并比较两个版本的差别。",
      "现在可以先在“① 检查”里逐条查看并转到对应的单元格。",
    ],
    toCheck: "去检查",
  },
  scoreFirst: {
    title: "先检查，再计分",
    text: "计分预览要用到检查结果。检查不会改动工作簿。",
    action: "检查当前工作簿",
  },
  said: {
    checked: (count: number) =>
      count === 0 ? "检查完成，没有列出问题。" : `检查完成，列出 ${count} 条。`,
    partly: (count: number) => `检查已停止，已列出 ${count} 条。`,
    progress: (task: string, share: number) => `${task}，完成 ${share}%。`,
    detected: (count: number) => `找到 ${count} 张自评表。`,
    previewing: (cells: number) => `得分预览已打开，准备写入 ${cells} 格。`,
    reported: (cells: number) => `完成，共 ${cells} 处。`,
  },
};
