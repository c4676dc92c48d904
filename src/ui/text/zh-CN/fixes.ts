/** What the list of fixes says, in Chinese. */
export const fixes = {
  title: "同类全部修复",
  titleAll: "批量修复",
  means: "勾选的一次修改，记入写入记录，可以整体撤销。",
  chosen: (cells: number, fixes: number, total: number) =>
    `已选 ${String(fixes)} 项（${String(cells)} 格），共 ${String(total)} 项`,
  none: "没有可以修复的项。",
  list: "可以修复的项，按检查列出",
  keys: "↑↓ 移动，空格勾选，回车到单元格，Esc 返回。",
  safe: "只改写法或补上算得出的空格，不改已填的数",
  needsReview: "会改变内容：逐项核对后勾选",
  group: (title: string, count: number) => `${title}（${String(count)}）`,
  tickGroup: (title: string) => `勾选“${title}”的全部修复`,
  apply: (cells: number) => `修改所选的 ${String(cells)} 格`,
  nothingChosen: "没有勾选的项",
  chooseFirst: "先勾选要修改的项。",
  cannotWrite: "这个工作簿现在不能写入，请在表中手工修改。",
  busy: "正在处理，稍后可以修复。",
  fixShown: (count: number) => `修复所列各项（${String(count)}）…`,
};
