/** Examples of a check, taken from the cases of its own test: what a form says, and what is found in it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  checks,
  levelTerms,
  type Check,
  type Finding,
  type Indicator,
  type Read,
} from "../../src/core";
import { fillMessage } from "../../src/core/checks/messages";
import { runTheseChecks } from "../../src/core/checks/run-checks";
import type { ScoredWorkbook } from "../../src/core/checks/types";
import { form as buildForm, type FormOptions } from "../../test/support/form-builder";
import {
  casesFrom,
  reportsOf,
  scoredWorkbook,
  type CheckCase,
  type CheckCases,
  type FlagCase,
} from "../../test/support/test-check";
import { sheetLines } from "./sheet-lines";

/** What a case's form says, and the findings: none in a good example. */
export type CheckExample = {
  /** Chinese lines, one a row or a cell. */
  readonly given: readonly string[];
  readonly findings: readonly {
    readonly level: string;
    readonly cells: string;
    readonly message: string;
    /** The message by its id and what it is filled with. */
    readonly source: MessageSource;
  }[];
};

export type MessageSource = {
  readonly messageId: string;
  readonly args: Readonly<Record<string, string | number>>;
};

export type CheckExamples = {
  readonly good: readonly CheckExample[];
  /** One for each message. */
  readonly bad: readonly CheckExample[];
};

/** The examples of every check that has a test, by id. */
export async function checkExamples(): Promise<ReadonlyMap<string, CheckExamples>> {
  const found = await casesFrom(async () => {
    for (const { meta } of checks) {
      // A check without a test has no examples; the harness says so.
      if (!existsSync(join("test/core/checks", meta.group, `${meta.name}.test.ts`))) continue;
      await import(`../../test/core/checks/${meta.group}/${meta.name}.test.ts`);
    }
  });
  return new Map(found.map(({ check, cases }) => [check.meta.id, examplesOf(check, cases)]));
}

/** The first case that passes, and one that is flagged for each message. */
export function examplesOf(check: Check, { passes, flags }: CheckCases): CheckExamples {
  const shown = new Set<string>();
  const telling = flags.filter(({ findings }) => {
    const isNew = findings.some(({ messageId }) => !shown.has(messageId));
    for (const { messageId } of findings) shown.add(messageId);
    return isNew;
  });
  return {
    good: passes.slice(0, 1).map((given) => exampleOf(check, given)),
    bad: telling.map((given) => exampleOf(check, given)),
  };
}

const MOST_FINDINGS = 3;
/** What the builder calls a project whose case does not. */
const DEFAULT_NAME = buildForm({}).projectName;

function exampleOf(check: Check, given: CheckCase | FlagCase): CheckExample {
  const workbook = scoredWorkbook(given);
  const { findings } = runTheseChecks([check], workbook);
  const sources = sourcesOf(check, workbook);
  const shown = findings.slice(0, MOST_FINDINGS).flatMap((finding) => {
    const source = sources.get(finding.message);
    return source === undefined ? [] : [{ ...told(finding), source }];
  });
  return { given: givenLines(given), findings: shown };
}

/** What each message of the check in this workbook is made of, by the message. */
function sourcesOf(check: Check, workbook: ScoredWorkbook): ReadonlyMap<string, MessageSource> {
  return new Map(
    reportsOf(check, workbook).map(({ messageId, args = {} }) => [
      fillMessage(check.meta.messages[messageId] ?? "", args),
      { messageId, args },
    ]),
  );
}

function told({ level, cells, message, sheet, form }: Finding) {
  const where =
    form === null ? `${sheet} ${cells.slice(0, 3).join("、")}` : cells.slice(0, 3).join("、");
  return { level: levelTerms[level], cells: where, message };
}

function givenLines({
  form = {},
  otherForms = [],
  otherSheets = {},
  policy,
  fiscalYear,
}: CheckCase) {
  const others = otherForms.map((one, index) => {
    const lines = formLines({ projectName: DEFAULT_NAME, ...one });
    return `同一工作簿的第 ${index + 2} 张自评表：${lines.join("；")}`;
  });
  const texts = Object.entries(otherSheets).flatMap(([sheet, cells]) => sheetLines(sheet, cells));
  const own = others.length === 0 ? form : { projectName: DEFAULT_NAME, ...form };
  const lines = [...formLines(own), ...others, ...texts];
  if (fiscalYear !== undefined) lines.push(`自评年度：${fiscalYear ?? "没有指定"}`);
  if (policy !== undefined) lines.push("所选办法对此另有规定");
  return lines.length > 0 ? lines : ["自评表各栏都已按要求填写"];
}

