/** What several parts of the pane say, in Chinese. */
export const common = {
  back: "返回",
  cancel: "取消",
  close: "关闭",
  retry: "重试",
  /** Said while a screen's code is on its way. */
  opening: "正在打开…",
  listComma: "、",
  revealCell: (cell: string) => `定位到 ${cell}`,
};
