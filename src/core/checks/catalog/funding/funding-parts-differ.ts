import type { FundingRow, SelfEvaluationForm } from "../../../model/form";
import { isUnreadable } from "../../../model/read";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { near, sum } from "../../reads";

const COLUMNS = [
  { key: "originalBudget", label: "年初预算数" },
  { key: "finalBudget", label: "全年预算数" },
  { key: "actualExpenditure", label: "全年执行数" },
] as const;

/** Rounding that a total of amounts with two decimals may carry, for each part. */
const ROUNDING = 0.01;

/** Per column: 财政拨款 + 结转 + 其他 against 资金总额. Blank parts count as zero. */
export const fundingPartsDiffer = defineCheck({
  meta: {
    id: "SE210",
    name: "funding-parts-differ",
    level: "error",
    group: "funding",
    title: "资金分项与总额不符",
    why: "年度资金总额应等于各资金来源之和，否则执行率的依据不可靠。",
    howToFix: "核对各资金来源，改正分项或总额。",
    clause: EVALUATION_RULES,
    defects: ["D14"],
    limit: "每一项金额可以相差的舍入数（表中单位），默认 0.01",
    alsoWhileMonitoring: true,
    messages: {
      differ:
        "{column}的分项合计为 {parts}，“{row}”填为 {total}，相差 {difference}。请核对分项和总额。",
    },
  },
  *run({ form, limit }) {
    const total = form.funding.find(({ kind }) => kind === "total");
    const parts = form.funding.filter(({ kind }) => kind !== "total");
    if (total === undefined || parts.length === 0) return;
    for (const { key, label } of COLUMNS) {
      const reads = parts.map((row) => row[key]);
      const stated = total[key].value;
      const given = reads.filter(({ value }) => value !== null);
      if (stated === null || given.length === 0 || reads.some(isUnreadable)) continue;
      const tolerance = limit(ROUNDING) * (parts.length + 1);
      if (someSumMatches(parts, key, { stated, tolerance })) continue;
      const added = sum(mainParts(parts).map((row) => row[key].value));
      yield {
        messageId: "differ",
        args: {
          column: label,
          parts: added,
          row: total.label,
          total: stated,
          difference: Math.abs(sum([added, -stated])),
        },
        at: [total[key], ...given],
        fundingRow: total,
        part: label,
        level: isCertain(form, parts, { key, stated, added }) ? "error" : "warning",
      };
    }
  },
});

type Column = (typeof COLUMNS)[number]["key"];

/** The three sources of the ministry's form; with none of them, whatever rows there are. */
function mainParts(parts: readonly FundingRow[]): readonly FundingRow[] {
  const main = parts.filter(({ kind }) => kind !== "other");
  return main.length > 0 ? main : parts;
}

/** Rows of other kinds may be nested (其中：中央、省级), so any choice of them may complete the sum. */
function someSumMatches(
  parts: readonly FundingRow[],
  key: Column,
  { stated, tolerance }: { readonly stated: number; readonly tolerance: number },
): boolean {
  const values = parts.map((part) => part[key].value ?? 0).filter((value) => value !== 0);
  if (near(sum(values), stated, tolerance)) return true;
  const isNested = parts.some(({ kind }) => kind === "other");
  return isNested && sumsOf(values).some((one) => near(one, stated, tolerance));
}

const MOST_SUMS = 4096;

/** The sums of every choice of the values, as many as are reasonable; the empty choice left out. */
function sumsOf(values: readonly number[]): readonly number[] {
  const sums: number[] = [];
  for (const value of values) {
    if (sums.length > MOST_SUMS) return sums;
    sums.push(value, ...sums.map((one) => sum([one, value])));
  }
  return sums;
}

/** With a part left blank, a sum below the total may just miss that part: that is a question, not an error. */
function isCertain(
  form: SelfEvaluationForm,
  parts: readonly FundingRow[],
  { key, stated, added }: { readonly key: Column; readonly stated: number; readonly added: number },
): boolean {
  const allThere = form.funding.length > 3 && parts.every((part) => part[key].value !== null);
  return allThere || added > stated;
}
