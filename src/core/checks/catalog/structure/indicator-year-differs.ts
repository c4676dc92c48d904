import type { Quantity } from "../../../model/quantity";
import type { Read } from "../../../model/read";
import { defineCheck } from "../../define-check";
import { quote } from "../../messages";
import { mayNameYear, strayYears } from "../../years-in-text";

/** Work of other years that a budget may well pay for, and comparisons with them. */
const OTHER_YEARS =
  /尾款|质保|欠|历史|遗留|续|清算|清退|上年|上一年|往年|存量|基数|基期|增长|提高|提升|下降/;

/** Names, targets and actuals that name a year other than the fiscal year. Money owed for earlier years is left out. */
export const indicatorYearDiffers = defineCheck({
  meta: {
    id: "SE120",
    name: "indicator-year-differs",
    level: "warning",
    kind: "review",
    group: "structure",
    title: "指标中的年度与自评年度不一致",
    why: "沿用上年指标时容易漏改年度，完成时间也就无法比较。",
    howToFix: "核对该指标的年度；确属其他年度的工作，请在偏差原因栏注明。",
    clause: null,
    defects: ["D03"],
    messages: {
      otherYear:
        "{label}“{text}”写的是 {years} 年，而自评年度为 {expected} 年。请核实是否为年度笔误。",
    },
  },
  *run({ form, workbook }) {
    const expected = workbook.fiscalYear ?? form.fiscalYear.value;
    if (expected === null) return;
    for (const indicator of form.indicators) {
      for (const { label, key, isResult } of FIELDS) {
        const read = indicator[key];
        const stray = strayYearsOf(read, expected);
        const years = isResult ? stray.filter((year) => year < expected) : stray;
        if (years.length === 0) continue;
        const args = {
          label,
          text: quote(read.text),
          years: years.join("、"),
          expected: String(expected),
        };
        // A later year is as likely a project over several years.
        const level = years.some((year) => year < expected) ? "warning" : "note";
        yield { messageId: "otherYear", args, at: [read], indicator, part: label, level };
      }
    }
  },
});

/** What was done (`isResult`) may well be done a year late. */
const FIELDS = [
  { label: "三级指标", key: "name", isResult: false },
  { label: "指标值", key: "target", isResult: false },
  { label: "实际完成值", key: "actual", isResult: true },
] as const;

function strayYearsOf({ text, value }: Read<unknown>, expected: number): readonly number[] {
  if (text === null || !mayNameYear(text) || OTHER_YEARS.test(text)) return [];
  const years = new Set(strayYears(text, expected));
  for (const year of datedYears(value as Quantity | string | null)) {
    if (year !== expected && text.includes(String(year))) years.add(year);
  }
  return namesYear(text, expected) ? [] : [...years];
}

/** A span of years, the expected one among them, tells them apart on purpose. */
function namesYear(text: string, year: number): boolean {
  return text.includes(String(year));
}

function datedYears(value: Quantity | string | null): readonly number[] {
  if (value === null || typeof value === "string" || value.kind !== "date") return [];
  return [value.from, value.to].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
}
