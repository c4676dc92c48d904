import type { ReportResultKind } from "../../../core/index";

/** What the screen that holds a report against the workbook says, in Chinese. */
export const reportCheck = {
  tasks: { label: "起草或核对", draft: "起草初稿", verify: "核对报告" },
  title: "核对报告",
  about: "把写好的自评报告与表中数字、与报告自身前后逐条核对。只核对，不改动报告和表格。",
  paste: "报告全文",
  pasteHint: "在 Word 中全选、复制，再粘贴到这里。",
  choose: "选择报告文件（.docx、.txt）",
  choosing: "正在读取报告…",
  chosen: (name: string) => `已读入“${name}”。`,
  check: "开始核对",
  checking: "正在核对…",
  clear: "清空",
  nothingPasted: "还没有报告文字。请先粘贴，或选择报告文件。",
  uncheckedTitle: "先检查表格，再核对报告",
  unchecked: "核对要用到表格的检查结果。请先到“① 检查”检查这个工作簿。",
  toCheck: "去检查",
  oneSheet: (sheet: string) =>
    `只检查了“${sheet}”，报告只与这一张表核对。要全部核对，请先检查整个工作簿。`,
  partial: "检查中途停止，报告只与已经检查的部分核对。",
  stale: "报告文字已改动，下面是改动前的核对结果。请重新核对。",
  older: "表格已重新检查，下面是按先前表格得出的结果。请重新核对。",
  summary: (counts: Readonly<Record<ReportResultKind, number>>) =>
    `不一致 ${counts.fail} 条，请核实 ${counts.review} 条，无法核对 ${counts.open} 条，已核对一致 ${counts.pass} 条。`,
  basis: (year: number | null, policy: string) =>
    `${year === null ? "报告没有写年度" : `报告年度 ${year}`}；等级按《${policy}》。`,
  nothingFound: "没有找到可以核对的说法。请确认粘贴的是报告正文。",
  allAgree: "没有发现不一致。“无法核对”的各条仍要人工看一遍。",
  groups: {
    fail: "不一致",
    review: "请核实",
    open: "无法核对",
    pass: "已核对一致",
  } satisfies Record<ReportResultKind, string>,
  group: (name: string, count: number) => `${name}（${count}）`,
  whole: "全文",
  paragraph: (number: number) => `第 ${number} 段`,
  report: "报告",
  table: "表格",
  more: (count: number) => `再显示 ${count} 条`,
};
