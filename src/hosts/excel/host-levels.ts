import type { HostLimit } from "../../app/ports";

/** What one level of Excel's programming interface adds, for `capabilities()` and for the table in the docs. */
export type HostLevel = {
  /** Version of the requirement set ExcelApi. */
  readonly level: string;
  /** What it is used for, in Chinese. */
  readonly gives: string;
  /** What happens without it, a whole Chinese sentence for the user. */
  readonly without: string;
  /** How the screens call the lack; `null` where the user notices nothing. */
  readonly limit: HostLimit | null;
};

/** The lowest level at which the workbook is read and written at all. */
export const LOWEST_LEVEL = "1.4";

/** Levels in the order of their version. */
export const hostLevels: readonly HostLevel[] = [
  {
    level: LOWEST_LEVEL,
    gives: "读取各表的值、公式、显示文字和数字格式；写入得分和标记；在工作簿内保存记录",
    without: "这个版本的 Excel 不能运行本工具，请升级 Excel，或改用离线网页检查文件。",
    limit: null,
  },
  {
    level: "1.6",
    gives: "写入时暂停重算，写完再算一次",
    without: "大量写入时 Excel 会边写边算，速度较慢。",
    limit: null,
  },
  {
    level: "1.7",
    gives: "结果表中的跳转链接、冻结标题行；逐表得知改动；读取工作簿名称",
    without: "这个版本的 Excel 不支持跳转链接，结果表中只列出单元格地址。",
    limit: "noLinks",
  },
  {
    level: "1.7",
    gives: "表内有改动时提示结果可能过期",
    without: "这个版本的 Excel 不通知改动，修改表格后请点“重新检查”。",
    limit: "noChangeEvents",
  },
  {
    level: "1.7",
    gives: "“得分汇总”表中的图表",
    without: "这个版本的 Excel 不能按指定区域插入图表，“得分汇总”只有图表的数据表。",
    limit: "noCharts",
  },
  {
    level: "1.8",
    gives: "写入期间不触发改动通知；结果表隐藏网格线",
    without: "结果表会显示网格线。",
    limit: null,
  },
  {
    level: "1.9",
    gives: "得知工作表是否正在筛选",
    without: "这个版本的 Excel 查不到筛选状态，一律按单元格地址逐格写入，不受筛选影响。",
    limit: "filterUnknown",
  },
  {
    level: "1.9",
    gives: "读取受保护工作表中可填写的单元格；结果表的打印设置；无填充与白色填充的区分",
    without: "这个版本的 Excel 在检查时查不到受保护工作表中哪些单元格可以填写，写入时再逐格核对。",
    limit: "locksUnknown",
  },
  {
    level: "1.10",
    gives: "把检查结果写成批注",
    without: "这个版本的 Excel 不能写批注，检查结果请看“自评检查结果”表。",
    limit: "noComments",
  },
  {
    level: "1.13",
    gives: "读取合并单元格",
    without:
      "这个版本的 Excel 不提供合并单元格信息，跨行的指标名称只能按上下文推断，请留意识别结果。",
    limit: "mergesUnknown",
  },
  {
    level: "1.14",
    gives: "从改动通知中认出本工具自己的写入",
    without: "写入期间暂不接收改动通知，写完即恢复。",
    limit: null,
  },
  {
    level: "1.20",
    gives: "一次写入可用一次 Ctrl+Z 撤销",
    without:
      "在这个版本的 Excel 中，写入后 Ctrl+Z 的记录可能被清空；请用本工具的“撤销本次写入”恢复。",
    limit: "undoCleared",
  },
];
