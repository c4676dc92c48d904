import type { FigureKind } from "../../model/department-figures";
import { labelBracket, normalizeLabel, normalizeWholeLabel, remember } from "../../values";

/** What a column of a table of the department's figures holds. */
export type FigureRole =
  "thisYear" | "lastYear" | "change" | "changeRate" | "unit" | "executionRate";

const ROLES: readonly (readonly [FigureRole, RegExp])[] = [
  ["executionRate", /^(预算)?(执行|完成)率$/],
  ["changeRate", /(增减|变动|增长|升降)(幅度|率|比例|百分比)$|^(增幅|变幅|同比)$/],
  ["change", /(增减|变动|升降)(额|数|金额|变化|情况)?$|^(增长额|增加额|变化额)$/],
  [
    "lastYear",
    /^(上年|上一年|去年|上年度|上一年度)(末|同期)?(决算|预算|实际)?(数|值|金额)?$|^(年初数|期初数)$/,
  ],
  ["thisYear", /^(本年|今年|当年|本年度)(末)?(决算|预算|实际)?(数|值|金额)?$|^(年末数|期末数)$/],
  ["unit", /^(计量)?单位$/],
];

/** What a header says: `figureRole("较上年增减（%）")` → `"changeRate"`; `null` for any other. */
export const figureRole: (text: string) => FigureRole | null = remember((text) => {
  const label = normalizeLabel(text);
  const found = ROLES.find(([, words]) => words.test(label))?.[0] ?? null;
  return found === "change" && labelBracket(text) === "%" ? "changeRate" : found;
});

/** The year of a header that is nothing else: `headerYear("2023年度")` → `2023`. */
export function headerYear(text: string): number | null {
  const year = /^(20\d{2})年(度|末)?(数|决算数?|金额)?$/.exec(normalizeLabel(text))?.[1];
  return year === undefined ? null : Number(year);
}

/** "调整预算数" may as well be the amount of the adjustment: it is no adjusted budget. */
const KINDS: readonly (readonly [Exclude<FigureKind, "other">, RegExp])[] = [
  ["establishment", /^(核定)?(人员)?编制(人数|数|总数|人员)?$|^编制(内)?(总)?人数$/],
  ["staff", /^(年末)?(实有|在职|在编|现有)(在职|在编)?(人员|人数|职工)?(数|总数)?$/],
  ["assets", /^(年末)?(资产(总额|总计|合计)?|总资产)$/],
  ["liabilities", /^(年末)?(负债(总额|总计|合计)?|总负债)$/],
  ["originalBudget", /^年初(部门)?(收支|支出)?预算(数|总额|批复数|支出)?$/],
  ["finalBudget", /^(调整后的?(部门|收支|支出)?预算|全年(调整)?预算|预算调整后)(数|总额|支出)?$/],
  [
    "finalAccounts",
    /^(部门|收支|支出)?决算(数|总额|支出)?$|^(全年|本年)支出(决算)?(数|总额|合计)?$|^(全年|预算)?执行数$|^实际支出数$/,
  ],
];

/** What a line is about: `figureKind("年末实有人数")` → `"staff"`; `"other"` for any other label. */
export const figureKind: (text: string) => FigureKind = remember((text) => {
  const label = normalizeLabel(text).replace(/^(其中|\d+|[一二三四五六七八九十]+)[:、.]/, "");
  return KINDS.find(([, words]) => words.test(label))?.[0] ?? "other";
});

/** "年末总资产（万元）" → "万元"; `null` where the label names no unit. */
export function unitOfLabel(text: string): string | null {
  const unit = labelBracket(text);
  return unit !== null && /元$|^人$|^名$/.test(unit) ? unit : null;
}

/** "单位：万元" above a table. */
export function unitOfTable(text: string): string | null {
  return /单位[:为](?:人民币)?(亿元|万元|元)/.exec(normalizeWholeLabel(text))?.[1] ?? null;
}