const HEAD = {
  title: "表题",
  fiscalYear: "年度",
  projectName: "项目名称",
  lineDepartment: "主管部门",
  implementingUnit: "实施单位",
} as const;

const FUNDING = {
  originalBudget: "年初预算数",
  finalBudget: "全年预算数",
  actualExpenditure: "全年执行数",
  weight: "分值",
  executionRate: "执行率",
  score: "得分",
  deviationNote: "偏差原因",
} as const;

const INDICATOR = {
  target: "指标值",
  actual: "完成值",
  weight: "分值",
  score: "得分",
  deviationNote: "偏差原因",
} as const;

const TOTAL = { weight: "分值", score: "得分", rating: "等级" } as const;
const AMOUNTS = { originalBudget: 1, finalBudget: 1, actualExpenditure: 1 };
const MOST_ROWS = 6;

/** What the case states of the form; what it leaves to the builder goes without saying. */
function formLines(options: FormOptions): readonly string[] {
  const form = buildForm(options);
  const head = (Object.keys(HEAD) as (keyof typeof HEAD)[])
    .filter((key) => key in options)
    .map((key) => `${HEAD[key]}：${shown(form[key])}`);
  const funding = (options.funding ?? []).map((given, index) => {
    const row = form.funding[index];
    return row === undefined
      ? ""
      : rowLine(row.label, row, { labels: FUNDING, given: { ...AMOUNTS, ...given } });
  });
  const rows = form.indicators.map((row, index) => {
    const given = { target: 1, actual: 1, weight: 1, ...options.indicators?.[index] };
    return rowLine(indicatorName(row), row, { labels: INDICATOR, given });
  });
  const more = rows.length > MOST_ROWS ? [`……共 ${rows.length} 项指标`] : [];
  const total = options.total === undefined ? [] : [totalLine(form.total, options.total)];
  return [
    ...head,
    ...stateLines(options),
    ...objectiveLines(options),
    ...funding,
    ...rows.slice(0, MOST_ROWS),
    ...more,
    ...total,
  ].filter((line) => line !== "");
}

function indicatorName({ row, dimensionText, categoryText, name }: Indicator): string {
  const levels = [dimensionText, categoryText, name.text].filter(Boolean).join(" · ");
  return `第 ${row} 行 ${levels}`;
}

function totalLine(row: object & { readonly row: number | null }, given: object): string {
  return row.row === null ? "没有总分行" : rowLine("总分", row, { labels: TOTAL, given });
}

type RowParts = { readonly labels: Readonly<Record<string, string>>; readonly given: object };

function rowLine(name: string, row: object, { labels, given }: RowParts): string {
  const reads = row as Readonly<Record<string, Read<unknown>>>;
  const parts = Object.entries(labels).filter(([key]) => key in given);
  const told = parts.map(([key, label]) => `${label} ${shown(reads[key])}`);
  return told.length === 0 ? name : `${name}：${told.join("，")}`;
}

function objectiveLines({ objective }: FormOptions): readonly string[] {
  if (objective === undefined) return [];
  const { expected, achieved } = buildForm({ objective }).objective;
  return [`预期目标：${shown(expected)}`, `实际完成情况：${shown(achieved)}`];
}

/** What is no cell of its own: the sheet's state, leftovers, errors, printed points. */
function stateLines(options: FormOptions): readonly string[] {
  const { sheetVisibility, sheetProtected, hiddenRows = [], errorCells = [] } = options;
  const { skippedRows = [], statedDimensionWeights = [], kind, amountUnit } = options;
  return [
    ...(sheetVisibility === undefined || sheetVisibility === "visible" ? [] : ["工作表已隐藏"]),
    ...(sheetProtected === true ? ["工作表受保护"] : []),
    ...hiddenRows.map((row) => `第 ${row} 行已隐藏`),
    ...errorCells.map(({ cell, error }) => `${cell}：${error}`),
    ...skippedRows.map(
      ({ row, cells }) => `第 ${row} 行：${cells.map(({ text }) => text).join(" ") || "（空白）"}`,
    ),
    ...statedDimensionWeights.map(({ cell, text }) => `${cell}：${text}`),
    ...(kind === "department" ? ["部门整体支出绩效自评表"] : []),
    ...(amountUnit === null ? ["没有写明金额单位"] : []),
  ];
}

/** As the cell shows it: blank and absent are told apart. */
function shown(read: Read<unknown> | undefined): string {
  if (read === undefined || read.cell === null) return "（没有这一栏）";
  const text = (read.text ?? "").replace(/\s+/g, " ").trim();
  const { formula } = read.source ?? { formula: null };
  const value = text === "" ? "（空白）" : text;
  return formula === null ? value : `${value}（公式 =${formula}）`;
}
