/** The options of the command line, as data: parsing and the help text both read it. */

export type OptionName =
  | "format"
  | "policy"
  | "profile"
  | "year"
  | "preset"
  | "only"
  | "skip"
  | "ignore-waivers"
  | "max-level"
  | "jobs"
  | "files-from"
  | "output"
  | "verify"
  | "in-place"
  | "help"
  | "version";

export type CommandName = "check" | "score" | "report" | "policies" | "checks";

export type OptionEntry = {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** How the value is called in the help; left out for switches. */
  readonly value?: string;
  readonly help: string;
  /** May be given more than once. */
  readonly multiple?: true;
  readonly commands: readonly CommandName[];
};

const RUNS = ["check", "score"] as const;
const READS = ["check", "score", "report"] as const;
const ALL = ["check", "score", "report", "policies", "checks"] as const;

export const optionTable: Readonly<Record<OptionName, OptionEntry>> = {
  format: {
    type: "string",
    value: "human|json|ndjson|sarif|html|csv",
    help: "输出格式，默认 human；report 只有 docx（默认）和 html",
    commands: READS,
  },
  policy: {
    type: "string",
    value: "编号|文件.json",
    help: "评价办法；默认按表格样式、地区和年度选用，并在输出中说明",
    commands: READS,
  },
  profile: {
    type: "string",
    value: "文件.json",
    help: "按其中指定的表头读取同一模板的表；可多次使用，先写的优先",
    multiple: true,
    commands: READS,
  },
  year: { type: "string", value: "YYYY", help: "应为哪个年度；默认从表中读取", commands: READS },
  preset: {
    type: "string",
    value: "quick|full",
    help: "quick 只做会影响报送的检查（错误级），full 全部检查；默认 full",
    commands: RUNS,
  },
  only: {
    type: "string",
    value: "编号,…",
    help: "只做这些检查",
    multiple: true,
    commands: RUNS,
  },
  skip: {
    type: "string",
    value: "编号,…",
    help: "不做这些检查",
    multiple: true,
    commands: RUNS,
  },
  "ignore-waivers": {
    type: "boolean",
    help: "不看工作簿里的“不适用”标记，全部按未标记处理",
    commands: READS,
  },
  "max-level": {
    type: "string",
    value: "error|warning|note",
    help: "出现这一级别或更重的问题时退出状态为 1，默认 error",
    commands: READS,
  },
  jobs: { type: "string", value: "N", help: "并行的线程数，默认等于处理器核数", commands: RUNS },
  "files-from": {
    type: "string",
    value: "文件|-",
    help: "从文件或标准输入读取文件清单（按行或 NUL 分隔）",
    commands: RUNS,
  },
  output: {
    type: "string",
    short: "o",
    value: "文件夹|报告",
    help: "评分副本放在哪个文件夹，或报告的文件名；默认在原文件旁边",
    commands: ["score", "report"],
  },
  verify: {
    type: "string",
    value: "报告.docx|.txt",
    help: "把这份写好的报告与工作簿逐条核对，不写任何文件；--format 可用 human（默认）和 json",
    commands: ["report"],
  },
  "in-place": {
    type: "boolean",
    help: "直接改写原文件，先在旁边留一份 .bak",
    commands: ["score"],
  },
  help: { type: "boolean", short: "h", help: "显示帮助", commands: ALL },
  version: { type: "boolean", short: "v", help: "显示版本", commands: ALL },
};

export const optionNames = Object.keys(optionTable) as readonly OptionName[];

/** The commands with their usage line and what they do. */
export const commandTable: Readonly<
  Record<CommandName, { readonly usage: string; readonly help: string }>
> = {
  check: {
    usage: "selfeval check 文件… [选项]",
    help: "读取、检查并在内存中计分，列出问题；不写任何文件",
  },
  score: {
    usage: "selfeval score 文件… [-o 文件夹] [选项]",
    help: "把得分、标记和汇总表写入每个工作簿的副本",
  },
  report: {
    usage: "selfeval report [--verify 报告.docx] 文件 [-o 报告.docx]",
    help: "按表中数据起草自评报告，要由人写的地方标〔待填〕；--verify 核对写好的报告",
  },
  policies: {
    usage: "selfeval policies [show 编号|文件.json]",
    help: "列出评价办法；show 显示其参数和条款",
  },
  checks: { usage: "selfeval checks [show 编号]", help: "列出检查；show 解释其中一项" },
};

export const commandNames = Object.keys(commandTable) as readonly CommandName[];
